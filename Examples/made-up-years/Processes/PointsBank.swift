/// The books of a points bank: what everybody has, and what prizes lie in stock.
struct PointsBank {
  /// How many records of points awarded there are.
  private(set) var awards = 0

  private let place: Place
  private var balances: [String: Int] = [:]
  private let tiers: [(name: String, price: Int)]

  /// The bank at the beginning of the year, with the balances of its opening.
  init(place: Place) {
    self.place = place
    tiers = Array([("日用品", 3), ("家电清洗", 5), ("春游", 7)].prefix(place[.tiersInUse]))
    for (person, balance) in Self.opening(at: place) { balances[person.id] = balance }
  }

  /// What some had at the beginning of the year.
  static func opening(at place: Place) -> [(person: Person, balance: Int)] {
    guard place.community.hasPointsBank else { return [] }
    var random = RandomStream(seed: UInt64(place.calendar.year), label: "\(place.community.id)/opening")
    return place.roster.regulars.map { ($0, random.within(12...40)) }
  }

  /// A deed, its approval and the points for it.
  mutating func earn(_ person: Person, onDay day: Int, _ random: inout RandomStream, _ book: inout LogBook) {
    let kinds = Array(Wording.deeds.prefix(place[.deedKinds]))
    let isSpiritual = random.chance(place[.spiritualShare])
    let fitting = kinds.filter { ($0.theme == "spiritual") == isSpiritual }
    let deed = random.pick(fitting.isEmpty ? kinds : fitting)
    awards += 1
    let id = "G-\(place.community.id)-\(awards.padded(to: 3))"
    let moment = place.calendar.moment(onDay: day, &random)
    var done = Event("deed.done", by: .resident, at: moment)
    done.attribute(to: person)
    done.caseID = id
    done.theme = isSpiritual ? "spiritual" : "material"
    done[.deed] = deed.name
    done.hours = random.pick(["1", "1.5", "2"])
    done.title = deed.name
    book.write(done)

    let approved = moment.later(hours: random.within(3...60)).whenPeopleAreAbout(&random)
    let other = place.roster.regulars.first { $0.id != person.id } ?? person
    var approval = Event("deed.approved", by: .resident, at: approved)
    approval.caseID = id
    approval.person = (random.chance(place[.fourEyes]) ? other : person).id
    approval.title = "审核：\(deed.name)"
    book.write(approval)

    let points = random.chance(place[.tariffKeeping]) ? deed.points : deed.points + random.within(1...4)
    var award = Event("points.awarded", by: .committee, at: approved.later(hours: random.within(1...30)))
    award.attribute(to: person)
    award.caseID = id
    award.points = String(points)
    award[.tariff] = String(deed.points)
    award[.deed] = deed.name
    award.title = "记分：\(deed.name)"
    if award.time.moment < place.calendar.end { balances[person.id, default: 0] += points }
    book.write(award)
  }

  /// Prizes taken in December, and the balances told on the last day; both are right where the books are kept.
  mutating func settle(_ earners: [Person], _ random: inout RandomStream, _ book: inout LogBook) {
    var pieces: [Int] = tiers.map { _ in 0 }
    for person in earners {
      let isSound = random.chance(place[.soundAccounts])
      let balance = balances[person.id] ?? 0
      let tier = random.below(tiers.count)
      if random.chance(600), balance >= tiers[tier].price || !isSound {
        let price = random.chance(place[.tariffKeeping]) ? tiers[tier].price : tiers[tier].price + 1
        guard balance >= price || !isSound else { continue }
        pieces[tier] += 1
        redeem(tier, price, person, &random, &book)
        balances[person.id] = balance - price
      }
      var told = Event(
        "points.balance-stated", by: .committee,
        at: place.calendar.moment(day: place.calendar.lastDay, hour: 16, minute: random.below(60)))
      told.attribute(to: person)
      let right = balances[person.id] ?? 0
      told.points = String(isSound || right < 0 ? right : right + random.within(1...9))
      told.title = "公布余额"
      book.write(told)
    }
    for (tier, count) in pieces.enumerated() {
      var stock = Event(
        "prize.stocked", by: .committee, at: place.calendar.moment(onDay: random.within(300...330), &random))
      stock[.tier] = tiers[tier].name
      stock[.pieces] = String(tier < place[.shortTiers] ? count / 2 : count + random.within(2...9))
      stock.title = "入库：\(tiers[tier].name)"
      book.write(stock)
    }
  }

  private func redeem(
    _ tier: Int, _ price: Int, _ person: Person, _ random: inout RandomStream, _ book: inout LogBook
  ) {
    let day = place.calendar.lastDay - random.within(4...20)
    var event = Event("points.redeemed", by: .resident, at: place.calendar.moment(onDay: day, &random))
    event.attribute(to: person)
    event.points = String(price)
    event[.tariff] = String(tiers[tier].price)
    event[.tier] = tiers[tier].name
    event[.pieces] = "1"
    event.title = "兑换：\(tiers[tier].name)"
    book.write(event)
  }
}

/// One strand of a community's year.
protocol YearProcess {
  /// The strand in a community.
  init(place: Place)

  /// The name of the strand's stream of numbers.
  static var label: String { get }

  /// Lives through the year and tells the book what happened.
  func run(_ random: inout RandomStream, _ book: inout LogBook)
}

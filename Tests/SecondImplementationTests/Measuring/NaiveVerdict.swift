/// What a case comes to.
enum NaiveVerdict: String {
  case satisfied
  case unsatisfied
  case vacuous
  case open
}

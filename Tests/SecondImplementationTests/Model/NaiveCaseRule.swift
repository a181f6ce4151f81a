/// A rule that a case keeps or breaks.
enum NaiveCaseRule {
  case precedence(String, String)
  case response(String, String, NaiveLimit?)
  case absence(String)
  case existence(String, Int)
  case notCoexistence(String, String)
  case fourEyes(String, String)
}

/// A question that is put to each element of a list, or to each key of a map, such as `list.exists(x, x > 3)`.
struct Comprehension: Sendable, Hashable {
  /// What becomes of the answers.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Whether the condition is true for every element; one that is false decides, whatever the others are.
    case all
    /// Whether the condition is true for an element; one that is true decides, whatever the others are.
    case exists
    /// Whether the condition is true for one element and no more; every element must be decided.
    case existsOne = "exists_one"
    /// The elements for which the condition is true; every element must be decided.
    case filter
    /// What is made of each element, or of each for which a condition is true; every one must be decided.
    case map
  }

  /// What becomes of the answers.
  let kind: Kind
  /// The list or map.
  let range: CheckedNode
  /// The number of the variable that stands for the element.
  let variable: Int
  /// What is asked of each element; `true` for a `map` of every element.
  let condition: CheckedNode
  /// What is made of each element by `map`; the element itself for all others.
  let result: CheckedNode
}

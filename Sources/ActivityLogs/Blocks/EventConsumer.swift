package import Columns

/// What is done with events on one of several threads.
package protocol EventConsumer: SendableMetatype {
  /// What is left in the end, which may travel between threads.
  associatedtype Outcome: Sendable

  /// The dictionary from which the columns of the events are to be filled; those that the rules do not name have one
  /// that lasts as long as their batch.
  var texts: TextDictionary { get }

  /// Takes some events.
  mutating func add(_ batch: EventBatch)

  /// Ends.
  consuming func finish() -> Outcome
}

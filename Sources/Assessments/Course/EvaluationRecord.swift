package import CanonicalJSON
internal import Diagnostics

/// The record of an evaluation's own course in its bundle: who assessed, the waivers, the stages.
package struct EvaluationRecord: Sendable {
  /// The name and version of the form.
  package static let schema = "plumbline.record/1"
  /// Its file in a bundle.
  package static let fileName = "record.json"

  /// Who evaluates, if the assessment says.
  package var assessor: Assessor?
  /// The waivers by indicator, unit and beginning, with what each does.
  package var waivers: [Waiver]
  /// The stages, in the order of their file.
  package var stages: [EvaluationStage]

  /// Whether there is nothing to record.
  package var isEmpty: Bool { assessor == nil && waivers.isEmpty && stages.isEmpty }

  /// The record as JSON.
  package var json: JSONValue {
    .object([
      "schema": .string(Self.schema),
      "assessor": assessor.map {
        .object(["name": $0.name.json, "independence": $0.independence.json])
      } ?? .null,
      "waivers": .array(
        waivers.map { waiver in
          .object([
            "indicator": .string(waiver.indicator), "unit": .string(waiver.unit),
            "approver": .string(waiver.approver), "reason": waiver.reason.json, "from": .string(waiver.fromText),
            "until": .string(waiver.untilText), "zone": .string(waiver.zone),
            "force": .string(waiver.force.rawValue),
          ])
        }),
      "stages": .array(
        stages.map { stage in
          .object([
            "stage": .string(stage.kind.rawValue), "on": .string(stage.on), "by": .string(stage.by),
            "indicator": stage.indicator.map { .string($0) } ?? .null,
            "unit": stage.unit.map { .string($0) } ?? .null, "note": stage.note.map(\.json) ?? .null,
          ])
        }),
    ])
  }
}

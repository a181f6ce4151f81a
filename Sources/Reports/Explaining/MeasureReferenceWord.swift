/// A fixed piece of wording of the reference of measures.
package enum MeasureReferenceWord: String, FixedWording {
  case title, intro, notation, parameter, value, fallback, meaning, required, unit, evidence, noEvidence, definition,
    since, example, generated

  package static let partialPrefix = "r."

  package var wording: (zh: String, en: String) {
    switch self {
    case .title: ("量法参考", "Measures")
    case .intro:
      (
        "一项指标的 `measure` 恰好写一种量法：键是量法的名称，值是它的参数。下列各种量法由程序自带的说明生成，`plumbline explain --measures` 随时可以印出。",
        "The `measure` of an indicator is exactly one form: its name, and behind it its parameters. This page is made from the specifications inside the program; `plumbline explain --measures` prints it at any time."
      )
    case .notation:
      (
        "“不写时”一栏：不写这个参数时按什么办；“必填”的不能不写。证据数达不到 `evidence: {at-least}` 的，指标不评分。",
        "Without it: what holds where the parameter is left out; one that is required cannot be. Where the evidence is less than `evidence: {at-least}`, the indicator gets no score."
      )
    case .parameter: ("参数", "Parameter")
    case .value: ("写什么", "Value")
    case .fallback: ("不写时", "Without it")
    case .meaning: ("意思", "Meaning")
    case .required: ("必填", "required")
    case .unit: ("数值单位", "Counted in")
    case .evidence: ("证据数的是", "Evidence counts")
    case .noEvidence: ("不适用", "does not apply")
    case .definition: ("确切含义", "Definition")
    case .since: ("始于版本", "Since version")
    case .example: ("例：", "Example:")
    case .generated:
      ("由程序生成，请勿手改；用 make documents 重新生成", "generated; do not edit by hand, run make documents")
    }
  }
}

/// What can be wrong with overlays and profiles.
extension Explanation {
  /// `extends`, `remove` and `profiles`.
  static let overlays: [Explanation] = [
    Explanation(
      "overlay.extends-itself",
      (
        "A rubric extends another, which may extend a third; the last of them extends none.",
        "一份标准可以叠加在另一份上，后者还可以再叠加，但最后一份不再叠加。"
      )),
    Explanation(
      "overlay.other-edition",
      (
        "extends: active-citizenship@2025.1 asks for that edition; plumbline rubric-diff shows what another changes.",
        "extends: active-citizenship@2025.1 要求该版次；可用 plumbline rubric-diff 查看两个版次的不同。"
      ),
      why: (
        "A change that was right for one edition need not be right for the next.",
        "对这一版合适的改动，对下一版未必合适。"
      )),
    Explanation(
      "overlay.conflict",
      (
        "Of several overlays in a row one has settled this already, and this one says something else; or one leaves out what the other changes.",
        "几层叠加中已有一层作了规定，这一层又作了不同的规定；或一层删去了另一层所改的内容。"
      ),
      why: (
        "A silent last word would let a district undo what its city decided without anybody seeing it.",
        "若后写的悄悄算数，区里就能不声不响地改掉市里的决定。"
      )),
    Explanation(
      "overlay.changes-nothing",
      (
        "An overlay changes indicators and rules by the ids that the base has. What is new needs all that an indicator needs.",
        "叠加用已有的标识修改指标和规则。新增的指标要写全。"
      )),
    Explanation(
      "overlay.remove-alone",
      (
        "remove is a list of what is left out of the rubric that extends names.",
        "remove 列出从 extends 所指的标准中删去的内容。"
      )),
    Explanation(
      "rubric.profile-unknown-indicator",
      (
        "A profile lists indicators of its rubric by their ids, or says all.",
        "方案用标识列出本标准的指标，或写 all。"
      )),
    Explanation(
      "rubric.unknown-profile",
      (
        "The profiles are listed under profiles in rubric.yaml; an assessment names one, or --profile does.",
        "方案列在 rubric.yaml 的 profiles 中；由评估文件或 --profile 指定。"
      )),
  ]
}

import Testing

/// What is said of vocabulary.yaml and of the register.
@Suite struct VocabularyTests {
  @Test func saysWhatIsWrongWithVocabularyAndRegister() {
    var list = RubricText()
    list.vocabulary = "[]\n"
    let good = RubricText()
    RubricCase.expectGolden(
      [
        RubricCase("a vocabulary that is none is not held against the indicators", list),
        RubricCase("an attribute's type", good.replacing("预算: number", with: "预算: decimal")),
        RubricCase("an attribute that holds times", timed(RubricText.withMeasure("distinct: {of: 'x[\"deadline\"]'}"))),
        RubricCase("times where numbers are needed", timed(RubricText.withMeasure("sum: {of: 'x[\"deadline\"]'}"))),
        RubricCase("an attribute that is a field", good.replacing("楼栋类型: text", with: "hours: number")),
        RubricCase(
          "an activity's actors", good.replacing("by: [resident, residents-committee]", with: "by: [居民, resident, 物业]")),
        RubricCase(
          "what an activity needs", good.replacing("needs: [case, 'x[\"预算\"]']", with: "needs: [cases, 楼栋, 预算]")),
        RubricCase("a fact without a type", good.replacing("type: number, title: {zh: 楼栋数", with: "title: {zh: 楼栋数")),
        RubricCase(
          "a fact that is a time", good.replacing("type: text, title: {zh: 积分", with: "type: time, title: {zh: 积分")),
        RubricCase(
          "a fact under a name that is taken", good.replacing("points_bank: {type: text", with: "unit: {type: text")),
        RubricCase("no register", good.replacing("register: recommendations.yaml", with: "register: register.yaml")),
        RubricCase("two recommendations of one id", good.replacing("id: B1", with: "id: M4b")),
        RubricCase(
          "a recommendation's dimension",
          good.replacing("    dimension: order\n    text", with: "    dimension: ordr\n    text")),
        RubricCase(
          "a recommendation's actors",
          good.replacing(
            "{residents-committee: inferred, 居民: named}", with: "{居民: implied, resident: named, 物业: named}")),
        RubricCase(
          "a recommendation without a text", good.replacing("    text: {zh: 先分类, en: Sort first}\n", with: "")),
      ], named: "Loading/vocabulary.txt")
  }

  /// The rubric with an attribute that holds times.
  private func timed(_ text: RubricText) -> RubricText {
    text.replacing("楼栋类型: text", with: "楼栋类型: text, deadline: time")
  }
}

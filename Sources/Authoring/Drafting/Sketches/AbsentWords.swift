/// The words by which logs say that there is no value.
enum AbsentWords {
  /// Words that hardly ever mean anything else.
  static let certain: Set<String> = [
    "N/A", "n/a", "#N/A", "NULL", "null", "Null", "NIL", "nil", "EMPTY", "None", "NaN", "nan", "(blank)", "未填", "未填写",
    "空", "（空）", "(空)",
  ]
  /// Words that mean something in some columns: whether there were objections, 无.
  static let possible: Set<String> = ["无", "-", "--", "—", "——", "/", "暂无", "NA", "none", "Unspecified", "不详"]
}

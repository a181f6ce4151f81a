/// A made-up sub-district, named after things folded from paper.
enum Subdistrict: String, CaseIterable {
  /// 纸鸢街道, the paper kite.
  case zhiyuan
  /// 纸舟街道, the paper boat.
  case zhizhou

  /// The name in Chinese.
  var name: String {
    switch self {
    case .zhiyuan: "纸鸢街道"
    case .zhizhou: "纸舟街道"
    }
  }
}

/// Whose act an event is, as canonical logs name it.
enum ActorKind: String, CaseIterable {
  /// 街道办
  case office = "subdistrict-office"
  /// 居委会
  case committee = "residents-committee"
  /// 社会组织
  case social = "social-organization"
  /// 居民
  case resident
}

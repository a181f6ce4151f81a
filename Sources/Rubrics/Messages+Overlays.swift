internal import Diagnostics

/// What can be wrong with overlays and profiles.
extension MessageTemplate {
  /// A chain of overlays that leads back to itself.
  static let extendsItself = MessageTemplate(
    "overlay.extends-itself", .error,
    en: "“{name}” leads back to this rubric; let the chain of overlays end in a rubric that extends none.",
    zh: "“{name}”又绕回本标准；一连串叠加最终要落在一份不再叠加的标准上。")
  /// The base is of another edition.
  static let otherEdition = MessageTemplate(
    "overlay.other-edition", .error,
    en: "The rubric is of edition “{found}”, not “{wanted}”; look at what changed, then write the new edition here.",
    zh: "该标准的版次是“{found}”，不是“{wanted}”；请先看变了什么，再在这里写新的版次。")
  /// Two overlays say different things of the same.
  static let overlayConflict = MessageTemplate(
    "overlay.conflict", .error,
    en: "“{subject}” was settled otherwise by an overlay below this one; settle it in one of the two.",
    zh: "“{subject}”在下层的叠加中已有不同规定；请只在其中一处规定。")
  /// A change of something that is not there.
  static let overlayOfNothing = MessageTemplate(
    "overlay.changes-nothing", .error,
    en: "The rubric that is extended has no “{name}”; name one that it has, or write a whole indicator with a measure.",
    zh: "所叠加的标准没有“{name}”；请写已有的标识，或写一个带 measure 的完整指标。")
  /// `remove` in a rubric that extends none.
  static let removeWithoutExtends = MessageTemplate(
    "overlay.remove-alone", .error,
    en: "“remove” leaves something out of the rubric that “extends” names; without that key, leave “remove” out too.",
    zh: "“remove”用来删去“extends”所指标准中的内容；没有“extends”时请一并删去“remove”。")
  /// What an earlier overlay says.
  static let overlayFirst = MessageTemplate(
    "note.overlay-first", .information, en: "The other overlay says so here.", zh: "另一处叠加的规定在这里。")
  /// Which rubric is extended.
  static let extendedHere = MessageTemplate(
    "note.extended-here", .information, en: "What is extended is named here.", zh: "所叠加的标准写在这里。")
  /// An indicator that a profile names and the rubric does not have.
  static let profileOfNothing = MessageTemplate(
    "rubric.profile-unknown-indicator", .error,
    en: "The rubric has no indicator “{name}” for the profile; name one that it has.",
    zh: "评估标准没有指标“{name}”；方案中请写已有的指标。")
  /// A profile that the rubric does not have.
  static let unknownProfile = MessageTemplate(
    "rubric.unknown-profile", .error,
    en: "The rubric has no profile “{name}”.", zh: "评估标准没有方案“{name}”。")
}

extension RubricMessages {
  /// What can be wrong with overlays and profiles.
  static let overlays: [MessageTemplate] = [
    .extendsItself, .otherEdition, .overlayConflict, .overlayOfNothing, .removeWithoutExtends, .overlayFirst,
    .extendedHere, .profileOfNothing, .unknownProfile,
  ]
}

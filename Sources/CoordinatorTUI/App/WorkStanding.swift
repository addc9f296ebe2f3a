import CoordinationDomain

/// Whether work can be recorded here, and who else is there: what is said before anybody types.
struct WorkStanding: Sendable, Hashable {
  /// Why nothing can be recorded, in whole sentences; nil where it can.
  var closed: String?
  /// What ought to be known although work can be recorded, such as a disk with little room.
  var warning: String?
  /// Whether what stands against recording is something that ought to be put right, and not who somebody is.
  var isTroubled = false
  /// Who else has the folder open, by name.
  var others: [String] = []
  /// Whether something has changed elsewhere that waits until nobody types.
  var hasNews = false

  /// What stands below the tabs for as long as it holds; nil where all is well.
  var banner: String? { isTroubled ? closed ?? warning : warning }

  /// `here too: SW Farah, I · OT Brennan, C · 2 more`; as many names as suit a width.
  func othersWords(width: Int) -> String {
    guard !others.isEmpty else { return "" }
    let named = others.prefix(width < 100 ? 2 : 4)
    let more = others.count > named.count ? ["\(others.count - named.count) more"] : []
    return "here too: " + (named + more).joined(separator: " · ")
  }
}

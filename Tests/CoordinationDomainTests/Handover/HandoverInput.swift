@testable import CoordinationDomain

/// A borough of a few lines in which North East hands over: noon of Friday 20 November 2026.
///
/// S-2 and S-5 coordinate North East, S-4 South West, S-3 contributes. P-1 is unstable, P-4 was referred.
enum HandoverInput {
  static var input: CommandInput { input([:]) }

  static func input(_ changes: [RecordTable: String], now: String = "2026-11-20T12:00") -> CommandInput {
    var files = SmallBorough.files
    files[.professionals, default: ""] += "\nS-5,Ed,Shah,CC,T-2,coordinate,"
    files[.caseload] = (files[.caseload] ?? "").replacing(
      ",2026-12-01,stable,", with: ",2026-12-01,unstable,")
    return CommandInput(now: now, files.merging(changes) { $1 })
  }

  /// The same after everything was read and both have signed.
  static func signed(_ changes: [RecordTable: String] = [:], now: String = "2026-11-20T12:00") -> CommandInput
  {
    var input = input(changes, now: now)
    input.readAll(by: "S-5")
    _ = input.type("handover give NE", by: "S-2")
    _ = input.type("handover accept NE", by: "S-5")
    return input
  }

  static let place = "NE"
}

extension CommandInput {
  /// What North East would hand over.
  var draft: HandoverDraft {
    HandoverDraft(view, view.handoverPlace(named: HandoverInput.place) ?? HandoverPlace(nil))
  }

  /// The keys of what is handed over, in order.
  var keys: [String] { draft.items.map(\.key) }

  /// The keys of what is new and not read.
  var unread: [String] { draft.items.filter { draft.isNews($0) && !draft.isRead($0) }.map(\.key) }

  mutating func readAll(by author: String) {
    for key in keys { _ = type("handover read NE/\(key) Ring the daughter first", by: author) }
  }

  /// The id of the last handover that both signed.
  var lastSigned: String { view.lastSignedHandover(draft.place) ?? "" }
}

/// One person of the sample with every row about them, before it is written.
struct SamplePerson {
  let index: Int
  /// The number in every id about them.
  let number: String
  let isPlanted: Bool
  var isWoman = true
  var born: Day
  var age = 0
  var ethnicity = ""
  var language = "English"
  var needsInterpreter = false
  /// None where the person has neither practice nor override.
  var locality: Int?
  var tier = "moderate"
  var start: Day
  var lead: Int?
  var coordinator = 0
  /// What a meeting could be about, as an agenda rule and words.
  var topics: [(rule: String, detail: String)] = []

  var row = SampleRow()
  var spells: [SampleRow] = []
  var circle: [SampleRow] = []
  var contacts: [SampleRow] = []
  var sharing: [SampleRow] = []
  var pointers: [SampleRow] = []
  var communication: [SampleRow] = []
  var flags: [SampleRow] = []
  var plans: [SampleRow] = []
  var goals: [SampleRow] = []
  var needs: [SampleRow] = []
  var assessments: [SampleRow] = []
  var encounters: [SampleRow] = []
  var events: [SampleRow] = []
  var actions: [SampleRow] = []
  var referrals: [SampleRow] = []
  var measures: [SampleRow] = []

  var id: String { "P-" + number }

  /// The locality whose teams look after them; somebody in no list is picked up by the first.
  var teamLocality: Int { locality ?? 0 }

  func contactId(_ position: Int) -> String { "C-\(number)-\(position + 1)" }

  var given: String { row["given_name"] }

  /// The last spell on the caseload.
  var spell: SampleRow {
    get { spells.last ?? SampleRow() }
    set {
      if spells.isEmpty { spells.append(newValue) } else { spells[spells.count - 1] = newValue }
    }
  }

  var isOpen: Bool { ["referred", "active", "paused"].contains(spell["status"]) }

  /// Ends the spell: circle and open work end with it, nothing stays planned.
  mutating func end(_ status: String, on day: Day, reason: String = "") {
    spell["status"] = status
    spell["end_on"] = day.iso
    spell["end_reason"] = reason
    spell["next_review_on"] = ""
    for position in circle.indices where circle[position]["end_on"].isEmpty {
      circle[position]["end_on"] = max(day.iso, circle[position]["start_on"])
    }
    encounters.removeAll { $0["status"] == "planned" || $0["at"] >= day.iso }
    events.removeAll { $0["at"] >= day.iso }
    if row["where_since"] >= day.iso {
      row["where_now"] = "home"
      row["where_since"] = ""
      row["expected_home_on"] = ""
    }
    for position in actions.indices where !Self.isClosed(actions[position]) {
      actions[position].cancel(on: day, because: Self.endedReason)
    }
    actions.removeAll { $0["raised_on"] > day.iso }
    for position in actions.indices where actions[position]["completed_on"] > day.iso {
      actions[position]["completed_on"] = day.iso
      actions[position]["status_on"] = day.iso
    }
    for position in actions.indices where actions[position]["status_on"] > day.iso {
      actions[position]["status_on"] = day.iso
    }
    referrals.removeAll { $0["closed_on"].isEmpty || $0["closed_on"] > day.iso }
    measures.removeAll { $0["on"] > day.iso }
    topics = []
  }

  /// Why open actions are cancelled when the spell ends.
  static let endedReason = "Ended on the caseload"

  static func isClosed(_ action: SampleRow) -> Bool {
    action["status"] == "completed" || action["status"] == "cancelled"
  }
}

extension SampleRow {
  /// An action given up, with the reason.
  mutating func cancel(on day: Day, because reason: String) {
    self["status"] = "cancelled"
    self["status_on"] = day.iso
    self["status_reason"] = reason
    self["blocker"] = ""
  }
}

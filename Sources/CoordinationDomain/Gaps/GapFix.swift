/// What can be done about a gap: which verbs, and what comes of the gap by each.
public struct GapFix: Sendable, Hashable {
  /// What comes of a gap by a verb, the best first.
  public enum Effect: CaseIterable, Sendable, Hashable {
    /// It is a gap no more.
    case closes
    /// It is none until another day, for some: what was promised first stays in the record.
    case movesDate
    /// It helps on, and the gap stays.
    case notYet

    /// How it stands above the verbs of its kind.
    public var heading: String {
      switch self {
      case .closes: "Closes it"
      case .movesDate: "Only moves the date"
      case .notYet: "Does not close it yet"
      }
    }
  }

  /// One thing that can be done.
  public struct Step: Sendable, Hashable {
    /// The name of its verb.
    public var verb: String
    /// What comes of the gap by it.
    public var effect: Effect
  }

  /// What can be done, what closes the gap first; empty where no command does yet.
  public var steps: [Step]
  /// Why there is none, or what the verb comes to here; empty where its own sentence says it.
  public var words: String

  init(_ closing: [String], movesDate: [String] = [], notYet: [String] = [], _ words: String = "") {
    steps =
      closing.map { Step(verb: $0, effect: .closes) } + movesDate.map { Step(verb: $0, effect: .movesDate) }
      + notYet.map { Step(verb: $0, effect: .notYet) }
    self.words = words
  }

  /// The verbs in their order.
  public var verbs: [String] { steps.map(\.verb) }
}

extension GapFix {
  /// What can be done about the gaps of a rule: the one table.
  static func of(_ rule: String) -> GapFix {
    switch rule {
    case "no-lead", "lead-left", "lead-other-locality": GapFix(["lead set"], notYet: ["lead offer"])
    case "lead-not-accepted": GapFix(["lead accept", "lead decline", "lead withdraw"])
    case "lead-absent": GapFix(["absence cover"])
    case "no-coordinator": GapFix(["coordinator set"])
    case "no-locality", "not-registered", "closed-practice": GapFix(["person correct"])
    case "no-reply-visit": GapFix(["note safe"])
    case "no-contact", "home-no-follow-up", "event-no-follow-up", "bereaved-no-contact":
      GapFix(["note add"], notYet: ["contact plan", "action add"])
    case "in-hospital-no-news": GapFix(["note add"], notYet: ["action add"])
    case "review-overdue", "no-review-date": GapFix(["person review"])
    case "paused-too-long": GapFix(["spell resume"], movesDate: ["spell pause"])
    case "high-need-never-mdt": GapFix(["item add"])
    case "action-declined", "action-no-name": GapFix(["action owner"])
    case "action-disputed": GapFix(["action settle"])
    case "action-late": GapFix(["action done"], movesDate: ["action due"], notYet: ["action chase"])
    case "action-no-date": GapFix(["action due"])
    case "action-on-hold": GapFix(["action accept"], movesDate: ["action due"], notYet: ["action chase"])
    case "action-not-accepted": GapFix(["action accept", "action owner"], notYet: ["action chase"])
    case "waiting-on-provider": GapFix(["action chase"])
    case "referral-no-feedback": GapFix(["referral fed-back"])
    case "person-not-told": GapFix(["item told"])
    case "decision-not-in-record": GapFix(["item copied"])
    case "decision-provisional": GapFix(["item confirm"])
    case "intake-waiting", "intake-unmet":
      GapFix([], "No key settles a request yet: ⏎ opens it.")
    case "referral-unacknowledged", "referral-returned":
      GapFix([], "No key records a service's answer yet: ring it; ⏎ opens the person.")
    case "lead-over-ceiling", "team-short", "service-stale":
      GapFix([], "No one key closes this: ⏎ opens it.")
    default: GapFix([], "No key closes this yet: ⏎ opens the record.")
    }
  }

  /// What can be done about a gap as things stand: once somebody is asked to lead, their yes closes it.
  static func of(_ gap: Gap, in view: CareView) -> GapFix {
    let fix = of(GapRule.all[Int(gap.rule)].name)
    let isOffered = gap.person >= 0 && view.people[Int(gap.person)].offeredLead >= 0
    guard isOffered, fix.verbs == ["lead set", "lead offer"] else { return fix }
    return GapFix(["lead accept", "lead set"], notYet: ["lead decline", "lead withdraw"])
  }
}

/// The rows that a verb about a gap is done to, by id.
public struct GapSubjects: Sendable, Hashable {
  /// Whom it concerns.
  public var person: String?
  /// The action it is about.
  public var action: String?
  /// The item of an agenda.
  public var item: String?
  /// The contact: a visit that nobody answered.
  public var contact: String?
  /// The referral.
  public var referral: String?
  /// The member of staff.
  public var professional: String?
  /// The absence of a lead whom nobody covers.
  public var absence: String?
}

extension CareView {
  /// What a gap's id is about, row by row; empty where there is no such rule or row.
  public func gapSubjects(_ id: String) -> GapSubjects {
    guard let place = gapPlace(id) else { return GapSubjects() }
    let person = gapPerson(place)
    var subjects = GapSubjects()
    if person >= 0 { subjects.person = record.text[record.people.rows[Int(person)].id] }
    let row = Int(place.row)
    switch GapRule.all[Int(place.rule)].table {
    case .actions: subjects.action = record.text[record.actions.rows[row].id]
    case .mdtItems: subjects.item = record.text[record.mdtItems.rows[row].id]
    case .encounters: subjects.contact = record.text[record.encounters.rows[row].id]
    case .referrals: subjects.referral = record.text[record.referrals.rows[row].id]
    case .professionals: subjects.professional = record.text[record.professionals.rows[row].id]
    default: break
    }
    let lead = person < 0 ? nil : lead(people[Int(person)]).flatMap { record.professionals.row(of: $0) }
    if let lead, staff.absence[lead] >= 0 {
      subjects.absence = record.text[record.absences.rows[Int(staff.absence[lead])].id]
    }
    return subjects
  }

  /// What closes the gap with an id; nil where there is no such gap now.
  public func gapFix(_ id: String) -> GapFix? { gap(id).map { GapFix.of($0, in: self) } }
}

extension GapRule {
  /// Whether what a rule finds, by its position in ``all``, comes before everything else: somebody may come to harm, or
  /// nobody holds them.
  ///
  /// JUDGEMENT: the rules down to this one, as ``all`` stands in the order of seriousness.
  static func isSerious(_ position: Int) -> Bool {
    position <= (all.firstIndex { $0.name == "action-declined" } ?? -1)
  }
}

/// Something that somebody may or may not do.
///
/// What the table does not name stands in the row that it is most like: the yes or no of whoever was asked to
/// lead with their own work; people, referrals, intake and hiding a gap for a month with what coordinators do.
public enum AccessAct: CaseIterable, Hashable, Sendable {
  case note, answerAction, answerLeadOffer
  case addAction, changeAction, changeCircle, changeLead, changeTier, changeReview, changeWhatMatters
  case changeSpell, changeAgenda, runMeeting, handOver, addPerson, changePerson, changeReferral, triage,
    hideGap
  case undoOwn
  case undoOthers, settleDispute, hideGapForLong, reopenSpell
  case recordAbsence, handOnLeaver
  case changeLimits, fold, repair

  /// The row of the table it stands in.
  public var row: AccessRow {
    switch self {
    case .note, .answerAction, .answerLeadOffer: .ownWork
    case .addAction, .changeAction, .changeCircle, .changeLead, .changeTier, .changeReview,
      .changeWhatMatters,
      .changeSpell, .changeAgenda, .runMeeting, .handOver, .addPerson, .changePerson, .changeReferral,
      .triage,
      .hideGap:
      .coordination
    case .undoOwn: .undoOwn
    case .undoOthers, .settleDispute, .hideGapForLong, .reopenSpell: .overruling
    case .recordAbsence, .handOnLeaver: .staff
    case .changeLimits, .fold, .repair: .administration
    }
  }

  /// What a sentence calls it: `changing the lead`.
  public var words: String {
    switch self {
    case .note: "recording a note"
    case .answerAction: "answering somebody else's action"
    case .answerLeadOffer: "answering for somebody who was asked to lead"
    case .addAction: "adding an action"
    case .changeAction: "changing an action"
    case .changeCircle: "changing who is involved"
    case .changeLead: "changing the lead"
    case .changeTier: "changing the level of need"
    case .changeReview: "changing the review"
    case .changeWhatMatters: "changing what matters"
    case .changeSpell: "changing the time on the caseload"
    case .changeAgenda: "changing an agenda"
    case .runMeeting: "running a meeting"
    case .handOver: "a handover"
    case .addPerson: "adding a person"
    case .changePerson: "changing a person's details"
    case .changeReferral: "changing a referral"
    case .triage: "triage"
    case .hideGap: "hiding a gap"
    case .undoOwn: "undoing your own act"
    case .undoOthers: "undoing somebody else's act"
    case .settleDispute: "settling a dispute"
    case .hideGapForLong: "hiding a gap for more than \(AccessAct.longHideDays) days"
    case .reopenSpell: "reopening an ended time on the caseload"
    case .recordAbsence: "recording an absence"
    case .handOnLeaver: "handing on the work of somebody who leaves"
    case .changeLimits: "changing the rules' limits"
    case .fold: "folding the journal"
    case .repair: "the doctor's repair"
    }
  }

  /// Days up to which a coordinator may hide a gap; longer is for a lead.
  public static let longHideDays = 30
}

/// A row of the table of access.
public enum AccessRow: CaseIterable, Hashable, Sendable {
  case ownWork, coordination, undoOwn, overruling, staff, administration

  /// What the row is about, as the table says it.
  public var words: String {
    switch self {
    case .ownWork:
      "note, own or own team's action: accept, decline, done, chase; answer a lead one is offered"
    case .coordination:
      "add and change any action, circle, lead, tier, review, what matters, spell, agenda, meeting, handover"
    case .undoOwn: "undo of one's own act"
    case .overruling:
      "undo of another's, settle a dispute, hide a gap for longer than \(AccessAct.longHideDays) days, "
        + "reopen an ended spell"
    case .staff: "absence, leaver's hand-on"
    case .administration: "rules' limits, fold, doctor's repair"
    }
  }

  /// Whether, and how far, a level of access allows it: the whole table of who may do what.
  public func grant(to level: AccessLevel) -> AccessGrant {
    switch (self, level) {
    case (_, .none), (_, .view): .no
    case (_, .admin), (.undoOwn, _): .yes
    case (.ownWork, _): .ownWork
    case (.administration, _): .no
    case (_, .contribute): .no
    case (.coordination, _): .ownLocalities
    case (.overruling, .lead): .ownLocalitiesWithReason
    case (.overruling, _): .no
    case (.staff, .lead): .ownLocalities
    case (.staff, _): .ownTeam
    }
  }
}

/// How far something is allowed.
public enum AccessGrant: Hashable, Sendable {
  case no, yes
  /// Notes about anybody; actions where they or a team of theirs hold them; a lead that they were asked to take.
  case ownWork
  /// Staff of a team of theirs.
  case ownTeam
  /// What belongs to a locality of one of their teams; a team for the whole borough has all.
  case ownLocalities
  /// The same, and a reason has to be given.
  case ownLocalitiesWithReason

  /// A cell of the table.
  public var words: String {
    switch self {
    case .no: "-"
    case .yes, .ownWork: "yes"
    case .ownTeam: "own team"
    case .ownLocalities: "own localities"
    case .ownLocalitiesWithReason: "own localities, with a reason"
    }
  }
}

extension AccessRow {
  /// The table as Markdown, for the documentation.
  public static var markdown: String {
    let levels: [AccessLevel] = [.contribute, .coordinate, .lead, .admin]
    var lines = [
      "| act | " + levels.map(\.label).joined(separator: " | ") + " |",
      "|" + String(repeating: "---|", count: levels.count + 1),
    ]
    for row in allCases {
      let cells = [row.words] + levels.map { row.grant(to: $0).words }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    lines += [
      "",
      "Own localities are the localities of one's teams; a team for the whole borough has all of them. Who or "
        + "what belongs to no locality is everybody's. `view` and `none` may do none of these, nor may "
        + "somebody who has left, has not begun or is not signed in.",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}

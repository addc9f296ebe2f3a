extension RecordCheck {
  /// Actions: somebody answers for each, done has its evidence, and what stands still says why.
  mutating func checkActions() {
    let live = livePeople()
    var left = 0
    for i in record.actions.rows.indices {
      let action = record.actions.rows[i]
      checkStanding(of: action)
      checkDays(of: action)
      if action.ownerOrganisation == nil, action.isOpen {
        report(
          .warning, action, "owner_organisation_id", "the action has no organisation",
          "Every action has an organisation that answers for it.")
      }
      if let team = record.teams[action.ownerTeam], let organisation = action.ownerOrganisation,
        team.organisation != organisation
      {
        report(
          .warning, action, "owner_team_id",
          "the team \(id(action.ownerTeam)) is not one of \(id(organisation))",
          "Expected a team of the organisation that answers for it.")
      }
      if let item = record.mdtItems[action.mdtItem], let person = action.person, item.person != person {
        report(
          .warning, action, "mdt_item_id", "the agenda item is about somebody else",
          "Expected an item about \(id(person)).")
      }
      if action.isOpen, action.origin != .bereavement, let person = action.person, !live[Int(person.slot)] {
        left += 1
      }
    }
    if left > 0 {
      diagnostics.append(
        Diagnostic(
          file: RecordTable.actions.path, line: 0, column: 0, level: .note,
          message: left == 1
            ? "1 open action is about somebody who is not on the caseload"
            : "\(left) open actions are about people who are not on the caseload",
          expected: "They are in no list but is:any; complete or cancel them."))
    }
  }

  /// For each person's slot whether they are live: an open spell and no death.
  private func livePeople() -> ContiguousArray<Bool> {
    var live = ContiguousArray(repeating: false, count: record.slotCount(of: .people))
    for i in record.caseload.rows.indices where record.caseload.rows[i].isOpen(on: today) {
      if let person = record.caseload.rows[i].person { live[Int(person.slot)] = true }
    }
    for i in record.people.rows.indices {
      if let died = record.people.rows[i].dateOfDeath, died <= today {
        live[Int(record.people.ref(at: i).slot)] = false
      }
    }
    return live
  }

  /// What each status asks for.
  private mutating func checkStanding(of action: CareAction) {
    switch action.status.known {
    case .completed:
      if action.completedOn == nil {
        report(
          .error, action, "completed_on", "the action is completed and has no date",
          "Expected the day it was done.")
      }
      if action.outcome.isEmpty {
        report(
          .error, action, "outcome", "the action is completed and nothing says what was done",
          "Expected one line of evidence.")
      }
    case .declined, .onHold:
      if action.statusReason.isEmpty {
        report(
          .error, action, "status_reason",
          "the action is \(action.status.known?.label ?? "") and nothing says why",
          "Expected the reason.")
      }
    default:
      if let day = action.completedOn, action.status != .cancelled {
        report(
          .warning, action, "completed_on", "the action was done on \(day.iso) and its status is another",
          "Expected the status completed, or completed_on empty.")
      }
    }
    if action.priority == .twoHour || action.priority == .twentyFourHour, action.dueAt == nil {
      report(
        .error, action, "due_at", "the priority is \(action.priority.known?.code ?? "") and due_at is empty",
        "Expected the moment it is due, such as 2026-11-20T14:30.")
    }
    if action.disputedOn != nil, action.holderMeanwhile == nil, action.isOpen {
      report(
        .error, action, "holder_meanwhile_organisation_id",
        "the action is disputed and nobody holds it meanwhile",
        "Expected the organisation that holds it until the dispute is settled.")
    }
  }

  private mutating func checkDays(of action: CareAction) {
    if let done = action.completedOn {
      if done > today { reportFuture(action, "completed_on", done) }
      if let raised = action.raisedOn, done < raised {
        reportReversed(action, "completed_on", done, before: raised, "raised_on")
      }
    }
    if let raised = action.raisedOn {
      if raised > today { reportFuture(action, "raised_on", raised) }
      if let due = action.dueOn, due < raised {
        report(
          .warning, action, "due_on", "due_on \(due.iso) is before raised_on \(raised.iso)",
          "Expected the day it was promised for.")
      }
    }
    if let chases = action.chaseCount, chases > 0, action.chasedOn == nil {
      report(
        .warning, action, "chased_on", "the action was chased and has no date of the last chase",
        "Expected the day it was last chased.")
    }
  }
}

/// What stands open for a person whose time on the caseload is to end: closing is not finishing.
public struct EndingCheck: Hashable, Sendable {
  /// Everything that stands open, lead and circle first, actions and referrals next.
  public var ends: [LooseEnd]

  /// Whether nothing does.
  public var isClear: Bool { ends.isEmpty }

  /// What has to be asked about one by one: open actions and referrals.
  ///
  /// Of the dead, actions that arose from the bereavement stay open.
  public func toBeSettled(afterDeath: Bool, in view: CareView) -> [LooseEnd] {
    ends.filter { end in
      switch end.subject {
      case .referral: true
      case .action(let ref): !(afterDeath && view.record.actions[ref]?.origin.known == .bereavement)
      default: false
      }
    }
  }
}

extension CareView {
  /// What stands open for a person today.
  public func endingCheck(_ person: Ref<Person>) -> EndingCheck {
    guard let row = record.people.row(of: person) else { return EndingCheck(ends: []) }
    var ends: [LooseEnd] = []
    for index in byPerson.careTeam[row] {
      let member = record.careTeam.rows[Int(index)]
      guard isHeldOrComing(member) else { continue }
      let ref = record.careTeam.ref(at: Int(index))
      add(looseKind(member), .membership(ref), record.id(ref), partSentence(member))
    }
    for index in byPerson.actions[row] {
      let action = record.actions.rows[Int(index)]
      guard action.isOpen else { continue }
      let ref = record.actions.ref(at: Int(index))
      let holder = Phrase.joined([holderWords(action), ownerOrganisationWords(action)])
      add(
        .action, .action(ref), record.id(ref),
        "\(record.text[action.title]): \(holder), \(dueTrailing(action))")
    }
    for index in byPerson.referrals[row] {
      let referral = record.referrals.rows[Int(index)]
      let state = state(referral)
      guard !state.isClosed else { continue }
      let ref = record.referrals.ref(at: Int(index))
      let stage = Phrase.joined([state.stage.label, state.since.map { sinceWords($0) }], " ")
      add(
        .referral, .referral(ref), record.id(ref),
        "Referral to \(name(referral.service) ?? "a service not known"): \(stage), \(state.waitsFor)")
    }
    for index in byPerson.encounters[row] {
      let contact = record.encounters.rows[Int(index)]
      guard contact.status == .planned, let at = contact.at, at >= moment.now else { continue }
      let ref = record.encounters.ref(at: Int(index))
      add(
        .contact, .contact(ref), record.id(ref),
        Phrase.joined([contactPlanWords(contact), name(contact.professional)]))
    }
    for index in byPerson.agendaItems[row] {
      let item = record.mdtItems.rows[Int(index)]
      guard isWaiting(item), let meeting = record.mdtMeetings[item.meeting] else { continue }
      let ref = record.mdtItems.ref(at: Int(index))
      add(.agendaItem, .agendaItem(ref), record.id(ref), "On the agenda of \(meetingWords(meeting))")
    }
    return EndingCheck(ends: ends.inOrder())

    func add(_ kind: LooseEnd.Kind, _ subject: LooseEnd.Subject, _ id: String, _ sentence: String) {
      ends.append(LooseEnd(kind: kind, subject: subject, id: id, person: person, sentence: sentence))
    }
  }

  /// `SW Farah, I is lead professional since 13-Jul`.
  private func partSentence(_ member: CareTeamMembership) -> String {
    let contact = record.personalContacts[member.contact].map { record.text[$0.name] }
    let who = name(member.professional) ?? contact ?? name(member.organisation) ?? "Nobody named"
    let verb = member.status == .offered ? "is asked to be" : "is"
    return Phrase.joined(["\(who) \(verb) \(label(member.role))", heldSinceWords(member)], " ")
  }
}

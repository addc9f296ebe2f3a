/// What a professional holds, which has to be handed on before they leave.
public struct LeaverCheck: Hashable, Sendable {
  /// Everything they hold now or are to hold later, leads first.
  public var ends: [LooseEnd]

  /// Whether they hold nothing.
  public var isClear: Bool { ends.isEmpty }
}

extension CareView {
  /// What a professional holds today.
  public func leaverCheck(_ professional: Ref<Professional>) -> LeaverCheck {
    var ends: [LooseEnd] = []
    func add(
      _ kind: LooseEnd.Kind, _ subject: LooseEnd.Subject, _ id: String, _ person: Ref<Person>?,
      _ sentence: String
    ) {
      ends.append(LooseEnd(kind: kind, subject: subject, id: id, person: person, sentence: sentence))
    }
    for (row, member) in record.careTeam.rows.enumerated() where isHeldOrComing(member) {
      let isHolder = member.professional == professional
      guard isHolder || member.deputy == professional else { continue }
      let ref = record.careTeam.ref(at: row)
      let whose = name(member.person) ?? "Not known"
      let part = member.status == .offered ? "asked to be \(label(member.role))" : label(member.role)
      if isHolder {
        let words = Phrase.joined([part, heldSinceWords(member)], " ")
        add(looseKind(member), .membership(ref), record.id(ref), member.person, "\(whose): \(words)")
      } else {
        let holder = Phrase.joined([label(member.role), name(member.professional)], " ")
        add(.deputy, .membership(ref), record.id(ref), member.person, "\(whose): stands in for \(holder)")
      }
    }
    for (row, action) in record.actions.rows.enumerated() where action.owner == professional && action.isOpen
    {
      let ref = record.actions.ref(at: row)
      let whose = name(action.person) ?? "team action"
      add(
        .action, .action(ref), record.id(ref), action.person,
        "\(whose): \(record.text[action.title]), \(dueTrailing(action))")
    }
    for (row, contact) in record.encounters.rows.enumerated()
    where contact.professional == professional && contact.status == .planned {
      guard let at = contact.at, at >= moment.now else { continue }
      let ref = record.encounters.ref(at: row)
      let whose = name(contact.person) ?? "Not known"
      add(.contact, .contact(ref), record.id(ref), contact.person, "\(whose): \(contactPlanWords(contact))")
    }
    for (row, item) in record.mdtItems.rows.enumerated()
    where item.presenter == professional && isWaiting(item) {
      let ref = record.mdtItems.ref(at: row)
      let meeting = record.mdtMeetings[item.meeting].map { meetingWords($0) } ?? "a meeting"
      let whose = name(item.person) ?? "Not known"
      add(.agendaItem, .agendaItem(ref), record.id(ref), item.person, "\(whose): presents at \(meeting)")
    }
    for (row, absence) in record.absences.rows.enumerated() where absence.cover == professional {
      guard let from = absence.from, let to = absence.to, to > today else { continue }
      let ref = record.absences.ref(at: row)
      let start = from > today ? "from \(dayWords(from)) " : ""
      add(
        .cover, .absence(ref), record.id(ref), nil,
        "Covers for \(name(absence.professional) ?? "Not known") \(start)until \(dayWords(to))")
    }
    for (row, series) in record.mdtSeries.rows.enumerated() {
      let parts = [
        series.chair == professional ? "chairs" : nil,
        series.scribe == professional ? "takes the minutes" : nil,
      ]
      let words = parts.compactMap { $0 }.joined(separator: " and ")
      guard !words.isEmpty else { continue }
      let ref = record.mdtSeries.ref(at: row)
      add(
        .series, .series(ref), record.id(ref), nil, Phrase.sentence("\(words), \(name(ref) ?? "Not known")"))
    }
    for (row, locality) in record.localities.rows.enumerated() where locality.localityLead == professional {
      let ref = record.localities.ref(at: row)
      add(.locality, .locality(ref), record.id(ref), nil, "Leads the locality \(name(ref) ?? "Not known")")
    }
    return LeaverCheck(ends: ends.inOrder())
  }
}

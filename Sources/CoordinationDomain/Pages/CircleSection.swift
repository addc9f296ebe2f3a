/// Who is involved with a person: staff of any organisation, the practice, relatives and carers.
extension CareView {
  /// The professionals and organisations in force today, the lead first, each with how to reach them.
  func circleSection(_ row: Int) -> PageSection {
    var parts: [Part] = []
    for index in byPerson.careTeam[row] {
      let member = record.careTeam.rows[Int(index)]
      guard member.contact == nil, runs(member.startOn, member.endOn, on: today) else { continue }
      guard member.status.isInForce || member.status == .offered else { continue }
      let key = Part.Key(professional: member.professional, organisation: member.organisation)
      var role = label(member.role)
      if member.status == .offered { role += " (offered)" }
      // Whoever has left stands last and is not called what nobody is now.
      let hasLeft = record.professionals[member.professional].map { !$0.isActive(on: today) } ?? false
      if hasLeft { role = "was " + role }
      let rank = hasLeft ? UInt8.max : member.role.raw
      if let known = parts.firstIndex(where: { $0.key == key }) {
        parts[known].roles.append(role)
        parts[known].rank = min(parts[known].rank, rank)
      } else {
        parts.append(Part(key: key, roles: [role], rank: rank, deputy: member.deputy))
      }
    }
    let practice = record.people.rows[row].practice
    // The practice as a part of the circle and the practice of registration are one line, not two.
    let ofPractice = record.practices[practice]?.organisation
    let atPractice = parts.firstIndex {
      $0.key.professional == nil && $0.key.organisation != nil && $0.key.organisation == ofPractice
    }.map { parts.remove(at: $0) }
    let sorted = parts.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let lines = sorted.flatMap { partLines($0.element) } + practiceLines(practice, atPractice?.roles ?? [])
    return PageSection("Who is involved (\(parts.count + (practice == nil ? 0 : 1)))", .left, lines)
  }

  private struct Part {
    struct Key: Equatable {
      var professional: Ref<Professional>?
      var organisation: Ref<Organisation>?
    }
    var key: Key
    var roles: [String]
    var rank: UInt8
    var deputy: Ref<Professional>?
  }

  private func partLines(_ part: Part) -> [PageLine] {
    let roles = part.roles.joined(separator: " and ")
    guard let who = part.key.professional else {
      return [PageLine(Phrase.joined([name(part.key.organisation) ?? "Not known", roles]))]
    }
    var lines = [
      PageLine(name(who) ?? "Not known", trailing: phone(who), target: .professional(record.id(who))),
      PageLine(Phrase.joined([Phrase.sentence(roles), workplace(who)], " · "), tone: .quiet, indent: 1),
    ]
    if let professional = record.professionals[who], !professional.isActive(on: today) {
      lines.append(PageLine("No longer works here", tone: .alarm, indent: 1))
    } else if let away = awayWords(who) {
      lines.append(PageLine(Phrase.sentence(away), tone: .warning, indent: 1))
    }
    if let deputy = part.deputy, let stands = name(deputy) {
      lines.append(PageLine("\(stands) stands in, \(phone(deputy))", tone: .quiet, indent: 1))
    }
    return lines
  }

  private func practiceLines(_ ref: Ref<Practice>?, _ roles: [String]) -> [PageLine] {
    guard let practice = record.practices[ref] else {
      return [PageLine("No GP practice known", tone: .warning)]
    }
    let phone = record.text[practice.phone]
    var lines = [
      PageLine(name(ref) ?? "Not known", trailing: phone.isEmpty ? CareView.noPhone : phone),
      PageLine((["GP practice"] + roles).joined(separator: " and "), tone: .quiet, indent: 1),
    ]
    if practice.status == .closed {
      let on = practice.closedOn.map { " " + dayWords($0) } ?? ""
      lines.append(PageLine("Closed\(on): where is the person registered now?", tone: .alarm, indent: 1))
    }
    return lines
  }

  /// Relatives, friends and carers: what they may be told stands with each.
  func familySection(_ row: Int) -> PageSection {
    let contacts = byPerson.contacts[row].map { record.personalContacts.rows[Int($0)] }
    let lines = contacts.flatMap { contactLines($0) }
    return PageSection("Carers and family (\(contacts.count))", .left, lines)
  }

  private func contactLines(_ contact: PersonalContact) -> [PageLine] {
    let phone = record.text[contact.phone]
    let isBarred = contact.doNotContact == true
    let relationship = Phrase.words(record.text[contact.relationship])
    var lines = [
      PageLine(
        mark: isBarred ? "!" : "", Phrase.joined([record.text[contact.name], relationship]),
        tone: isBarred ? .alarm : .plain,
        trailing: isBarred ? "DO NOT CONTACT" : phone.isEmpty ? CareView.noPhone : phone)
    ]
    let power = contact.lastingPower
    let parts = Phrase.joined([
      contact.isCarer == true ? "cares unpaid" : nil, contact.isNextOfKin == true ? "next of kin" : nil,
      contact.isEmergencyContact == true ? "ring in an emergency" : nil,
      contact.isUnder18 == true ? "UNDER 18" : nil,
      power.isEmpty || power == LastingPower.none ? nil : "power of attorney: \(label(power))",
    ])
    if !parts.isEmpty { lines.append(PageLine(Phrase.sentence(parts), tone: .quiet, indent: 1)) }
    if !isBarred {
      let may = contact.mayShare.isEmpty ? "not asked" : label(contact.mayShare)
      lines.append(
        PageLine("May be told: \(may)", tone: contact.mayShare == .all ? .quiet : .warning, indent: 1))
    }
    if let assessment = carerAssessmentLine(contact) { lines.append(assessment) }
    let needs = record.text[contact.ownNeeds]
    if !needs.isEmpty { lines.append(PageLine("Own needs: \(needs)", indent: 1)) }
    return lines
  }

  /// The duty to offer a carer an assessment of their own: Care Act 2014, section 10.
  private func carerAssessmentLine(_ contact: PersonalContact) -> PageLine? {
    guard contact.isCarer == true else { return nil }
    func line(_ words: String, _ day: Day?, _ tone: ListingTone = .quiet) -> PageLine {
      PageLine(
        "Carer's assessment \(words)" + (day.map { " " + $0.short(near: today) } ?? ""), tone: tone, indent: 1
      )
    }
    if let done = contact.carerAssessmentOn { return line("done", done) }
    if let declined = contact.carerAssessmentDeclinedOn { return line("offered and declined", declined) }
    if let offered = contact.carerAssessmentOfferedOn { return line("offered", offered) }
    return line("not offered yet", nil, .warning)
  }
}

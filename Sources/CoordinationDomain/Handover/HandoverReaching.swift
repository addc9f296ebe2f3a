/// Whom to ring about somebody, for whoever has only the paper.
extension CareView {
  /// `Lead: DN Okafor, A, 020 7946 0123`; where the lead is away, whoever covers with the number of theirs; where
  /// nobody does, that nobody does, with the number of the team.
  func leadToRing(_ standing: PersonStanding) -> String {
    guard let lead = lead(standing), let name = name(lead) else { return "Lead: \(leadWords(standing))" }
    guard standing.isLeadAbsent else { return "Lead: \(name), \(phone(lead))" }
    if let cover = standing.cover, isHere(cover) {
      let back = absenceToday(lead)?.to.map { ", back \(backWords($0))" } ?? ""
      return "Lead: \(self.name(cover) ?? ""), \(phone(cover)), covers for \(name)\(back)"
    }
    let team = record.professionals[lead]?.team
    return "Lead: \(name), \(uncoveredWords(standing)); "
      + "ring \(self.name(team) ?? "the team"), \(phone(team))"
  }

  /// `away, back Tue 24-Nov, NOBODY covers`: of a lead who is away, where nobody who is here covers.
  func uncoveredWords(_ standing: PersonStanding) -> String {
    let away = awayWords(lead(standing)) ?? "away, nobody covers"
    return standing.cover == nil
      ? away.replacing("nobody", with: "NOBODY") : away + ", but is NOT HERE either"
  }

  /// The absence of today; nil where somebody is here.
  private func absenceToday(_ ref: Ref<Professional>) -> Absence? {
    record.professionals.row(of: ref).flatMap { row in
      staff.absence[row] < 0 ? nil : record.absences.rows[Int(staff.absence[row])]
    }
  }

  /// `Family: Ruth Begum, daughter, 07700 900123, may hear everything`: whom to ring about somebody, of those who
  /// may be rung; nil where nobody is known.
  func familyToRing(_ row: Int) -> String? {
    let contacts = byPerson.contacts[row].map { record.personalContacts.rows[Int($0)] }
      .filter { $0.doNotContact != true && $0.isUnder18 != true && !record.text[$0.phone].isEmpty }
    let first =
      contacts.first { $0.isEmergencyContact == true } ?? contacts.first { $0.isNextOfKin == true }
      ?? contacts.first { $0.isCarer == true }
    return first.map { contact in
      let may =
        contact.mayShare.isEmpty ? "not asked what they may hear" : "may hear \(label(contact.mayShare))"
      return "Family: "
        + Phrase.joined([
          record.text[contact.name], Phrase.words(record.text[contact.relationship]),
          record.text[contact.phone], may,
        ])
    }
  }
}

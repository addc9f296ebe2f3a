/// Who asks at the front door, and where the person is: they are on no caseload yet and stand nowhere else.
extension HandoverDraft {
  /// `Chloe Miah, Barts Health`; `themselves`; empty where nobody is named.
  func askers(_ intake: Intake) -> String {
    let (name, given) = (record.text[intake.referrerName], record.text[intake.name])
    if !name.isEmpty, name == given { return "themselves" }
    return Phrase.joined([name, record.text[intake.referrerOrganisation]])
  }

  /// `now in hospital`; nil for whoever is at home or where it is not known.
  func whereWords(_ intake: Intake) -> String? {
    switch intake.whereNow.known {
    case .home: nil
    case .careHome: "now in a care home"
    case .elsewhere: "now elsewhere, not at home"
    case nil where intake.whereNow.isEmpty: nil
    default: "now in \(Phrase.plain(view.label(intake.whereNow)))"
    }
  }

  /// The requests on the sheet about people who are on no caseload.
  var requestsOfOthers: [Intake] {
    items.filter { [.urgent, .callBack].contains($0.kind) && $0.person == nil }
      .map { record.intake.rows[Int($0.row)] }
  }

  /// Who they are: `Ann Other, born 26-Feb-1953 (73y)`.
  func identity(_ intake: Intake) -> String {
    let born = intake.dateOfBirth.map { "\($0.long) (\(Age.words(from: $0, on: view.today)))" }
    return "\(view.name(intake)), born \(born ?? "not known")"
  }

  /// Where they live and are, what they speak, and a number with who gave it.
  func reaching(_ intake: Intake) -> [String] {
    let (address, phone) = (record.text[intake.address], record.text[intake.phone])
    let language = record.text[intake.language]
    let giver = askers(intake)
    let number = giver.isEmpty ? phone : "\(phone), number given by \(giver)"
    return [
      address.isEmpty ? "address not known" : address, whereWords(intake) ?? "",
      language.isEmpty ? "language not known" : "speaks \(language)",
      phone.isEmpty ? CareView.noPhone : number,
    ]
  }
}

/// Frailty in words.
enum Frailty {
  /// The names of the Clinical Frailty Scale (Rockwood and others, version 2.0, 2020), 1 to 9.
  ///
  /// The ninth is terminally ill, which is not frailer than the eighth.
  static let names = [
    "very fit", "fit", "managing well", "living with very mild frailty", "living with mild frailty",
    "living with moderate frailty", "living with severe frailty", "living with very severe frailty",
    "terminally ill",
  ]

  /// The name of a score; nil outside 1...9.
  static func name(_ score: Int) -> String? { (1...9).contains(score) ? names[score - 1] : nil }

  /// Living with severe or very severe frailty; the ninth, terminally ill, is not frailer.
  static let severe = 7...8

  /// Above which the electronic frailty index is severe; see ``band(_:)``.
  static let severeIndex = 0.36

  /// From which age the Clinical Frailty Scale has been validated (NHS Specialised Clinical Frailty Network).
  static let validFrom = 65

  /// The bands of the electronic frailty index: fit to 0.12, mild to 0.24, moderate to 0.36, severe above
  /// (Clegg and others, Age and Ageing 2016; 45: 353-360).
  static func band(_ index: Double) -> String {
    switch index {
    case ...0.12: "fit"
    case ...0.24: "mild"
    case ...0.36: "moderate"
    default: "severe"
    }
  }
}

extension CareView {
  /// `6, living with moderate frailty, scored 12-Oct`; nil where nobody scored it.
  package func frailtyWords(_ spell: CaseloadSpell, _ person: Person) -> String? {
    guard let score = spell.frailtyScore.map(Int.init) else { return nil }
    let isYoung = age(person).map { $0 < Frailty.validFrom } ?? false
    return Phrase.joined([
      String(score), Frailty.name(score), "scored " + dateOrUnknown(spell.frailtyOn),
      isYoung ? "not made for people under \(Frailty.validFrom)" : nil,
    ])
  }

  /// `0.31, moderate, 12-Oct`; nil where it was not worked out.
  package func frailtyIndexWords(_ spell: CaseloadSpell) -> String? {
    spell.efi.map { index in
      Phrase.joined([PlainNumber.words(index), Frailty.band(index), dateOrUnknown(spell.efiOn)])
    }
  }

  private func dateOrUnknown(_ day: Day?) -> String { day.map { $0.short(near: today) } ?? "date not known" }
}

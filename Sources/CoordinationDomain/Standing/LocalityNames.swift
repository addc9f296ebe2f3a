/// Localities as people type them: `NE` for North East, by id or by initials, before any name that contains it.
struct LocalityNames {
  private var names: [[UInt8]: [String]] = [:]

  init(_ view: CareView) {
    for locality in view.record.localities.rows {
      let name = view.record.text[locality.name]
      let initials = name.split { $0 == " " || $0 == "-" }.compactMap(\.first)
      for key in Set([Folding.fold(view.record.text[locality.id]), Folding.fold(String(initials))]) {
        names[key, default: []].append(name)
      }
    }
  }

  /// The names a typed word stands for; the word itself where it is neither an id nor initials.
  func meant(by word: String) -> [String] { names[Folding.fold(word)] ?? [word] }
}

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

extension CareView {
  /// The locality with an id, initials or a name, without regard to capitals; nil where there is none, or two are meant.
  public func locality(named name: String) -> Ref<Locality>? {
    let meant = LocalityNames(self).meant(by: name).map { Folding.fold($0) }
    let rows = record.localities.rows.indices.filter {
      meant.contains(Folding.fold(record.text[record.localities.rows[$0].name]))
    }
    return rows.count == 1 ? record.localities.ref(at: rows[0]) : nil
  }
}

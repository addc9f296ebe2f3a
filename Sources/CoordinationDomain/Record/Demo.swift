extension CareRecord {
  /// Whether these are made-up people: the setting `demo` is `Y` and no NHS number lies outside the 999
  /// range, which is never issued.
  ///
  /// Both, so that real data are never taken for a demonstration by one slip.
  public var isDemo: Bool {
    guard setting("demo")?.uppercased() == "Y" else { return false }
    return people.rows.allSatisfy { person in
      text.withBytes(person.nhsNumber) { field in
        let digits = field.lazy.filter { (0x30...0x39).contains($0) }
        return digits.isEmpty || digits.starts(with: "999".utf8)
      }
    }
  }
}

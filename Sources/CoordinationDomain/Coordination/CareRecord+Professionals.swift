extension CareRecord {
  /// The professional with a login, whatever its case; nil where nobody has it.
  public func professional(login: String) -> Ref<Professional>? {
    guard !login.isEmpty else { return nil }
    let folded = Folding.fold(login)
    return professionals.rows.firstIndex { Folding.fold(text[$0.login]) == folded }.map {
      professionals.ref(at: $0)
    }
  }

  /// The professional with an id or a login.
  public func professional(named name: String) -> Ref<Professional>? {
    professionals.find(name.utf8, in: self) ?? professionals.find(name.uppercased().utf8, in: self)
      ?? professional(login: name)
  }
}

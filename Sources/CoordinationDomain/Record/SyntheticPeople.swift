extension CareRecord {
  /// Whether there are people and every NHS number among them is of the 999 range, which is never issued to anybody.
  ///
  /// People without a number do not count either way, so a folder in which nobody has one is taken for real.
  public var hasSyntheticPeopleOnly: Bool {
    var synthetic = 0
    for i in people.rows.indices {
      let written = people.rows[i].nhsNumber
      if written.isEmpty { continue }
      let digits = text.withBytes(written) { NHSNumber.digits($0) }
      guard let number = digits.flatMap(NHSNumber.init(value:)), number.isSynthetic else { return false }
      synthetic += 1
    }
    return synthetic > 0
  }
}

extension CareView {
  /// The page of the person at `row` as it stands on its own, on paper or in a pipe: the banner is part of it.
  public func printedPersonPage(_ row: Int) -> Page {
    let banner = personBanner(row)
    let notes = banner.notes.map { PageLine($0, tone: .warning) }
    return Page(
      title: banner.line1,
      sections: [PageSection("", .left, [PageLine(banner.line2)] + notes)] + personPage(row).sections)
  }

  /// The people that an id or an NHS number names; several where two rows bear the same number, because which of
  /// them is meant is never guessed.
  public func people(named text: String) -> [Int] {
    let id = String(text.split(separator: " ").joined())
    for written in [id, id.uppercased()] {
      let ref = record.people.find(written.utf8, in: record)
      if let row = ref.flatMap({ record.people.row(of: $0) }) { return [row] }
    }
    guard let digits = NHSNumber.digits(text.utf8) else { return [] }
    return record.people.rows.indices.filter { row in
      record.text.withBytes(record.people.rows[row].nhsNumber) { NHSNumber.digits($0) } == digits
    }
  }
}

/// Whether a deputy stands for what the quorum needs of somebody.
extension CareView {
  /// Kinds of teams that a meeting at `row` of `mdt_meetings` needs, that somebody would bring, and that nobody in the
  /// room brings once a deputy comes in their place; in words.
  func kindsMissed(
    ofMeetingAt row: Int, with deputy: Ref<Professional>, inPlaceOf who: Ref<Professional>
  ) -> [String] {
    func kinds(_ one: Ref<Professional>) -> Set<String> {
      Set(teams(of: one).compactMap { record.teams[$0].map { record.text[$0.kind] } })
    }
    let series = record.mdtSeries[record.mdtMeetings.rows[row].series]
    let needed = series.map { record.text[$0.quorumRoles].split(separator: ";").map(String.init) } ?? []
    let room = room(ofMeetingAt: row, countsExpected: false).filter { $0 != who && $0 != series?.scribe }
    let there = room.reduce(kinds(deputy)) { $0.union(kinds($1)) }
    return needed.map(Phrase.trimmed).filter { kinds(who).contains($0) && !there.contains($0) }
      .map { Phrase.words($0) }
  }

  /// Whether somebody, or whoever comes in their place, is in the room of a meeting at `row` of `mdt_meetings`.
  func isInRoom(ofMeetingAt row: Int, _ who: Ref<Professional>) -> Bool {
    attendanceByMeeting[row].contains { index in
      let one = record.mdtAttendance.rows[Int(index)]
      return one.professional == who && one.leftAt == nil
        && (one.status == .present || one.status == .deputised)
    }
  }
}

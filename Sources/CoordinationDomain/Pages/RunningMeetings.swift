/// A meeting that runs while somebody looks at something else.
public struct RunningMeetingWords: Sendable, Hashable {
  /// The meeting's id.
  public var id: String
  /// `Locality MDT North East`.
  public var name: String
}

extension CareView {
  /// The meeting that runs and that somebody belongs to: they are listed for it or come in somebody's place, chair it
  /// or take its minutes; nil where none does, or nobody is signed in.
  public func runningMeeting(of author: Ref<Professional>?) -> RunningMeetingWords? {
    guard let author else { return nil }
    return record.mdtMeetings.rows.indices.first { row in
      let meeting = record.mdtMeetings.rows[row]
      guard meeting.status == .live else { return false }
      let series = record.mdtSeries[meeting.series]
      if series?.chair == author || series?.scribe == author { return true }
      return attendanceByMeeting[row].contains { index in
        let one = record.mdtAttendance.rows[Int(index)]
        return one.professional == author || one.deputy == author
      }
    }.map { row in
      let meeting = record.mdtMeetings.rows[row]
      return RunningMeetingWords(id: record.text[meeting.id], name: name(meeting.series) ?? "MDT")
    }
  }
}

/// The minutes of an agenda against the length of its meeting.
public struct AgendaPlan: Hashable, Sendable {
  /// People on the agenda.
  public var people: Int
  /// Minutes of all items.
  public var talk: Int
  /// Minutes to open and close.
  public var frame: Int
  /// Minutes the meeting lasts; nil where nobody wrote it.
  public var length: Int?

  /// Minutes that are left; negative where it is too much.
  public var free: Int? { length.map { $0 - talk - frame } }

  /// Whether it is more than the meeting holds.
  public var isOver: Bool { free.map { $0 < 0 } ?? false }

  /// `88 min for 11 people and 15 to open and close, of 120`.
  public var used: String {
    "\(talk) min for \(Phrase.count(people, "person", "people")) and \(frame) to open and close"
      + (length.map { ", of \($0)" } ?? "")
  }

  /// `17 free`, `5 over`; empty where the length is not known.
  public var rest: String { free.map { $0 < 0 ? "\(-$0) over" : "\($0) free" } ?? "" }

  /// What it comes to with so many minutes more: `then 108 of 120`, `then 5 over`; `then 108` without a length.
  func with(_ minutes: Int) -> String {
    var plan = self
    plan.talk += minutes
    let all = "\(plan.talk + plan.frame)"
    return "then " + (plan.isOver ? plan.rest : length.map { "\(all) of \($0)" } ?? all)
  }

  /// Both in one line.
  public var words: String { Phrase.joined([used, rest], ": ") }
}

extension CareView {
  /// The minutes of the agenda of the meeting at a row of `mdt_meetings`.
  public func agendaPlan(ofMeetingAt row: Int) -> AgendaPlan {
    let meeting = record.mdtMeetings.rows[row]
    let minutes = AgendaMinutes(record)
    let items = agenda(ofMeetingAt: row).map { record.mdtItems.rows[Int($0)] }
    var length = record.mdtSeries[meeting.series]?.minutes.map(Int.init)
    if let starts = meeting.startsAt, let ends = meeting.endsAt { length = (ends - starts) / 60 }
    return AgendaPlan(
      people: items.count, talk: items.reduce(0) { $0 + Int($1.minutes ?? 0) },
      frame: minutes.opening + minutes.closing, length: length)
  }
}

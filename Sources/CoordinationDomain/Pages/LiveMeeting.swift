/// A meeting as those in it see it: whom it has talked about, whom it is at, who comes next.
public struct LiveMeeting: Sendable, Hashable {
  /// How an item stands while the meeting runs.
  public enum State: Sendable, Hashable {
    /// Nothing was decided yet.
    case open
    case decided, parked
    /// On the agenda, and not to be talked about.
    case notForMeeting
  }

  /// One line of the agenda.
  public struct Item: Sendable, Hashable {
    /// The item's id.
    public var id: String
    /// The id of the person it is about; empty where that leads nowhere.
    public var person: String
    /// `BEGUM, Rahima (Mrs)`.
    public var name: String
    /// The same without the title, where there is little room.
    public var shortName: String
    /// `R.B., Roman Road`: what may stand on a wall for everybody to read.
    public var initials: String
    /// `86y, Roman Road`: what tells the person from others of the name.
    public var ageAndArea: String
    /// Whether somebody else on the caseload could be taken for the person.
    public var hasNamesake: Bool
    /// How it stands.
    public var state: State
    /// Minutes that are planned for it; nil where nobody said.
    public var minutes: Int?
    /// When the meeting came to it, as the journal has it; nil where it is at another.
    public var openedAt: Instant?
    /// Seconds that the meeting has been at it before.
    public var spent: Int
    /// How many organisations in the room may not hear about the person.
    public var toStepOut: Int

    /// The name as it stands alone, with age and area where the name is not enough; initials on a wall.
    public func words(hidingNames: Bool) -> String {
      hidingNames ? initials : hasNamesake ? "\(name), \(ageAndArea)" : name
    }
  }

  /// The meeting's id.
  public var id: String
  /// `Locality MDT North East`.
  public var name: String
  /// `20-Nov 14:00`.
  public var when: String
  /// Whether it runs; else it is planned, over or cancelled.
  public var isRunning: Bool
  /// Whether its agenda was fixed; nobody comes on it then without a mark.
  public var isFixed = false
  /// Whether it has yet to begin.
  public var isPlanned: Bool
  /// When it is to end by the clock that the journal is written by; nil where nobody said.
  public var endsAt: Instant?
  /// The agenda in its order.
  public var items: [Item]
  /// Whether decisions hold, in words.
  public var quorum: String
  /// Whether they do.
  public var isQuorate: Bool

  /// The item that the meeting is at; nil before the first, and when that was parked.
  public var openItem: Item? { items.first { $0.openedAt != nil } }

  /// The position of an item.
  public func position(_ id: String?) -> Int? { items.firstIndex { $0.id == id } }

  /// The item with an id.
  public func item(_ id: String?) -> Item? { items.first { $0.id == id } }

  /// Who comes after an item: the next that is to be talked about and not decided, those that were parked and passed
  /// over after the last; nil where nobody is left.
  public func next(after id: String?) -> Item? {
    let start = position(id).map { $0 + 1 } ?? 0
    let order = items[start...] + items[..<max(0, min(start, items.count))]
    let left = order.filter { $0.id != id && ($0.state == .open || $0.state == .parked) }
    let behind = Set(items[..<max(0, min(start, items.count))].map(\.id))
    // What was parked waits until nobody else does.
    return left.first { $0.state == .open && !behind.contains($0.id) } ?? left.first { $0.state == .open }
      ?? left.first
  }

  /// Who stands before an item on the agenda; nil for the first.
  public func previous(before id: String?) -> Item? {
    guard let position = position(id), position > 0 else { return nil }
    return items[..<position].last { $0.state != .notForMeeting }
  }

  /// Items about which nothing was decided.
  public var undecided: [Item] { items.filter { $0.state == .open || $0.state == .parked } }

  /// `06:12 on this item`, with `over` once it is more than was planned; empty for an item the meeting is not at.
  public func timeWords(_ item: Item, at now: Instant) -> String {
    guard let opened = item.openedAt else { return "" }
    let seconds = item.spent + max(0, now - opened)
    let clock = LiveMeeting.two(seconds / 60) + ":" + LiveMeeting.two(seconds % 60)
    let isOver = item.minutes.map { $0 > 0 && seconds > $0 * 60 } ?? false
    return "\(clock) on this item" + (isOver ? ", over" : "")
  }

  /// `48 min left`, `12 min over`; empty where nobody said when it ends.
  public func leftWords(at now: Instant) -> String {
    guard let endsAt else { return "" }
    let left = endsAt - now
    return left >= 0 ? "\((left + 59) / 60) min left" : "\(-left / 60) min over"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CareView {
  /// The meeting with an id as those in it see it; nil where there is none.
  public func liveMeeting(_ id: String) -> LiveMeeting? {
    guard let ref = record.mdtMeetings.find(id.utf8, in: record), let row = record.mdtMeetings.row(of: ref)
    else { return nil }
    let meeting = record.mdtMeetings.rows[row]
    let minutes = record.mdtSeries[meeting.series]?.minutes.map { Int($0) }
    let quorum = quorum(ofMeetingAt: row)
    let starts = meeting.startsAt.map(local)
    return LiveMeeting(
      id: id, name: name(meeting.series) ?? "MDT",
      when: starts.map { "\($0.day.short(near: today)) \($0.clock)" } ?? "time not known",
      isRunning: meeting.status == .live, isFixed: meeting.frozenAt.map { $0 <= moment.now } ?? false,
      isPlanned: meeting.status == .planned,
      endsAt: (meeting.endsAt ?? meeting.startsAt.flatMap { start in minutes.map { start + $0 * 60 } })
        .map { $0 + shift(of: ref, meeting) },
      items: agenda(ofMeetingAt: row).map { liveItem(Int($0), meeting: row) },
      quorum: quorum.words, isQuorate: quorum.isMet)
  }

  /// Seconds by which the journal's clock was ahead of the moment that the record was seen at when a meeting began.
  ///
  /// Next to nothing at work; made-up data live on a day of their own.
  private func shift(of ref: Ref<MDTMeeting>, _ meeting: MDTMeeting) -> Int {
    let subject = HistorySubject(table: RecordTable.mdtMeetings.rawValue, slot: ref.slot)
    let began = history.entries.last { $0.kind == .meetingStarted && $0.subject == subject && $0.isApplied }?
      .at
    guard meeting.status == .live, let began, let opened = meeting.openedAt else { return 0 }
    return began - opened
  }

  private func liveItem(_ row: Int, meeting: Int) -> LiveMeeting.Item {
    let item = record.mdtItems.rows[row]
    let person = personRow(ofAgendaItemAt: row)
    let state: LiveMeeting.State =
      switch item.status.known {
      case .discussed: .decided
      case .parked: .parked
      default: item.lane == .notForMdt ? .notForMeeting : .open
      }
    return LiveMeeting.Item(
      id: record.text[item.id], person: item.person.map { record.id($0) } ?? "",
      name: name(item.person) ?? "Not known", shortName: person.map { plainName($0) } ?? "Not known",
      initials: initials(item.person),
      ageAndArea: person.map { Phrase.joined([ageWords(record.people.rows[$0]), area($0)]) } ?? "",
      hasNamesake: person.map { people[$0].hasNamesake } ?? false, state: state,
      minutes: item.minutes.map { Int($0) },
      openedAt: item.openedAt.map { opening(of: record.mdtItems.ref(at: row))?.at ?? $0 },
      spent: Int(item.spentSeconds ?? 0),
      toStepOut: item.person.map { organisationsToStepOut(ofMeetingAt: meeting, for: $0) } ?? 0)
  }

  /// `R.B., Roman Road`: initials and area, where names must not be read by everybody.
  package func initials(_ ref: Ref<Person>?) -> String {
    guard let row = ref.flatMap({ record.people.row(of: $0) }) else { return "Not known" }
    let person = record.people.rows[row]
    let letters = [person.givenName, person.familyName].compactMap { record.text[$0].first }
    let words = letters.map { "\($0)." }.joined().uppercased()
    // That an address is restricted is no more for the wall than the address.
    return Phrase.joined([
      words.isEmpty ? "Not known" : words, hasRestrictedAddress(row) ? nil : area(row),
    ])
  }

  /// How a meeting names somebody: in full, or so that it may stand on a wall.
  func name(_ ref: Ref<Person>?, hidingNames: Bool) -> String {
    hidingNames ? initials(ref) : name(ref) ?? "Not known"
  }
}

/// From when on changes are handed over: where the last handover that both signed ended.
public struct HandoverStart: Sendable, Hashable {
  /// The last event of the journal before it; 0 for none.
  public let sequence: Int
  /// The moment, for what the journal does not tell.
  public let at: Instant
  /// The position in `handovers` of the one that ended there; nil where none was signed, or another day was asked for.
  let handover: Int?
}

/// The handovers of one place: those that are signed, and the one that is not yet.
struct HandoverLog {
  private let view: CareView
  /// Positions of those that both signed, in the order in which they ended.
  let signed: [Int]
  /// Position of the one that is open; nil where nobody has begun it.
  let open: Int?
  /// For each handover the positions of its marks, found in one go: years of them may be looked through.
  private let marks: [[Int32]]

  init(_ view: CareView, _ place: HandoverPlace) {
    self.view = view
    let own = view.record.handovers.rows.indices.filter {
      view.record.handovers.rows[$0].locality == place.locality
    }
    let rows = view.record.handovers.rows
    signed = own.filter { rows[$0].isSigned }.sorted { a, b in
      let (first, second) = (rows[a], rows[b])
      let order = (first.throughSequence ?? 0, second.throughSequence ?? 0)
      return order.0 == order.1
        ? (first.throughAt ?? Instant(seconds: 0)) < (second.throughAt ?? Instant(seconds: 0))
        : order.0 < order.1
    }
    open = own.last { !rows[$0].isSigned }
    var marks = [[Int32]](repeating: [], count: rows.count)
    for (position, mark) in view.record.handoverMarks.rows.enumerated() {
      if let row = mark.handover.flatMap({ view.record.handovers.row(of: $0) }) {
        marks[row].append(Int32(position))
      }
    }
    self.marks = marks
  }

  /// Where the last signed one ended; where none was signed, the working day before today, from midnight.
  var start: HandoverStart {
    guard let last = signed.last else { return HandoverLog.usualStart(view) }
    let row = view.record.handovers.rows[last]
    return HandoverStart(
      sequence: Int(row.throughSequence ?? 0), at: row.throughAt ?? Instant(seconds: 0), handover: last)
  }

  /// The working day before today, from midnight: where nothing else says since when.
  static func usualStart(_ view: CareView) -> HandoverStart {
    let working = WorkingDays(view.record)
    var day = view.today - 1
    while !working.isWorkingDay(day) { day = day - 1 }
    return HandoverStart(since: view.moment.zone.instant(LocalTime(day: day, secondOfDay: 0)), in: view)
  }

  /// From when on the changes of some people are told: further back than ``start``, as long as nobody has read that
  /// they changed.
  ///
  /// So what one handover left unread is not lost with the next.
  var carried: [String: HandoverStart] {
    var starts: [String: HandoverStart] = [:]
    var wanted: Set<String>?
    for row in signed.reversed() {
      let handover = view.record.handovers.rows[row]
      let read = Set(marks(of: row).filter { view.isRead($0.value) }.map(\.key))
      let prefix = HandoverItem.Kind.changed.rawValue + "/"
      let unread = Set(
        HandoverLog.keys(view.record.text[handover.items])
          .filter { $0.hasPrefix(prefix) && !read.contains($0) })
      let still = wanted.map { $0.intersection(unread) } ?? unread
      if still.isEmpty { break }
      wanted = still
      guard let at = handover.fromAt else { break }
      let start = HandoverStart(sequence: Int(handover.fromSequence ?? 0), at: at, handover: row)
      for key in still { starts[String(key.dropFirst(prefix.count))] = start }
    }
    return starts
  }

  /// Items of the last signed handover that somebody has read since they came up, with the mark that says so: no news
  /// unless something changed.
  ///
  /// What is about the day alone, or has to be read back, is known for the rest of the day only.
  var known: [String: Int] {
    guard let last = signed.last else { return [:] }
    var wanted = Set(HandoverLog.keys(view.record.text[view.record.handovers.rows[last].items]))
    var known: [String: Int] = [:]
    for row in signed.reversed() {
      let through = view.record.handovers.rows[row].throughAt
      if through.map({ view.local($0).day != view.today }) ?? true {
        wanted = wanted.filter { !(HandoverItem.Kind(ofKey: $0)?.isOfTheDay ?? false) }
      }
      wanted.formIntersection(HandoverLog.keys(view.record.text[view.record.handovers.rows[row].items]))
      for (key, mark) in marks(of: row) where wanted.contains(key) && view.isRead(mark) {
        known[key] = mark
        wanted.remove(key)
      }
      if wanted.isEmpty { break }
    }
    return known
  }

  /// The marks of a handover, by the item's key.
  func marks(of row: Int) -> [String: Int] {
    Dictionary(
      marks[row].map { (view.record.text[view.record.handoverMarks.rows[Int($0)].item], Int($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The keys that a handover's `items` lists.
  static func keys(_ items: String) -> [String] { items.split(separator: " ").map(String.init) }
}

extension HandoverStart {
  /// A moment that somebody names: what was recorded before it does not count.
  init(since at: Instant, in view: CareView) {
    let last = view.history.entries.last { $0.at < at }
    self.init(sequence: last.map { Int($0.sequence) } ?? 0, at: at, handover: nil)
  }
}

extension CareView {
  /// Whether the item of a mark was read by somebody other than whoever hands over, see
  /// ``handoverMark(_:upTo:)``.
  func isRead(_ mark: Int, upTo sequence: Int = .max) -> Bool {
    let mark = handoverMark(mark, upTo: sequence)
    guard mark.readAt != nil else { return false }
    return mark.readBy != record.handovers[mark.handover]?.outgoing
  }
}

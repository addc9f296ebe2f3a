/// What would be handed over for a place now: everything that changed since the last handover that both signed, and
/// everything that has to be known whether it changed or not.
///
/// Worked out from the view and its history, never stored; what was read and taken over is kept beside it by the keys
/// of the items.
public struct HandoverDraft: Sendable {
  let view: CareView
  /// What it is about.
  public let place: HandoverPlace
  /// From when on changes count.
  public let start: HandoverStart
  /// The position in `handovers` of the one that is not yet signed by both; nil where nobody has begun it.
  let open: Int?
  /// What is handed over, in order.
  public let items: [HandoverItem]
  /// For people who changed earlier and of whom nobody has read it: since when.
  private let carried: [String: HandoverStart]
  /// Keys of the sheet that one has signed and the other has not; nil where nobody has signed.
  private let signedKeys: Set<String>?
  /// Rows of the marks of what was read in an earlier handover and is the same still, by key.
  private let known: [String: Int]
  /// What changed with people, by their row: looking for it is most of the work of a draft.
  private let changes: [Int: [TimelineEntry]]
  /// Rows of the marks of the open handover, by key.
  private let marks: [String: Int]

  /// Days after a death for which it stands in every handover.
  ///
  /// Source: the borough's own wish, so that nobody rings the bereaved as if nothing had happened.
  public static let daysOfDeaths = 14

  /// What would be handed over now; `since` takes another moment in place of the last signed handover.
  public init(_ view: CareView, _ place: HandoverPlace, since: Instant? = nil) {
    let log = HandoverLog(view, place)
    self.view = view
    self.place = place
    start = since.map { HandoverStart(since: $0, in: view) } ?? log.start
    open = log.open
    carried = since == nil ? log.carried : [:]
    known = since == nil ? log.known : [:]
    marks = log.open.map { log.marks(of: $0) } ?? [:]
    signedKeys = log.open.map { view.record.handovers.rows[$0] }.flatMap { open in
      open.isHalfSigned ? Set(HandoverLog.keys(view.record.text[open.items])) : nil
    }
    let gathering = HandoverGathering(view, place, start, carried: carried)
    (items, changes) = (gathering.items, gathering.changes)
  }

  /// Only one item of what would be handed over, without looking for the others; empty where nothing has the key.
  ///
  /// It may have been dealt with, which whoever records something about it finds out.
  init(_ view: CareView, _ place: HandoverPlace, onlyItem key: String) {
    let log = HandoverLog(view, place)
    self.view = view
    self.place = place
    start = log.start
    open = log.open
    marks = log.open.map { log.marks(of: $0) } ?? [:]
    signedKeys = nil
    known = [:]
    let item = HandoverItem(key: key, in: view)
    items = item.map { [$0] } ?? []
    guard let item, item.kind == .changed else {
      (carried, changes) = ([:], [:])
      return
    }
    carried = log.carried
    let row = Int(item.row)
    changes = [row: ChangesSince(view, carried[item.subject] ?? start).entries(row)]
  }

  var record: CareRecord { view.record }
  /// The handover that is open; one with nothing in it where nobody has begun it.
  var handover: Handover { open.map { record.handovers.rows[$0] } ?? Handover() }

  /// The items of one part, in order.
  public func items(of part: HandoverPart) -> [HandoverItem] {
    items.filter { part.kinds.contains($0.kind) }
  }

  /// The item with a key.
  public func item(_ key: String) -> HandoverItem? { items.first { $0.key == key } }

  /// The row of the mark of an item; nil where nobody has read or taken it.
  func mark(_ key: String) -> HandoverMark? { marks[key].map { view.handoverMark($0) } }

  /// The same; where nobody has in this handover, as it was read in the one before.
  func lastMark(_ key: String) -> HandoverMark? {
    mark(key) ?? known[key].map { view.handoverMark($0) }
  }

  /// Who sees to an item.
  func taker(_ item: HandoverItem) -> HandoverTaker? {
    mark(item.key)?.takenBy.map { HandoverTaker(who: $0, handover: handover) }
      ?? view.takerElsewhere(item.key)
  }

  /// `CC Jama, M sees to it`, with the place where it was said elsewhere; nil where nobody does.
  func takerWords(_ item: HandoverItem) -> String? {
    taker(item).flatMap { view.takerWords($0, seenFrom: place) }
  }

  /// Requests for help within two hours that nobody but whoever hands over has read.
  var unreadUrgent: [HandoverItem] { items.filter { $0.kind == .urgent && !isRead($0) } }

  /// The reference to the mark of an item.
  func markRef(_ key: String) -> Ref<HandoverMark>? { marks[key].map { record.handoverMarks.ref(at: $0) } }

  /// Whether an item is news: it came up after the last signed handover, changed, or was not read there.
  public func isNews(_ item: HandoverItem) -> Bool { item.kind == .changed || known[item.key] == nil }

  /// Whether somebody other than whoever hands over has read an item in this handover.
  public func isRead(_ item: HandoverItem) -> Bool { marks[item.key].map { view.isRead($0) } ?? false }

  /// How many items are news.
  public var newsCount: Int { items.count(where: isNews) }

  /// How many of them are read.
  public var readCount: Int { items.count { isNews($0) && isRead($0) } }

  /// How many are not.
  public var unreadCount: Int { newsCount - readCount }

  /// Those who are unstable and whom somebody has not read back.
  func unansweredReadBacks(by who: Ref<Professional>?) -> [HandoverItem] {
    items.filter { $0.needsReadBack && !HandoverStanding.ReadBack($0, self).isAnswered(by: who) }
  }

  /// Whether an item came after the first of the two had signed: it goes into the next handover.
  public func isLate(_ item: HandoverItem) -> Bool { signedKeys.map { !$0.contains(item.key) } ?? false }

  /// What changed with the person of an item, latest first.
  func changes(_ item: HandoverItem) -> [TimelineEntry] {
    changes[Int(item.row)] ?? []
  }

  /// Since when the changes of an item are told, where that is before ``start``.
  func carriedFrom(_ item: HandoverItem) -> Instant? {
    item.kind == .changed ? carried[item.subject]?.at : nil
  }
}

extension CareView {
  /// Whether somebody has begun a handover of a place that not both have signed.
  public func isHandoverOpen(_ place: HandoverPlace) -> Bool { HandoverLog(self, place).open != nil }

  /// The note on the handover that is open at the place with an id, `NE`; empty where nobody has written one.
  public func handoverNote(_ id: String) -> String {
    guard let place = handoverPlaces.first(where: { self.id($0) == id }) else { return "" }
    return HandoverLog(self, place).open.map { record.text[record.handovers.rows[$0].note] } ?? ""
  }

  /// The id of the last handover of a place that both signed; nil where none was.
  public func lastSignedHandover(_ place: HandoverPlace) -> String? {
    HandoverLog(self, place).signed.last.map { record.text[record.handovers.rows[$0].id] }
  }
}

/// One thing that is handed over: a person who needs watching, an action that is due, somebody who is away.
///
/// Its key stays the same while it is the same thing, so that who has read it and who sees to it are kept.
public struct HandoverItem: Sendable, Hashable {
  /// What sort of thing it is; the names are for ever, since read marks are kept by them.
  public enum Kind: String, CaseIterable, Sendable {
    /// A request at the front door for help within two hours that nobody has decided on.
    case urgent
    /// A person whom nobody holds: nobody leads, or the lead is away and nobody who is here covers.
    case unheld
    /// A person who is unstable: whoever comes reads back what to do.
    case unstable
    /// A person whose essential visit is not covered today, or is not known to be; of somebody unstable it stands there.
    case essential
    /// A person to watch, of whom nothing louder is said.
    case watch
    case hospital
    /// A person who has come home, or does so by tomorrow.
    case home
    /// A person who died in the last days, see ``HandoverDraft/daysOfDeaths``.
    case died
    /// A visit that nobody answered, and nobody has confirmed that the person is safe.
    case noReply = "no-reply"
    /// A person whose rest ends soon or should have ended.
    case paused
    /// A request at the front door that somebody promised to answer by telephone.
    case callBack = "call-back"
    /// An action that is late or due today.
    case action
    /// A person with whom something changed.
    case changed
    /// An action asked of another organisation that has not said yes.
    case waiting
    /// A referral that waits for an answer.
    case referral
    /// A member of staff who is away, or will be on the next working day.
    case away

    /// The kind that a key begins with.
    init?(ofKey key: String) {
      guard let first = key.split(separator: "/").first else { return nil }
      self.init(rawValue: String(first))
    }

    /// Whether it is about this day: who read it yesterday does not know of today.
    var isOfTheDay: Bool { [.urgent, .unstable, .essential, .noReply].contains(self) }
  }

  /// What sort of thing it is.
  public let kind: Kind
  /// The id of the row it is about.
  public let subject: String
  /// The position of that row in its table.
  let row: Int32
  /// Whom it concerns; nil for what concerns nobody alone.
  public let person: Ref<Person>?
  /// Smaller comes first among those of one kind.
  let rank: Int

  init(kind: Kind, subject: String, row: Int32, person: Ref<Person>?, rank: Int) {
    self.kind = kind
    self.subject = subject
    self.row = row
    self.person = person
    self.rank = rank
  }

  /// The item with a key, whether or not it is still handed over; nil where its row is not there.
  init?(key: String, in view: CareView) {
    let parts = key.split(separator: "/", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    let record = view.record
    let id = String(parts[1])
    func found<Row>(_ table: Table<Row>, _ person: (Row) -> Ref<Person>?) -> (row: Int, person: Ref<Person>?)?
    { table.row(of: id, in: record).map { ($0, person(table.rows[$0])) } }
    let place: (row: Int, person: Ref<Person>?)? =
      switch kind {
      case .unheld, .unstable, .essential, .watch, .hospital, .home, .died, .paused, .changed:
        found(record.people) { _ in nil }.map { ($0.row, record.people.ref(at: $0.row)) }
      case .noReply: found(record.encounters, \.person)
      case .urgent, .callBack: found(record.intake, \.person)
      case .action, .waiting: found(record.actions, \.person)
      case .referral: found(record.referrals, \.person)
      case .away: found(record.absences) { _ in nil }
      }
    guard let place else { return nil }
    self.init(kind: kind, subject: id, row: Int32(place.row), person: place.person, rank: 0)
  }

  /// `action/X-00034-1`: by this it is read and taken over.
  public var key: String { "\(kind.rawValue)/\(subject)" }

  /// Whether the item with an id, `NE/unstable/P-00209`, has to be read back.
  public static func needsReadBack(_ id: String) -> Bool {
    id.split(separator: "/").dropFirst().first.map { $0 == Kind.unstable.rawValue } ?? false
  }

  /// Whether whoever comes has to read back what they understood.
  public var needsReadBack: Bool { kind == .unstable }
}

/// A part of a handover, under one heading; in the order in which they are handed over.
public enum HandoverPart: CaseIterable, Sendable {
  case atOnce, unheld, unsteady, whereabouts, callBacks, due, changed, waiting, away

  /// What stands in it, in this order.
  var kinds: [HandoverItem.Kind] {
    switch self {
    case .atOnce: [.urgent]
    case .unheld: [.unheld]
    case .unsteady: [.unstable, .essential, .watch]
    case .whereabouts: [.hospital, .home, .died, .noReply, .paused]
    case .callBacks: [.callBack]
    case .due: [.action]
    case .changed: [.changed]
    case .waiting: [.waiting, .referral]
    case .away: [.away]
    }
  }

  /// The heading.
  public var title: String {
    switch self {
    case .atOnce: "HELP WITHIN TWO HOURS"
    case .unheld: "NO LEAD, OR LEAD AWAY AND NOBODY COVERS"
    case .unsteady: "UNSTABLE, ESSENTIAL VISITS, TO WATCH"
    case .whereabouts: "IN HOSPITAL, HOME, DIED, NO REPLY"
    case .callBacks: "PROMISED CALL-BACKS"
    case .due: "LATE OR DUE TODAY"
    case .changed: "CHANGED"
    case .waiting: "WAITING ON OTHERS"
    case .away: "STAFF AWAY"
    }
  }
}

/// How the handover of a place stands: how much of it is read, who is still to be read back, and who has signed.
///
/// Plain values made of a draft, for whoever wants to keep them: a draft holds the view, and as long as anybody keeps
/// one, every act copies the tables that it writes to.
public struct HandoverStanding: Sendable, Hashable {
  /// Somebody unstable, and who has read them back.
  struct ReadBack: Sendable, Hashable {
    /// The item's id: `NE/unstable/P-00209`.
    let id: String
    let name: String
    /// Who has; nil where nobody.
    let by: Ref<Professional>?

    init(_ item: HandoverItem, _ draft: HandoverDraft) {
      let mark = draft.mark(item.key)
      id = "\(draft.view.id(draft.place))/\(item.key)"
      name = draft.view.name(item.person) ?? ""
      by = mark?.readAt == nil ? nil : mark?.readBy
    }

    /// Whether somebody has read them back; where it is nobody in particular, whether anybody has.
    func isAnswered(by who: Ref<Professional>?) -> Bool { by != nil && (who == nil || by == who) }
  }

  /// What it is about.
  public let place: HandoverPlace
  /// Its id, `NE`.
  public let id: String
  /// Its name, `North East`.
  public let name: String
  /// `Changes since Fri 20-Nov 17:00 (signed by CC Evans, I) · 6 of 17 read`.
  public let words: String
  /// The ids of what is new and nobody has read, in order: `NE/action/X-00034-1`.
  public let unread: [String]
  private let since: String
  private let newsCount: Int
  private let readBacks: [ReadBack]
  /// Requests for help within two hours that nobody has read, in words.
  private let unreadUrgent: [String]
  /// How many new items each has read.
  private let readCounts: [Ref<Professional>: Int]
  private let outgoing: Ref<Professional>?
  private let incoming: Ref<Professional>?
  private let givenBy: String?
  private let takenBy: String?

  /// How what would be handed over stands.
  public init(_ draft: HandoverDraft) {
    let view = draft.view
    let handover = draft.handover
    place = draft.place
    let id = view.id(draft.place)
    self.id = id
    name = view.name(draft.place)
    let signer = draft.start.handover.flatMap { view.name(view.record.handovers.rows[$0].outgoing) }
    let signed = signer.map { " (signed by \($0))" } ?? ""
    words = "Changes since \(view.timeWords(draft.start.at))\(signed) · \(draft.readWords)"
    since = draft.startWords
    newsCount = draft.newsCount
    unread = draft.items.filter { draft.isNews($0) && !draft.isRead($0) }.map { "\(id)/\($0.key)" }
    readBacks = draft.items.filter(\.needsReadBack).map { ReadBack($0, draft) }
    unreadUrgent = draft.unreadUrgent.map { draft.urgentWords($0) }
    readCounts = draft.items.filter(draft.isNews).reduce(into: [:]) { counts, item in
      if let mark = draft.mark(item.key), mark.readAt != nil, let reader = mark.readBy {
        counts[reader, default: 0] += 1
      }
    }
    outgoing = handover.outgoingSignedAt == nil ? nil : handover.outgoing
    incoming = handover.incomingSignedAt == nil ? nil : handover.incoming
    givenBy = view.name(outgoing)
    takenBy = view.name(incoming)
  }

  /// The ids of what stands between somebody and a handover that can be signed: what is new and nobody has read, and
  /// whoever is unstable and was not read back by the one who takes over.
  ///
  /// That is themselves, unless they hand over or the other one has signed for it.
  public func unread(for who: Ref<Professional>?) -> Set<String> {
    let taker = incoming ?? (who == outgoing ? nil : who)
    return Set(unread + readBacks.filter { !$0.isAnswered(by: taker) }.map(\.id))
  }

  /// What has to be known before somebody signs.
  public func signing(by who: Ref<Professional>?) -> HandoverSigning {
    HandoverSigning(
      since: since, read: newsCount - unread.count, count: newsCount,
      readByThemselves: who.flatMap { readCounts[$0] } ?? 0,
      toReadBack: readBacks.filter { !$0.isAnswered(by: who) }.map(\.name), unreadUrgent: unreadUrgent,
      givenBy: givenBy, takenBy: takenBy,
      hasSigned: who != nil && (who == outgoing || who == incoming))
  }
}

/// What has to be known before a handover is signed.
public struct HandoverSigning: Sendable, Hashable {
  /// Since when changes are told, and who signed then.
  public let since: String
  /// How many items are read.
  public let read: Int
  /// How many there are.
  public let count: Int
  /// How many of them whoever would sign has read; as the one who hands over those do not count.
  public let readByThemselves: Int
  /// Who is unstable and not read back by whoever would sign.
  public let toReadBack: [String]
  /// Who asked for help within two hours and is not read, with when it was due.
  public let unreadUrgent: [String]
  /// Who has signed as the one who hands over; nil where nobody has.
  public let givenBy: String?
  /// Who has signed as the one who takes over; nil where nobody has.
  public let takenBy: String?
  /// Whether whoever would sign has done so: the other one signs now.
  public let hasSigned: Bool
}

extension CareView {
  /// Whether handovers are in use here: somebody has begun one.
  public var handsOver: Bool { !record.handovers.rows.isEmpty }

  /// The places whose handover may be another after these changes; nil where it may be any.
  ///
  /// What is read, taken over or signed at one place is no matter of the others.
  public func handoverPlaces(touchedBy changes: ViewChanges) -> Set<HandoverPlace>? {
    if changes.isWhole { return nil }
    var places: Set<HandoverPlace> = []
    for change in changes.rows {
      let row = Int(change.row)
      switch change.table {
      case .handovers: places.insert(HandoverPlace(record.handovers.rows[row].locality))
      case .handoverMarks:
        let handover = record.handovers[record.handoverMarks.rows[row].handover]
        guard let handover else { return nil }
        places.insert(HandoverPlace(handover.locality))
      case .lastLooks: break
      default: return nil
      }
    }
    return places
  }
}

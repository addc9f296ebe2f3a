/// One thing that still stands open or is still held when something comes to an end.
public struct LooseEnd: Hashable, Sendable {
  /// What sort of thing it is, in the order in which they are shown.
  public enum Kind: Int, CaseIterable, Comparable, Sendable {
    case lead, offeredLead, coordinator, deputy, circle, action, referral, contact, agendaItem, cover, series,
      locality

    /// Earlier sorts are smaller.
    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }

    /// `1 open action`, `3 referrals not closed`.
    public func words(_ count: Int) -> String {
      switch self {
      case .lead: Phrase.count(count, "lead", "leads")
      case .offeredLead: Phrase.count(count, "lead offered", "leads offered")
      case .coordinator: Phrase.count(count, "care coordinator's part", "care coordinator's parts")
      case .deputy: Phrase.count(count, "deputy's part", "deputy's parts")
      case .circle: Phrase.count(count, "part in a circle", "parts in circles")
      case .action: Phrase.count(count, "open action", "open actions")
      case .referral: Phrase.count(count, "referral not closed", "referrals not closed")
      case .contact: Phrase.count(count, "planned contact", "planned contacts")
      case .agendaItem: Phrase.count(count, "agenda item", "agenda items")
      case .cover: Phrase.count(count, "absence covered", "absences covered")
      case .series: Phrase.count(count, "part in meetings", "parts in meetings")
      case .locality: Phrase.count(count, "locality led", "localities led")
      }
    }
  }

  /// The row of whichever table it stands in.
  public enum Subject: Hashable, Sendable {
    case membership(Ref<CareTeamMembership>)
    case action(Ref<CareAction>)
    case referral(Ref<Referral>)
    case contact(Ref<Encounter>)
    case agendaItem(Ref<MDTItem>)
    case absence(Ref<Absence>)
    case series(Ref<MDTSeries>)
    case locality(Ref<Locality>)
  }

  /// What sort of thing it is.
  public var kind: Kind
  /// The row it stands in.
  public var subject: Subject
  /// The id of that row.
  public var id: String
  /// Whom it is about; nil for what belongs to no person.
  public var person: Ref<Person>?
  /// What stands open, in words.
  public var sentence: String
}

extension [LooseEnd] {
  /// `2 open actions, 1 referral not closed`; empty where there is none.
  public var summary: String {
    Phrase.joined(
      LooseEnd.Kind.allCases.map { kind in
        let count = self.count { $0.kind == kind }
        return count == 0 ? nil : kind.words(count)
      })
  }

  func inOrder() -> [LooseEnd] {
    enumerated().sorted { ($0.element.kind.rawValue, $0.offset) < ($1.element.kind.rawValue, $1.offset) }
      .map(\.element)
  }
}

extension CareView {
  /// Whether a part in a circle is held or offered, now or from a later day on.
  func isHeldOrComing(_ member: CareTeamMembership) -> Bool {
    guard member.status.isInForce || member.status == .offered else { return false }
    guard let end = member.endOn else { return true }
    // What ends on the day it was to begin never is.
    return end > today && member.startOn.map { $0 < end } ?? true
  }

  /// What sort of loose end a part in a circle is.
  func looseKind(_ member: CareTeamMembership) -> LooseEnd.Kind {
    switch member.role.known {
    case .lead: member.status == .offered ? .offeredLead : .lead
    case .coordinator: .coordinator
    default: .circle
    }
  }

  /// Whether an item waits for its turn on the agenda of a meeting that is coming or running.
  func isWaiting(_ item: MDTItem) -> Bool {
    guard item.status == .proposed || item.status == .listed || item.status == .parked else { return false }
    return record.mdtMeetings[item.meeting].map { isComing($0) } ?? false
  }

  /// `Home visit Tue 24-Nov 10:30`.
  func contactPlanWords(_ contact: Encounter) -> String {
    Phrase.joined([placeWords(contact), contact.at.map { timeWords($0) }], " ")
  }

  /// `since 13-Jul`, `from Mon 30-Nov`.
  func heldSinceWords(_ member: CareTeamMembership) -> String? {
    member.startOn.map { $0 > today ? "from " + dayWords($0) : sinceWords($0) }
  }
}

/// How one person stands at the moment: worked out from dated rows, never stored.
///
/// The meaning of each word is fixed in docs/formats/listings.md.
public struct PersonStanding: Sendable, Hashable, BitwiseCopyable {
  /// Position in `caseload` of the spell that counts: the open one that started last, else the latest; -1
  /// where there is none.
  package var spell: Int32 = -1
  /// Whether an open spell runs today and no death stands on or before it.
  package var isLive = false
  /// Whether a date of death stands on or before today.
  package var isDead = false
  /// Position in `care_team` of the spell of the current lead; -1 where nobody leads.
  package var lead: Int32 = -1
  /// Position in `care_team` of a lead offered and not yet answered; -1 where there is none.
  package var offeredLead: Int32 = -1
  /// Position in `care_team` of the care coordinator; -1 where there is none.
  package var coordinator: Int32 = -1
  /// Whether the lead is away today.
  package var isLeadAbsent = false
  /// Who covers for an absent lead.
  package var cover: Ref<Professional>?
  /// Why nobody leads.
  package var noLeadReason: NoLeadReason = .none
  /// Since when nobody leads.
  package var noLeadSince: Day?
  /// The locality: an override in force, else the practice's; nil is *No locality*.
  package var locality: Ref<Locality>?
  /// The day the person was last seen or spoken to.
  package var lastContact: Day?
  package var openActions: Int32 = 0
  package var overdueActions: Int32 = 0
  /// Position in `mdt_items` of the item for the next planned meeting; -1 where there is none.
  package var nextItem: Int32 = -1
  /// Another live person has the same name, one that sounds alike, or shares birth date and a name.
  package var hasNamesake = false
}

/// Why a live person has no lead professional.
public enum NoLeadReason: UInt8, Sendable, BitwiseCopyable {
  /// Somebody leads, or the person is not on the caseload.
  case none
  /// Nobody ever led.
  case neverHad
  /// The last lead's spell ended.
  case ended
  /// The lead no longer works here.
  case left
  /// The person asked to lead said no.
  case declined

  /// The words shown.
  public var label: String {
    switch self {
    case .none: ""
    case .neverHad: "never had one"
    case .ended: "the last one ended"
    case .left: "the lead has left"
    case .declined: "declined by the one asked"
    }
  }
}

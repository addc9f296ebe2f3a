/// Somebody or something that can be named where the program asks who.
public enum Who: Hashable, Sendable {
  case professional(Ref<Professional>)
  case team(Ref<Team>)
  case organisation(Ref<Organisation>)

  /// Which of the three it is.
  public var kind: WhoKind {
    switch self {
    case .professional: .professional
    case .team: .team
    case .organisation: .organisation
    }
  }
}

/// What can be named where the program asks who.
public enum WhoKind: UInt8, CaseIterable, Sendable {
  case professional, team, organisation
}

/// How near somebody stands to the person and to whoever asks; nearer ones are offered first.
public enum WhoRank: UInt8, Comparable, CaseIterable, Sendable {
  /// Leads the person.
  case lead
  /// Is in the person's circle.
  case circle
  /// Sits in the meeting that has the person on its agenda now.
  case room
  /// Is, or works in, a team of whoever asks.
  case ownTeam
  /// Any other team or organisation.
  case provider
  /// Any other professional.
  case all

  /// Nearer ranks are smaller.
  public static func < (a: WhoRank, b: WhoRank) -> Bool { a.rawValue < b.rawValue }
}

/// How well the words typed fit a name.
public enum WhoMatch: UInt8, Comparable, CaseIterable, Sendable {
  /// They are the whole of a role code, a surname, a name or an id.
  case whole
  /// A role code, a surname or a name begins with them.
  case prefix
  /// They stand elsewhere, or in a given name or a role's title.
  case substring
  /// A surname or name sounds alike or is one slip of the finger away.
  case fuzzy

  /// Better matches are smaller.
  public static func < (a: WhoMatch, b: WhoMatch) -> Bool { a.rawValue < b.rawValue }
}

/// One answer to the question who.
public struct WhoCandidate: Hashable, Sendable {
  /// Whom it names.
  public var who: Who
  /// The id that files know them by, such as `S-0007`.
  public var id: String
  /// How near they stand.
  public var rank: WhoRank
  /// How well the words typed fit.
  public var match: WhoMatch
  /// The short name: `DN Adeyemi, F`.
  public var name: String
  /// Enough to tell two of one name apart: full name, role, team, organisation, away until when; of a team
  /// its organisation and locality.
  ///
  /// No two candidates of one answer have the same words.
  public var words: String
  /// Why they are offered so early: `leads this person`, `link worker`, `your team`; empty for all others.
  public var why: String
}

/// The single best answer, or that there is none or no single one: a tie is never chosen for the user.
public enum WhoChoice: Hashable, Sendable {
  /// Nothing fits, or nothing was typed.
  case none
  /// One fits better than all others.
  case one(WhoCandidate)
  /// Several fit equally well, of one rank and one match: the first twelve of them.
  case tie([WhoCandidate])
}

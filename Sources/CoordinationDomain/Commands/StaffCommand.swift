/// What can be asked about members of staff: when they are away, and who takes over their work.
public enum StaffCommand: Hashable, Sendable {
  /// Away from a day up to but not including the day they are back.
  public struct Absence: Hashable, Sendable {
    /// Who is away.
    public var professional: Ref<Professional>
    /// The first day away.
    public var from: Day
    /// The first day back.
    public var back: Day
    /// Who covers; nil is nobody.
    public var cover: Ref<Professional>?
    /// Why, in a word; never details.
    public var reason: String
  }

  /// Leaving: who goes, when, and who takes over everything they hold.
  public struct Leaving: Hashable, Sendable {
    /// Who leaves.
    public var professional: Ref<Professional>
    /// The first day on which they no longer work here.
    public var on: Day
    /// Who takes over; nil works only where nothing is held.
    public var successor: Ref<Professional>?
    /// Why.
    public var reason: String
  }

  case away(Absence)
  /// Somebody covers for an absence; nil is nobody any more.
  case cover(Ref<CoordinationDomain.Absence>, Ref<Professional>?)
  /// Back on another day than was known; nil is today.
  case back(Ref<CoordinationDomain.Absence>, Day?)
  case leave(Leaving)
  /// Somebody hands over every lead they hold without leaving; how many people that is was typed.
  case handOn(Ref<Professional>, to: Ref<Professional>, count: Int?)
}

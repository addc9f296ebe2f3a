/// How much each reason counts when somebody is suggested to lead a person.
///
/// JUDGEMENT, all of it: no standard ranks lead professionals. The borough asked for the one who understands
/// the person best, so contacts and the circle weigh most, then the language; place and room break what is
/// left. Whoever decides sees the reasons and the figures, not only the order.
public struct LeadWeights: Hashable, Sendable {
  /// Days back in which contacts count.
  public var contactDays = 90
  /// For each contact with the person in those days.
  public var contact = 4
  /// How many contacts count at most.
  public var contactsCounted = 5
  /// For being in the person's circle.
  public var circle = 10
  /// For speaking the person's language, where not every candidate does.
  public var language = 8
  /// For working in a team of the person's locality.
  public var locality = 6
  /// For working in a team for the whole borough.
  public var boroughWide = 3
  /// For leading nobody yet; less in proportion as the ceiling comes near.
  public var room = 6
  /// For having reached the ceiling.
  public var full = -10
  /// For being away today with somebody who covers.
  public var away = -6
  /// For leaving within ``leavingDays``.
  public var leaving = -10
  /// Days ahead in which leaving counts.
  public var leavingDays = 90
  /// For having said no to leading this person.
  public var declined = -8

  /// The weights as judged.
  public init() {}
}

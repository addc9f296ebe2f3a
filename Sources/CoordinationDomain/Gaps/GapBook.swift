/// Every gap there is at a moment, kept by whom it concerns, so that an act renews what it touches alone.
public struct GapBook: Sendable {
  /// How many rows a rule is about.
  public struct Count: Hashable, Sendable {
    /// There is a gap.
    public var yes = 0
    /// All is well.
    public var no = 0
    /// What it asks about is not known.
    public var unknown = 0
  }

  /// Every limit of every rule, the most serious rule first, as people read it.
  public let limits: [GapLimitWords]
  /// Where the limits of each rule begin in `limits`.
  private let firstLimit: [Int]
  private var background: GapBackground
  /// What was found about each person, by position in `people`.
  private var gapsOfPeople: ContiguousArray<[Gap]>
  /// Of each rule, how often it found none about each person, by position in `people`.
  private var talliesOfPeople: [ContiguousArray<GapTally>]
  /// What was found about everything that is nobody's, by rule.
  private var gapsOfNobody: [[Gap]]
  private var talliesOfNobody: [GapTally]
  private var counted: [Count]

  /// Finds every gap.
  public init(_ view: CareView) {
    let rules = GapRule.all
    background = GapBackground(view)
    (limits, firstLimit) = GapLimitWords.all(RuleLimits.gaps(view.record))
    gapsOfPeople = ContiguousArray(repeating: [], count: view.people.count)
    let none = ContiguousArray(repeating: GapTally(), count: view.people.count)
    talliesOfPeople = Array(repeating: none, count: rules.count)
    gapsOfNobody = Array(repeating: [], count: rules.count)
    talliesOfNobody = Array(repeating: GapTally(), count: rules.count)
    counted = Array(repeating: Count(), count: rules.count)
    find(about: Array(view.people.indices), in: view)
  }

  /// Brings the book up to date after acts: looks again at the people they touched, and at everything that is
  /// nobody's.
  ///
  /// `changes` is all that ``CareView/takeChanges()`` has answered since the book was made or last brought up to date.
  public mutating func renew(_ changes: ViewChanges, in view: CareView) {
    if changes.isWhole || gapsOfPeople.count > view.people.count {
      self = GapBook(view)
      return
    }
    background.renew(changes.rows, in: view)
    while gapsOfPeople.count < view.people.count {
      gapsOfPeople.append([])
      for rule in talliesOfPeople.indices { talliesOfPeople[rule].append(GapTally()) }
    }
    let people = touched(by: changes, in: view)
    for person in people {
      for gap in gapsOfPeople[person] { counted[Int(gap.rule)].yes -= 1 }
      gapsOfPeople[person] = []
    }
    find(about: people, in: view)
  }

  /// The people of whom a rule may find something else than before.
  private func touched(by changes: ViewChanges, in view: CareView) -> [Int] {
    var touched = changes.people
    if changes.rows.contains(where: { $0.table == .absences }) {
      // Whoever covers may be away now, or here again.
      for person in view.people.indices where view.people[person].isLeadAbsent {
        touched.insert(Int32(person))
      }
    }
    return touched.map { Int($0) }
  }

  // MARK: Asking

  /// Asks every rule about people whose gaps were taken out, and about everything that is nobody's.
  private mutating func find(about people: [Int], in view: CareView) {
    let draft = GapDraft(view, background)
    let rows = GapRows(of: people, draft)
    // Rule by rule: what belongs to a rule is fetched once and not for every person.
    for (position, rule) in GapRule.all.enumerated() where background.limits[position].isOn {
      var asking = GapAsking(rule, UInt8(position), draft)
      if let owned = rows[rule.table] {
        asking.ask(about: people, owned, draft, &talliesOfPeople[position])
        let gaps = asking.takeGaps()
        for gap in gaps { gapsOfPeople[Int(gap.person)].append(gap) }
        counted[position].yes += gaps.count
      }
      asking.ask(rule.table, of: rows, draft, &talliesOfNobody[position])
      let gaps = asking.takeGaps()
      counted[position].yes += gaps.count - gapsOfNobody[position].count
      gapsOfNobody[position] = gaps
      counted[position].no += asking.change.no
      counted[position].unknown += asking.change.unknown
    }
  }

  // MARK: What it says

  /// Every gap: the most serious rule first, of a rule the most serious limit, then the longest.
  public var gaps: [Gap] {
    var all: [Gap] = []
    all.reserveCapacity(counted.reduce(0) { $0 + $1.yes })
    for gaps in gapsOfNobody { all += gaps }
    for gaps in gapsOfPeople where !gaps.isEmpty { all += gaps }
    all.sort { $0.order < $1.order }
    return all
  }

  /// The gaps of the person at a position of `people`, the most serious first.
  public func gaps(of person: Int) -> [Gap] {
    gapsOfPeople.indices.contains(person) ? gapsOfPeople[person].sorted { $0.order < $1.order } : []
  }

  /// Of each rule, the most serious first: how many rows it is about, is not about and cannot tell of.
  public var counts: [(rule: String, title: String, count: Count)] {
    zip(GapRule.all, counted).map { ($0.name, $0.title, $1) }
  }

  /// The limit that a gap has passed.
  public func limit(of gap: Gap) -> GapLimitWords { limits[firstLimit[Int(gap.rule)] + Int(gap.limit)] }

  /// Whose job it is to close a gap: the name of who has that role for whom it concerns, else the role in words.
  public func owner(of gap: Gap, in view: CareView) -> String {
    view.gapOwner(gap, role: limit(of: gap).ownerRole)
  }
}

extension Gap {
  /// Smaller is more serious.
  fileprivate var order: (UInt8, UInt8, Int32, Int32) {
    // A rule's own limit stands after its parameters.
    (rule, limit == 0 ? .max : limit, since?.number ?? .max, row)
  }
}

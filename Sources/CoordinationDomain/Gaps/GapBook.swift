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
  /// The limits of every rule, by position in ``GapRule/all``.
  private let rules: [GapLimits]
  private let workingDays: WorkingDays
  /// What was found about each person, by position in `people`.
  private var pages: ContiguousArray<GapPage> = []
  /// What was found about everything that is nobody's.
  private var nobodys = GapPage()
  private var counted: [Count] = Array(repeating: Count(), count: GapRule.all.count)

  /// Finds every gap.
  public init(_ view: CareView) {
    let file = RuleLimits.gaps(view.record)
    let days = WorkingDays(view.record)
    workingDays = days
    rules = GapRule.all.map { GapLimits($0, file, view.moment, days) }
    var limits: [GapLimitWords] = []
    var first: [Int] = []
    for rule in GapRule.all {
      first.append(limits.count)
      for name in rule.limitNames {
        let limit = file.row(name) ?? RuleLimit(isOn: false, value: 0, unit: "", owner: "", source: "")
        limits.append(GapLimitWords(rule, name, limit))
      }
    }
    self.limits = limits
    firstLimit = first
    let draft = GapDraft(view, rules, workingDays)
    var asking = GapAsking()
    pages.reserveCapacity(view.people.count)
    for person in view.people.indices {
      pages.append(asking.page(of: person, draft))
      count(pages[person], 1)
    }
    nobodys = asking.page(ofNobodyIn: draft)
    count(nobodys, 1)
  }

  /// Brings the book up to date after acts: looks again at the people they touched, and at everything that is
  /// nobody's.
  ///
  /// `changes` is all that ``CareView/takeChanges()`` has answered since the book was made or last brought up to date.
  public mutating func renew(_ changes: ViewChanges, in view: CareView) {
    if changes.isWhole || pages.count > view.people.count {
      self = GapBook(view)
      return
    }
    let draft = GapDraft(view, rules, workingDays)
    var asking = GapAsking()
    while pages.count < view.people.count { pages.append(GapPage()) }
    for person in touched(by: changes, in: view) {
      count(pages[person], -1)
      pages[person] = asking.page(of: person, draft)
      count(pages[person], 1)
    }
    count(nobodys, -1)
    nobodys = asking.page(ofNobodyIn: draft)
    count(nobodys, 1)
  }

  /// The people of whom a rule may find something else than before.
  private func touched(by changes: ViewChanges, in view: CareView) -> Set<Int> {
    var touched = Set(changes.people.map(Int.init))
    if changes.rows.contains(where: { $0.table == .absences }) {
      // Whoever covers may be away now, or here again.
      for person in view.people.indices where view.people[person].isLeadAbsent { touched.insert(person) }
    }
    return touched
  }

  private mutating func count(_ page: GapPage, _ step: Int) {
    for answer in page.answers {
      if answer.isKnown {
        counted[Int(answer.rule)].no += step
      } else {
        counted[Int(answer.rule)].unknown += step
      }
    }
    for gap in page.gaps { counted[Int(gap.rule)].yes += step }
  }

  // MARK: What it says

  /// Every gap: the most serious rule first, of a rule the most serious limit, then the longest.
  public var gaps: [Gap] {
    var all = nobodys.gaps
    for page in pages where !page.gaps.isEmpty { all += page.gaps }
    all.sort { $0.order < $1.order }
    return all
  }

  /// The gaps of the person at a position of `people`, the most serious first.
  public func gaps(of person: Int) -> [Gap] {
    pages.indices.contains(person) ? pages[person].gaps.sorted { $0.order < $1.order } : []
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

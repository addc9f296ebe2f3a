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

  /// What was found about one person, or about everything that is nobody's.
  private struct Page: Sendable {
    var gaps: [Gap] = []
    /// Of each rule that applied: its position, and whether it was known.
    var asked: [(rule: UInt8, isKnown: Bool)] = []
  }

  /// By position in `people`; the last is of what concerns nobody.
  private var pages: ContiguousArray<Page> = []
  private var nobodys = Page()
  private var counted: [Count] = Array(repeating: Count(), count: GapRule.all.count)

  /// Finds every gap.
  init(_ view: CareView) {
    let draft = GapDraft(view)
    pages = ContiguousArray(repeating: Page(), count: view.people.count)
    for person in pages.indices {
      pages[person] = GapBook.page(of: person, draft)
      count(pages[person], 1)
    }
    nobodys = GapBook.page(ofNobodyIn: draft)
    count(nobodys, 1)
  }

  /// Looks again at some people, and at everything that is nobody's.
  mutating func renew(_ people: some Sequence<Int>, in view: CareView) {
    let draft = GapDraft(view)
    while pages.count < view.people.count { pages.append(Page()) }
    for person in people {
      count(pages[person], -1)
      pages[person] = GapBook.page(of: person, draft)
      count(pages[person], 1)
    }
    count(nobodys, -1)
    nobodys = GapBook.page(ofNobodyIn: draft)
    count(nobodys, 1)
  }

  /// Every gap, the most serious rule first, the longest first.
  var gaps: [Gap] {
    var all = nobodys.gaps
    for page in pages { all += page.gaps }
    all.sort { a, b in
      if a.rule != b.rule { return a.rule < b.rule }
      if a.limit != b.limit { return a.limit > b.limit }
      if a.since != b.since { return GapBook.order(a.since) < GapBook.order(b.since) }
      return a.row < b.row
    }
    return all
  }

  /// The gaps about one person.
  func gaps(of person: Int) -> [Gap] { person < pages.count ? pages[person].gaps : [] }

  /// How many rows a rule is about, is not about and cannot tell of; by position in ``GapRule/all``.
  var counts: [Count] { counted }

  private static func order(_ day: Day?) -> Int32 { day?.number ?? .max }

  private mutating func count(_ page: Page, _ step: Int) {
    for (rule, isKnown) in page.asked {
      if isKnown { counted[Int(rule)].no += step } else { counted[Int(rule)].unknown += step }
    }
    for gap in page.gaps { counted[Int(gap.rule)].yes += step }
  }

  // MARK: Asking

  private static func page(of person: Int, _ draft: GapDraft) -> Page {
    var page = Page()
    let indexes = draft.view.byPerson
    for (position, rule) in GapRule.all.enumerated() {
      let limits = draft.limits[position]
      switch rule.table {
      case .people: ask(rule, position, person, person, draft, limits, &page)
      case .actions: ask(rule, position, indexes.actions[person], person, draft, limits, &page)
      case .referrals: ask(rule, position, indexes.referrals[person], person, draft, limits, &page)
      case .encounters: ask(rule, position, indexes.encounters[person], person, draft, limits, &page)
      case .events: ask(rule, position, indexes.events[person], person, draft, limits, &page)
      case .flags: ask(rule, position, indexes.flags[person], person, draft, limits, &page)
      case .plans: ask(rule, position, indexes.plans[person], person, draft, limits, &page)
      case .assessments: ask(rule, position, indexes.assessments[person], person, draft, limits, &page)
      case .personalContacts: ask(rule, position, indexes.contacts[person], person, draft, limits, &page)
      case .mdtItems: ask(rule, position, indexes.agendaItems[person], person, draft, limits, &page)
      default: break
      }
    }
    return page
  }

  /// What concerns no person who is known: tasks of teams, requests that came in, teams, staff, services.
  private static func page(ofNobodyIn draft: GapDraft) -> Page {
    var page = Page()
    let record = draft.record
    for (position, rule) in GapRule.all.enumerated() {
      let limits = draft.limits[position]
      switch rule.table {
      case .actions:
        for row in record.actions.rows.indices where record.actions.rows[row].person == nil {
          ask(rule, position, row, -1, draft, limits, &page)
        }
      case .intake: ask(rule, position, record.intake.rows.indices.map(Int32.init), -1, draft, limits, &page)
      case .teams: ask(rule, position, record.teams.rows.indices.map(Int32.init), -1, draft, limits, &page)
      case .professionals:
        ask(rule, position, record.professionals.rows.indices.map(Int32.init), -1, draft, limits, &page)
      case .services:
        ask(rule, position, record.services.rows.indices.map(Int32.init), -1, draft, limits, &page)
      default: break
      }
    }
    return page
  }

  @inline(__always)
  private static func ask(
    _ rule: GapRule, _ position: Int, _ rows: some Sequence<Int32>, _ person: Int, _ draft: GapDraft,
    _ limits: GapLimits, _ page: inout Page
  ) {
    for row in rows { ask(rule, position, Int(row), person, draft, limits, &page) }
  }

  @inline(__always)
  private static func ask(
    _ rule: GapRule, _ position: Int, _ row: Int, _ person: Int, _ draft: GapDraft, _ limits: GapLimits,
    _ page: inout Page
  ) {
    guard limits.own.isOn else { return }
    switch rule.find(draft, row, limits) {
    case .apart: break
    case .no: page.asked.append((UInt8(position), true))
    case .unknown: page.asked.append((UInt8(position), false))
    case .yes(let since, let limit):
      page.gaps.append(
        Gap(
          rule: UInt8(position), limit: UInt8(limit), row: Int32(row), person: Int32(person), since: since))
    }
  }
}

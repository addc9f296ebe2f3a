extension Listing {
  /// What has been promised, across all providers: one row an action.
  public static let actions = Listing(
    id: "actions", noun: "actions", one: "action", columns: ActionColumns.all,
    tableColumns: [
      "title", "person", "organisation", "owner", "due_on", "days_overdue", "status", "action_id",
    ],
    order: [SortTerm("due_on")],
    groupings: ["organisation", "owner", "person", "team", "status", "priority"],
    predicates: ActionPredicates.all,
    aliases: [
      "due": ["due_on"], "who": ["organisation", "team", "owner"], "raised": ["raised_on"],
      "late": ["days_overdue"], "provider": ["organisation"],
    ],
    count: { $0.record.actions.count },
    isLive: { $0.isListed($0.record.actions.rows[$1]) },
    rowID: { view, row in view.record.text[view.record.actions.rows[row].id] },
    rowWithID: { view, id in view.record.actions.row(of: id, in: view.record) },
    touched: { view, changes in
      .rows(changes.rows(of: .actions).union(changes.rows(of: view.byPerson.actions)))
    },
    searchable: { view, row, text in
      let record = view.record
      let action = record.actions.rows[row]
      text.add(action.title, in: record.text)
      if let person = record.people[action.person] {
        text.add(person.givenName, in: record.text)
        text.add(person.familyName, in: record.text)
        text.addDigits(person.nhsNumber, in: record.text)
      }
      if let organisation = record.organisations[action.ownerOrganisation] {
        text.add(organisation.shortName, in: record.text)
      }
      if let team = record.teams[action.ownerTeam] { text.add(team.name, in: record.text) }
      if let owner = record.professionals[action.owner] { text.add(owner.familyName, in: record.text) }
      text.add(action.id, in: record.text)
    })
}

/// The columns of the list of actions.
private enum ActionColumns {
  static func column(
    _ id: String, _ heading: String, _ width: ClosedRange<Int>, _ meaning: String,
    side: ListingColumn.Side = .leading,
    display: (@Sendable (CareView, Int) -> String)? = nil,
    tone: (@Sendable (CareView, Int) -> ListingTone)? = nil,
    _ value: @escaping @Sendable (CareView, CareAction) -> ListingValue
  ) -> ListingColumn {
    ListingColumn(id, heading, width, meaning, side: side, display: display, tone: tone) { view, row in
      value(view, view.record.actions.rows[row])
    }
  }

  static let all: [ListingColumn] = subject + owner + course

  static let subject: [ListingColumn] = [
    column("action_id", "Id", 7...12, "Id of the action.") { view, action in
      .some(view.record.text[action.id])
    },
    column("person_id", "Person id", 7...12, "Id of the person; empty for a task of a team.") {
      view, action in
      .some(action.person.map { view.record.id($0) })
    },
    column(
      "person", "Person", 14...28, "The person it is about.",
      display: { view, row in view.name(view.record.actions.rows[row].person) ?? "team task" }
    ) { view, action in .some(view.name(action.person)) },
    column("title", "Action", 20...48, "What is to be done.") { view, action in
      .some(view.record.text[action.title])
    },
  ]

  static let owner: [ListingColumn] = [
    column(
      "organisation", "Organisation", 12...22, "The organisation that answers for it.",
      display: { view, row in view.name(view.record.actions.rows[row].ownerOrganisation) ?? "NO OWNER" },
      tone: { view, row in view.record.actions.rows[row].ownerOrganisation == nil ? .alarm : .plain }
    ) { view, action in .some(view.name(action.ownerOrganisation)) },
    column("organisation_id", "Organisation id", 8...12, "Id of that organisation.") { view, action in
      .some(action.ownerOrganisation.map { view.record.id($0) })
    },
    column("team", "Team", 14...26, "The team, when known.") { view, action in
      .some(view.name(action.ownerTeam))
    },
    column(
      "owner", "Who", 14...22, "The professional, when known.",
      display: { view, row in
        let action = view.record.actions.rows[row]
        return view.name(action.owner) ?? view.name(action.ownerTeam) ?? "no named person"
      },
      tone: { view, row in view.record.actions.rows[row].owner == nil ? .quiet : .plain }
    ) { view, action in .some(view.name(action.owner)) },
    column("owner_id", "Who id", 7...12, "Id of the professional.") { view, action in
      .some(action.owner.map { view.record.id($0) })
    },
  ]

  static let course: [ListingColumn] = [
    column("raised_on", "Asked", 6...11, "The day it was asked for.") { _, action in .some(action.raisedOn) },
    column(
      "due_on", "Due", 12...14, "The day it is due.",
      display: { view, row in view.dueWords(view.record.actions.rows[row]) },
      tone: { view, row in view.isOverdue(view.record.actions.rows[row]) ? .alarm : .plain }
    ) { view, action in .some(action.dueOn ?? action.dueAt.map { view.local($0).day }) },
    column(
      "days_overdue", "Late", 5...5, "Whole days past the day it is due; empty where it is not late.",
      side: .trailing,
      display: { view, row in
        view.daysOverdue(view.record.actions.rows[row]).map { $0 == 0 ? "now" : "\($0) d" } ?? ""
      },
      tone: { view, row in view.isOverdue(view.record.actions.rows[row]) ? .alarm : .plain }
    ) { view, action in .some(view.daysOverdue(action)) },
    column(
      "status", "Status", 9...12, "How it stands.",
      display: { view, row in view.statusWords(view.record.actions.rows[row]) },
      tone: { view, row in
        let action = view.record.actions.rows[row]
        return action.status == .declined || action.disputedOn != nil ? .warning : .plain
      }
    ) { view, action in .some(view.record.written(action.status)) },
    column("priority", "Priority", 7...8, "How urgent it is: 2-hour, 24-hour, 2-day or routine.") {
      view, action in .some(view.record.written(action.priority))
    },
    column("origin", "From", 8...11, "Where it came from.") { view, action in
      .some(view.record.written(action.origin))
    },
    column("chase_count", "Chased", 6...6, "How often it was chased.", side: .trailing) { _, action in
      .some(action.chaseCount.map(Int.init))
    },
    column(
      "locality", "Locality", 10...16, "The person's locality, else the team's.",
      display: { view, row in
        view.name(view.locality(of: view.record.actions.rows[row])) ?? CareView.noLocality
      }
    ) { view, action in .some(view.name(view.locality(of: action))) },
    column("locality_id", "Loc", 3...8, "Id of that locality.") { view, action in
      .some(view.locality(of: action).map { view.record.id($0) })
    },
  ]
}

/// What can be asked of actions.
private enum ActionPredicates {
  static func predicate(
    _ question: ListingPredicate.Question, _ word: String, _ meaning: String,
    _ holds: @escaping @Sendable (CareView, CareAction) -> Bool
  ) -> ListingPredicate {
    ListingPredicate(question, word, meaning) { view, row in holds(view, view.record.actions.rows[row]) }
  }

  static let all: [ListingPredicate] = [
    predicate(.is, "late", "is past the day it is due") { $0.isOverdue($1) },
    predicate(.is, "open", "is neither completed nor cancelled") { $1.isOpen },
    predicate(.is, "new", "was asked for or changed in the last 7 days") { view, action in
      let latest = max(action.raisedOn ?? action.statusOn, action.statusOn ?? action.raisedOn)
      return latest.map { view.today - $0 >= 0 && view.today - $0 <= Recent.days } ?? false
    },
    predicate(.is, "waiting", "is asked of another organisation and not accepted") { view, action in
      view.isWaitingForYes(action)
    },
    predicate(.is, "disputed", "is disputed: nobody agrees who should do it") {
      $1.disputedOn != nil && $1.isOpen
    },
    predicate(.is, "declined", "was declined and is held by nobody") { $1.status == .declined },
    predicate(.is, "hold", "is on hold") { $1.status == .onHold },
    predicate(.is, "urgent", "is not routine") { $1.priority != .routine && !$1.priority.isEmpty },
    predicate(.is, "rapid", "must be answered within 2 or 24 hours") {
      $1.isRapid
    },
    predicate(.is, "today", "is due today") { view, action in action.isOpen && action.dueOn == view.today },
    predicate(.no, "owner", "has no organisation, or only owners who no longer work") { view, action in
      view.isWithoutOwner(action)
    },
    predicate(.no, "name", "has no named professional") { $1.owner == nil },
    predicate(.no, "due", "has no day it is due") { $1.dueOn == nil && $1.dueAt == nil },
  ]
}

/// The later of two days where either may be missing.
private func max(_ a: Day?, _ b: Day?) -> Day? {
  guard let a, let b else { return a ?? b }
  return a > b ? a : b
}

/// What was agreed at a meeting, by the organisation that answers for it.
struct OrganisationActions: Sendable {
  /// The actions of one organisation.
  struct Group: Sendable {
    /// Nil where nobody answers for them.
    let organisation: Ref<Organisation>?
    let name: String
    /// Positions in `actions`, in the order of the agenda.
    var actions: [Int32] = []
  }

  private let paper: MeetingPaper
  /// What stands in a list already: an action that two items share is told once.
  private var taken: Set<Int32> = []
  /// By organisation, those without one first, then by name.
  let groups: [Group]
  /// What is in none of them, because whoever answers for it may not hear about the person; positions in `actions`.
  private(set) var untold: [Int32] = []

  /// What was agreed, as far as the paper's reader may hear of it.
  ///
  /// With `forOwners` each organisation's list holds nobody whom it may not hear about itself: such a list is handed
  /// to it.
  init(_ paper: MeetingPaper, _ course: MeetingCourse, forOwners: Bool = false) {
    self.paper = paper
    var groups: [Group] = []
    for index in paper.items {
      for row in course.actions[index] ?? [] {
        let action = paper.record.actions.rows[Int(row)]
        let owner = action.ownerOrganisation
        if forOwners, let owner, let person = action.person, !paper.view.mayHear(owner, about: person) {
          if taken.insert(row).inserted { untold.append(row) }
          continue
        }
        if !groups.contains(where: { $0.organisation == owner }) {
          groups.append(Group(organisation: owner, name: paper.view.ownerOrganisationWords(action)))
        }
        guard let at = groups.firstIndex(where: { $0.organisation == owner }) else { continue }
        if taken.insert(row).inserted { groups[at].actions.append(row) }
      }
    }
    self.groups = groups.sorted { a, b in
      if (a.organisation == nil) != (b.organisation == nil) { return a.organisation == nil }
      return a.name < b.name
    }
  }

  /// One action: what and by when; about whom and who does it; that a visitor rings first.
  func lines(_ row: Int32) -> [PageLine] {
    let action = paper.record.actions.rows[Int(row)]
    let person = action.person.flatMap { paper.record.people.row(of: $0) }
    let mustRing = person.map(paper.view.mustReadBeforeVisiting) ?? false
    return [
      PageLine(
        paper.record.text[action.title], trailing: paper.stateWords(action), indent: 1,
        target: .action(paper.record.text[action.id])),
      PageLine(
        "\(paper.name(action.person)) · \(paper.view.holderWords(action))", tone: .quiet, indent: 2),
      PageLine(paper.identity(action.person), tone: .quiet, indent: 2),
    ]
      + (mustRing ? [PageLine(CareView.readBeforeVisiting, tone: .warning, indent: 2)] : [])
  }
}

extension CareView {
  /// What was agreed at the meeting at `row`, a list for each organisation that answers for some of it, or for one
  /// alone; each holds only what that organisation may see.
  public func meetingActionsPage(_ row: Int, of organisation: Ref<Organisation>? = nil) -> Page {
    let paper = MeetingPaper(view: self, row: row, reader: organisation)
    let lists = OrganisationActions(paper, MeetingCourse(self, meeting: row), forOwners: true)
    let wanted = lists.groups.filter { organisation == nil || $0.organisation == organisation }
    let sections = wanted.map { group in
      PageSection(
        "\(group.name) (\(group.actions.count))", .left,
        group.actions.flatMap { lists.lines($0) })
    }
    let kept = organisation == nil ? lists.untold : []
    let withCoordinator = PageSection("With the coordinator (\(kept.count))", .left, untoldLines(kept, lists))
    let nothing = PageSection("", .left, [PageLine("No action is listed here.", tone: .quiet)])
    return Page(
      title: "Actions: \(meetingTitle(paper.meeting))",
      sections: [PageSection("", .left, paper.planLines)]
        + (sections.isEmpty && kept.isEmpty ? [nothing] : sections) + [withCoordinator])
  }

  /// What was agreed and stands in nobody's list: whoever coordinates is told, in words that tell no reason.
  private func untoldLines(_ rows: [Int32], _ lists: OrganisationActions) -> [PageLine] {
    if rows.isEmpty { return [] }
    let why = "In no organisation's list: see who may hear about the person before it is handed on."
    return [PageLine(why, tone: .warning)]
      + rows.flatMap { row in
        let owner = ownerOrganisationWords(record.actions.rows[Int(row)])
        return lists.lines(row) + [PageLine("For \(owner)", tone: .quiet, indent: 2)]
      }
  }

  /// The rows of `actions` that the lists of ``meetingActionsPage(_:of:)`` hold, in their order.
  public func meetingActions(_ row: Int, of organisation: Ref<Organisation>? = nil) -> [Int32] {
    let paper = MeetingPaper(view: self, row: row, reader: organisation)
    let lists = OrganisationActions(paper, MeetingCourse(self, meeting: row), forOwners: true)
    return lists.groups.filter { organisation == nil || $0.organisation == organisation }.flatMap(\.actions)
  }

  /// How many of the actions agreed at a meeting are in nobody's list, because whoever answers for them may not hear
  /// about the person.
  ///
  /// For whoever prints the lists, never for the lists; of one organisation's alone where one is named.
  public func actionsInNoList(ofMeetingAt row: Int, of organisation: Ref<Organisation>? = nil) -> Int {
    let paper = MeetingPaper(view: self, row: row, reader: nil)
    let lists = OrganisationActions(paper, MeetingCourse(self, meeting: row), forOwners: true)
    return lists.untold.count { row in
      organisation == nil || record.actions.rows[Int(row)].ownerOrganisation == organisation
    }
  }
}

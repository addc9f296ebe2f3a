import CoordinationDomain

extension ScreenContext {
  /// The page of a target, made once while the record stays the same; Today's where there is no target.
  func page(_ target: PageTarget?) -> Page {
    guard let target else { return rows.todayPage(view, for: author) }
    if case .gap(let id) = target, let gap = rows.gap(id, view) {
      return rows.page(target) { view.gapPage(gap) }
    }
    if target == .gapMatrix { return rows.page(target) { view.gapMatrixPage(rows.gapMatrix(view)) } }
    return rows.page(target) { PageCatalogue.page(target, view) }
  }

  /// The page shown beside a list.
  func preview(_ target: PageTarget) -> Page {
    guard case .person(let id) = target, let row = Listing.people.row(of: id, in: view) else {
      return page(target)
    }
    return rows.page(.list("preview", filter: id)) { view.personPreview(row) }
  }

  /// The banner above a page about one person; nil above any other.
  func banner(_ target: PageTarget) -> PersonBanner? {
    switch target {
    case .person(let id), .history(let id):
      Listing.people.row(of: id, in: view).map { view.personBanner($0) }
    case .agendaItem(let id):
      Listing.agenda.row(of: id, in: view).flatMap { view.personRow(ofAgendaItemAt: $0) }.map {
        view.personBanner($0)
      }
    default: nil
    }
  }

  /// The sentence at the bottom of Today.
  var greeting: String {
    let hour = view.moment.local.minuteOfDay / 60
    let greeting = hour < 12 ? "Good morning." : hour < 18 ? "Good afternoon." : "Good evening."
    return "\(greeting) Every key is under ?; nothing here needs the mouse."
  }
}

/// Which page belongs to which target: the one place that knows.
enum PageCatalogue {
  static func page(_ target: PageTarget, _ view: CareView) -> Page {
    found(target, view) ?? Page(title: "This is no longer in the files.", sections: [])
  }

  private static func found(_ target: PageTarget, _ view: CareView) -> Page? {
    switch target {
    case .person(let id): Listing.people.row(of: id, in: view).map { view.personPage($0) }
    case .action(let id): Listing.actions.row(of: id, in: view).map { view.actionPage($0) }
    case .service(let id): Listing.services.row(of: id, in: view).map { view.servicePage($0) }
    case .team(let id): Listing.teams.row(of: id, in: view).map { view.teamPage($0) }
    case .locality(let id): Listing.localities.row(of: id, in: view).map { view.localityPage($0) }
    case .professional(let id): Listing.staff.row(of: id, in: view).map { view.professionalPage($0) }
    case .meeting(let id): Listing.meetings.row(of: id, in: view).map { view.meetingPage($0) }
    case .minutes(let id): Listing.meetings.row(of: id, in: view).map { view.minutesPage($0) }
    case .agendaItem(let id): Listing.agenda.row(of: id, in: view).map { view.agendaItemPage($0) }
    case .intake(let id): Listing.intake.row(of: id, in: view).map { view.intakePage($0) }
    case .history(let id): Listing.people.row(of: id, in: view).map { view.historyPage($0) }
    case .event(let id): Listing.journal.row(of: id, in: view).map { view.eventPage($0) }
    case .gapFigures(let id): view.gapFiguresPage(view.locality(named: id))
    case .handover(let id): view.handoverPlace(named: id).map { view.handoverPage($0) }
    case .signedHandover(let id): view.signedHandoverPage(id)
    case .lookedSince(let id): Listing.staff.row(of: id, in: view).map { view.lookedSincePage(ofRow: $0) }
    case .gap, .gapMatrix, .handoverItem, .list: nil
    }
  }
}

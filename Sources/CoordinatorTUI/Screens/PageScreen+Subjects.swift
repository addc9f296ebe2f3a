import CoordinationDomain

extension PageScreen {
  /// The person, action or member of staff of the page; an action also where the cursor is on its line.
  func subjects(in context: ScreenContext) -> ScreenSubjects {
    var subjects = ScreenSubjects()
    switch target {
    case .person(let id), .history(let id): subjects.people = [id]
    case .event(let id):
      subjects.act = Int(id)
      (subjects.people, subjects.actions) = context.view.subjects(ofEvent: id)
    case .action(let id):
      subjects.actions = [id]
      subjects.people = context.view.people(ofActions: [id])
    case .agendaItem(let id):
      subjects.items = [id]
      subjects.people = context.view.people(ofAgendaItems: [id])
      subjects.meetings = context.view.meeting(ofAgendaItem: id).map { [$0] } ?? []
    case .meeting(let id), .minutes(let id): subjects.meetings = [id]
    case .professional(let id): subjects.staff = [id]
    default: break
    }
    if case .history = target, case .event(let id) = lineTarget(context) { subjects.act = Int(id) }
    switch lineTarget(context) {
    case .action(let id): if subjects.actions.isEmpty { subjects.actions = [id] }
    case .person(let id): if subjects.people.isEmpty { subjects.people = [id] }
    case .meeting(let id): if subjects.meetings.isEmpty { subjects.meetings = [id] }
    case .professional(let id): if subjects.staff.isEmpty { subjects.staff = [id] }
    case .agendaItem(let id):
      guard subjects.items.isEmpty else { break }
      subjects.items = [id]
      subjects.people = context.view.people(ofAgendaItems: [id])
    default: break
    }
    subjects.unanswered = context.view.unansweredVisits(to: subjects.people)
    return subjects
  }
}

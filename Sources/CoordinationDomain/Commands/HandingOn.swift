/// Hands over what one professional holds to another as from a day, row by row, and gathers what cannot be.
///
/// Parts in circles are dated and change hands on that day. What has no dates of its own (who owns an action, who
/// chairs) changes hands at once, since nobody would do it later; what is over by then stays.
struct HandingOn {
  private(set) var deciding: Deciding
  private(set) var events: [Event] = []
  /// What cannot be handed over and why, a phrase each.
  private(set) var obstacles: [String] = []
  private let who: Ref<Professional>
  private let successor: Ref<Professional>
  private let day: Day

  private var view: CareView { deciding.view }
  private var record: CareRecord { deciding.view.record }
  /// Nobody takes anything over in the past.
  private var firstDay: Day { max(day, view.today) }

  init(
    _ deciding: Deciding, from who: Ref<Professional>, to successor: Ref<Professional>, on day: Day
  ) {
    self.deciding = deciding
    self.who = who
    self.successor = successor
    self.day = day
  }

  /// Hands over one thing.
  mutating func take(_ end: LooseEnd) {
    switch end.subject {
    case .membership(let ref):
      switch end.kind {
      case .deputy: deputy(ref)
      case .offeredLead: offer(ref)
      default: part(ref)
      }
    case .action(let ref): action(ref)
    case .contact(let ref):
      guard let contact = record.encounters[ref], isAfter(contact.at), mayBeTold(contact.person, end) else {
        return
      }
      note(changed(.handedOn, ref, \.encounters) { $0.set(\.professional, successor) })
    case .agendaItem(let ref):
      guard let item = record.mdtItems[ref], isAfter(record.mdtMeetings[item.meeting]?.startsAt),
        mayBeTold(item.person, end)
      else { return }
      note(changed(.handedOn, ref, \.mdtItems) { $0.set(\.presenter, successor) })
    case .absence(let ref):
      guard let back = record.absences[ref]?.to, back > day else { return }
      guard deciding.mayCover(successor, ref) else { return obstacles.append(end.sentence) }
      note(deciding.covering(ref, successor))
    case .series(let ref):
      let series = record.mdtSeries[ref]
      note(
        changed(.handedOn, ref, \.mdtSeries) { edit in
          if series?.chair == who { edit.set(\.chair, successor) }
          if series?.scribe == who { edit.set(\.scribe, successor) }
        })
    case .locality: obstacles.append("\(Phrase.plain(end.sentence)) (name another in localities.csv)")
    case .referral: obstacles.append(end.sentence)
    }
  }

  /// A part in a circle: the row ends on the day, and one for the successor begins, unless the person has left the
  /// caseload or the successor has that part already.
  mutating func part(_ ref: Ref<CareTeamMembership>) {
    guard let old = record.careTeam[ref], let start = old.startOn, let person = old.person else { return }
    if let end = old.endOn, end <= day { return }
    let names = HandingOn.names(old.role)
    let begins = max(start, firstDay)
    let isOver = old.endOn.map { $0 <= begins } ?? false
    if view.standing(person).isLive, !isOver, !hasPart(old.role, person, on: begins) {
      guard mayBeTold(person, "\(view.name(person) ?? ""): \(view.label(old.role))") else { return }
      let id = deciding.ids.make(CareTeamMembership.self, in: record)
      var edit = RowEdit<CareTeamMembership>(names.begins, new: id, in: record)
      edit.set(\.person, person)
      edit.set(\.professional, successor)
      edit.set(\.role, old.role.known)
      edit.set(\.status, .held)
      edit.set(\.startOn, begins)
      edit.set(\.endOn, old.endOn)
      edit.set(\.deputy, old.deputy == successor ? nil : old.deputy)
      edit.set(\.reason, "handed over by \(view.name(who) ?? "")")
      note(edit.event)
    }
    note(changed(names.ends, ref, \.careTeam) { $0.set(\.endOn, max(start, day)) })
  }

  private static func names(_ role: Code<CareTeamRole>) -> (begins: EventName, ends: EventName) {
    switch role.known {
    case .lead: (.leadSet, .leadEnded)
    case .coordinator: (.coordinatorSet, .coordinatorEnded)
    default: (.circleJoined, .circleLeft)
    }
  }

  private func hasPart(_ role: Code<CareTeamRole>, _ person: Ref<Person>, on day: Day) -> Bool {
    let parts = deciding.parts(of: person) {
      $0.professional == successor && $0.role == role && $0.status.isInForce
        && ($0.endOn.map { $0 > day } ?? true)
    }
    return !parts.isEmpty
  }

  /// Whoever was asked to lead and leaves is asked no more; the successor is asked instead.
  private mutating func offer(_ ref: Ref<CareTeamMembership>) {
    guard let old = record.careTeam[ref], let person = old.person else { return }
    let standing = view.standing(person)
    if standing.isLive, view.lead(standing) != successor {
      guard mayBeTold(person, "\(view.name(person) ?? ""): asked to lead") else { return }
      let id = deciding.ids.make(CareTeamMembership.self, in: record)
      var edit = RowEdit<CareTeamMembership>(.leadOffered, new: id, in: record)
      edit.set(\.person, person)
      edit.set(\.professional, successor)
      edit.set(\.role, .lead)
      edit.set(\.status, .offered)
      edit.set(\.startOn, view.today)
      edit.set(\.reason, record.text[old.reason])
      note(edit.event)
    }
    note(
      changed(.leadWithdrawn, ref, \.careTeam) { $0.set(\.endOn, max(view.today, old.startOn ?? view.today)) }
    )
  }

  private mutating func deputy(_ ref: Ref<CareTeamMembership>) {
    guard let row = record.careTeam[ref] else { return }
    let next = row.professional == successor ? nil : successor
    if next != nil, !mayBeTold(row.person, "\(view.name(row.person) ?? ""): deputy of the lead") { return }
    note(changed(.deputySet, ref, \.careTeam) { $0.set(\.deputy, next) })
  }

  private mutating func action(_ ref: Ref<CareAction>) {
    guard let action = record.actions[ref], let owner = view.owner(successor) else { return }
    let title = record.text[action.title]
    guard mayBeTold(action.person, "\(view.name(action.person) ?? "team action"): \(title)") else { return }
    note(
      changed(.actionOwnerSet, ref, \.actions) { edit in
        edit.set(\.ownerOrganisation, owner.organisation)
        edit.set(\.ownerTeam, owner.team)
        edit.set(\.owner, successor)
        edit.set(\.status, successor == deciding.asker ? .accepted : .requested)
        edit.set(\.statusOn, view.today)
        edit.set(\.statusReason, "")
      })
  }

  // MARK: Asked of everything

  private func isAfter(_ moment: Instant?) -> Bool { moment.map { view.local($0).day >= day } ?? false }

  private mutating func mayBeTold(_ person: Ref<Person>?, _ end: LooseEnd) -> Bool {
    mayBeTold(person, end.sentence)
  }

  /// Whether the successor's organisation may be told about the person; gathered as an obstacle where not.
  private mutating func mayBeTold(_ person: Ref<Person>?, _ what: String) -> Bool {
    let organisation = view.organisation(of: successor)
    guard view.objects(person, to: organisation) else { return true }
    obstacles.append("\(what) (\(view.name(organisation) ?? "their organisation") may not be told)")
    return false
  }

  private mutating func note(_ event: Event?) {
    if let event { events.append(event) }
  }

  private func changed<Row: FlatFileRow>(
    _ name: EventName, _ ref: Ref<Row>, _ path: KeyPath<CareRecord, Table<Row>>,
    _ make: (inout RowEdit<Row>) -> Void
  ) -> Event? {
    var edit = RowEdit(name, of: ref, in: record, path)
    make(&edit)
    return edit.event
  }
}

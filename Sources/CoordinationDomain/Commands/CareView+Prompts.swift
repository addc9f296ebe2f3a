/// What prompts ask of the view.
extension CareView {
  /// The person that an id is, or that the action with that id is about.
  public func person(ofSubject id: String) -> Ref<Person>? {
    if let person = record.people.find(id.utf8, in: self.record) { return person }
    if let item = record.mdtItems.find(id.utf8, in: record) { return record.mdtItems[item]?.person }
    if let place = gapPlace(id) {
      let row = gapPerson(place)
      return row < 0 ? nil : record.people.ref(at: Int(row))
    }
    if handoverPlace(ofSubject: id) != nil {
      return HandoverItem(key: String(id.drop { $0 != "/" }.dropFirst()), in: self)?.person
    }
    return record.actions.find(id.utf8, in: record).flatMap { record.actions[$0]?.person }
  }

  /// The id of the meeting on whose agenda an item is; nil where there is none.
  public func meeting(ofAgendaItem id: String) -> String? {
    record.mdtItems[record.mdtItems.find(id.utf8, in: record)]?.meeting.map { record.id($0) }
  }

  /// The id of the person that an id is, or that the action with that id is about.
  public func personId(ofSubject id: String) -> String? { person(ofSubject: id).map { record.id($0) } }

  /// The ids of the visits to people that nobody answered and nobody has settled, the oldest first.
  public func unansweredVisits(to ids: [String]) -> [String] {
    var visits: [String] = []
    for id in ids {
      guard let row = record.people.row(of: id, in: record) else { continue }
      var open: [(at: Instant, id: Text)] = []
      // In a loop: a closure would take the whole view with it, for each hint of every picture.
      for index in byPerson.encounters[row] {
        let contact = record.encounters.rows[Int(index)]
        if isUnansweredVisit(contact) { open.append((contact.at ?? moment.now, contact.id)) }
      }
      open.sort { $0.at < $1.at }
      for visit in open { visits.append(record.text[visit.id]) }
    }
    return visits
  }

  /// The ids of the people that actions are about, each once.
  public func people(ofActions ids: [String]) -> [String] {
    each(ids.compactMap { id in record.actions[record.actions.find(id.utf8, in: record)]?.person })
  }

  /// The ids of the people that agenda items are about, each once.
  public func people(ofAgendaItems ids: [String]) -> [String] {
    each(ids.compactMap { id in record.mdtItems[record.mdtItems.find(id.utf8, in: record)]?.person })
  }

  private func each(_ people: [Ref<Person>]) -> [String] {
    var seen: Set<Ref<Person>> = []
    return people.filter { seen.insert($0).inserted }.map { record.id($0) }
  }

  /// `DN Adeyemi, F`; the id where it leads nowhere.
  public func professionalName(_ ref: Ref<Professional>) -> String { name(ref) ?? "" }

  /// What an id stands for, in words: a person's name and age, an action's title and whom it is about.
  public func subjectWords(_ id: String) -> String {
    if let person = record.people.find(id.utf8, in: record) {
      let born = record.people[person]?.dateOfBirth.map { $0.long }
      return Phrase.joined([name(person) ?? id, born.map { "born " + $0 }])
    }
    if let action = record.actions.find(id.utf8, in: record), let row = record.actions[action] {
      return Phrase.joined(["\"\(record.text[row.title])\"", name(row.person)])
    }
    if let contact = record.encounters.find(id.utf8, in: record), let row = record.encounters[contact] {
      return Phrase.joined([contactSentence(row), row.at.map { timeWords($0) }, name(row.person)])
    }
    if let item = record.mdtItems[record.mdtItems.find(id.utf8, in: record)] {
      let day = record.mdtMeetings[item.meeting]?.startsAt.map { "MDT " + local($0).day.short(near: today) }
      return Phrase.joined([name(item.person) ?? "Not known", day])
    }
    if let meeting = record.mdtMeetings[record.mdtMeetings.find(id.utf8, in: record)] {
      return meetingWords(meeting)
    }
    if let place = gapPlace(id) {
      let person = gapPerson(place)
      return Phrase.joined([
        GapRule.all[Int(place.rule)].title, person < 0 ? nil : name(record.people.ref(at: Int(person))),
      ])
    }
    if let place = handoverPlace(ofSubject: id) {
      let draft = HandoverDraft(self, place, onlyItem: String(id.drop { $0 != "/" }.dropFirst()))
      return draft.items.first.map { draft.line($0).words } ?? name(place)
    }
    if let who = absentProfessional(ofSubject: id) {
      return Phrase.joined([name(who), awayWords(who)])
    }
    return record.professionals.find(id.utf8, in: record).flatMap { name($0) } ?? id
  }

  /// Who is away by the absence with an id; nil where there is none.
  public func absentProfessional(ofSubject id: String) -> Ref<Professional>? {
    record.absences[record.absences.find(id.utf8, in: record)]?.professional
  }

  /// Why somebody may not ask for a verb, about the row with an id; nil where they may.
  public func refusalWords(_ verb: Verb, _ id: String?, by author: Ref<Professional>?) -> String? {
    refusal(verb.act, by: author, about: id.map { accessSubject($0, of: verb) } ?? .nothing)?.sentence
  }

  private func accessSubject(_ id: String, of verb: Verb) -> AccessSubject {
    if let place = handoverPlace(ofSubject: id) { return place.locality.map { .locality($0) } ?? .nothing }
    if let meeting = record.mdtMeetings.find(id.utf8, in: record) { return .meeting(meeting) }
    if let item = record.mdtItems[record.mdtItems.find(id.utf8, in: record)] {
      let isAboutMeeting = verb.act == .runMeeting || verb.act == .changeAgenda
      return (isAboutMeeting ? item.meeting.map { .meeting($0) } : item.person.map { .person($0) })
        ?? .nothing
    }
    if let person = record.people.find(id.utf8, in: record) { return .person(person) }
    if let action = record.actions.find(id.utf8, in: record) { return .action(action) }
    if let contact = record.encounters.find(id.utf8, in: record),
      let person = record.encounters[contact]?.person
    {
      return .person(person)
    }
    if let place = gapPlace(id) { return accessSubject(ofGap: place) }
    return record.professionals.find(id.utf8, in: record).map { .professional($0) } ?? .nothing
  }

  /// What a digit alone picks in a verb's prompt.
  public func picks(for verb: String) -> [CommandPick] {
    switch verb {
    case "action add":
      record.usualActions.rows.compactMap { usual in
        Int(record.text[usual.id]).map { CommandPick(digit: $0, title: record.text[usual.title]) }
      }.sorted { $0.digit < $1.digit }
    case "item decide":
      record.decisions.rows.compactMap { option in
        Int(record.text[option.id]).map {
          CommandPick(
            digit: $0, title: record.text[option.label],
            asks: CareView.asked(record.text[option.code], needsReason: option.asksReason == true))
        }
      }.sorted { $0.digit < $1.digit }
    case "action done":
      UsualOutcomes.all.enumerated().map { CommandPick(digit: $0 + 1, title: $1) }
    default: []
    }
  }

  /// What a decision cannot do without.
  private static func asked(_ code: String, needsReason: Bool) -> String {
    switch DecisionCode(rawValue: code) {
    case .changeInvolved: "who"
    case .bringBack: "when"
    default: needsReason ? "why" : ""
    }
  }
}

/// Something that one digit stands for.
public struct CommandPick: Sendable, Hashable {
  /// The digit.
  public var digit: Int
  /// What it picks, in words.
  public var title: String
  /// What has to be said with it, one word such as `why`; empty where the digit is enough.
  public var asks = ""
}

extension CommandReader {
  /// What the arguments of a verb are understood as.
  public static func understanding(
    _ verb: Verb, _ arguments: String, in view: CareView, by asker: Ref<Professional>?
  ) -> Result<Command, CommandRefusal> {
    do throws(CommandRefusal) { return .success(try read(verb, arguments, in: view, by: asker)) } catch {
      return .failure(error)
    }
  }

  /// The same for several lines of arguments, one for each subject: one command for all.
  public static func understanding(
    _ verb: Verb, lines: [String], in view: CareView, by asker: Ref<Professional>?
  ) -> Result<Command, CommandRefusal> {
    var commands: [Command] = []
    for line in lines {
      switch understanding(verb, line, in: view, by: asker) {
      case .success(let command): commands.append(command)
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .success(commands.count == 1 ? commands[0] : .several(commands))
  }
}

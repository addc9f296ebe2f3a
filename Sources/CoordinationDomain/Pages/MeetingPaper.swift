/// Words of papers about meetings: agenda sheets, minutes, lists of actions.
///
/// A paper is read long after, by people who do not see a screen: dates bear their year. It holds no flag and no
/// address, and for one organisation nobody whom it may not hear about, without a word of that.
struct MeetingPaper: Sendable {
  let view: CareView
  /// Position in `mdt_meetings`.
  let row: Int
  /// The organisation it is for; nil is whoever coordinates.
  let reader: Ref<Organisation>?

  var record: CareRecord { view.record }
  var meeting: MDTMeeting { record.mdtMeetings.rows[row] }

  /// Whether the reader may hear about somebody.
  func mayRead(about person: Ref<Person>?) -> Bool {
    guard let reader, let person else { return true }
    return view.mayHear(reader, about: person)
  }

  /// Whether people have numbers.
  ///
  /// Not in a copy for one organisation: counted anew they would be somebody else's, and with gaps they would tell that
  /// somebody is left out.
  var isNumbered: Bool { reader == nil }

  /// `3. Chase the mattress`, without the number where nothing has one.
  func numbered(_ words: String, _ number: Int) -> String { isNumbered ? "\(number). \(words)" : words }

  /// The items of the agenda that the reader may hear about, in order.
  var items: [Int32] {
    view.agenda(ofMeetingAt: row).filter { mayRead(about: record.mdtItems.rows[Int($0)].person) }
  }

  /// `Born 02-Mar-1941 (85y), NHS No. 999 000 0174`: with the name enough to find the right record.
  ///
  /// It stands on a line of its own, so that no number is broken where a line ends.
  func identity(_ ref: Ref<Person>?) -> String {
    guard let person = record.people[ref] else { return "Not on the list of people" }
    let born = person.dateOfBirth.map { "\($0.long) (\(view.ageWords(person)))" } ?? "Not known"
    return "Born \(born), NHS No. \(view.nhsNumber(person))"
  }

  func name(_ ref: Ref<Person>?) -> String { view.name(ref) ?? "Not known" }

  /// `RB`: all that a wide circle is told.
  func initials(_ ref: Ref<Person>?) -> String {
    guard let person = record.people[ref] else { return "Not known" }
    let letters = [person.givenName, person.familyName].compactMap { record.text[$0].first.map(String.init) }
    return letters.isEmpty ? "Not known" : letters.joined().uppercased()
  }

  /// `Fri 20-Nov-2026`.
  func dayWords(_ day: Day) -> String { "\(day.weekday.short) \(day.long)" }

  /// `due Fri 27-Nov-2026`, `done Fri 20-Nov-2026`, `no date`.
  func stateWords(_ action: CareAction) -> String {
    if action.status == .completed {
      return action.completedOn.map { "done " + dayWords($0) } ?? view.label(action.status)
    }
    if action.status == .cancelled { return view.label(action.status) }
    if let due = action.dueAt.map(view.local) { return "due \(dayWords(due.day)) \(due.clock)" }
    return action.dueOn.map { "due " + dayWords($0) } ?? "no date"
  }

  /// `DN Adeyemi, F, ELFT`: who does it and who answers for it.
  func ownerWords(_ action: CareAction) -> String {
    Phrase.joined([view.holderWords(action), view.ownerOrganisationWords(action)])
  }

  /// What every paper says of the data where nobody in them is real.
  var demoLine: PageLine? {
    record.isDemo ? PageLine("DEMO DATA: nobody here is real.", tone: .warning) : nil
  }

  /// When it is planned, where, and for whom.
  var planLines: [PageLine] {
    func text(_ label: String, _ text: Text) -> PageLine? {
      text.isEmpty ? nil : PageLine(label: label, record.text[text])
    }
    let status = meeting.status == .planned ? "" : view.label(meeting.status)
    return [
      demoLine, PageLine(label: "Planned", view.meetingTimes(meeting), trailing: status),
      text("Where", meeting.venue), text("Join", meeting.joinURL),
      PageLine(label: "For", view.localityName(ofMeeting: meeting) ?? "the whole borough"),
    ].compactMap { $0 }
  }

  /// Who chairs and who writes.
  var officeLines: [PageLine] {
    let series = record.mdtSeries[meeting.series]
    return [("Chair", series?.chair), ("Scribe", series?.scribe)].map {
      PageLine(label: $0, view.name($1) ?? "Not known")
    }
  }

  /// Who is at the meeting for one item alone, by item: `the person at 14:30, interpreter booked`.
  func visitors(of item: Int32) -> [String] {
    let ref = record.mdtItems.ref(at: Int(item))
    let person = record.mdtItems.rows[Int(item)].person
    return view.attendanceByMeeting[row].map { record.mdtAttendance.rows[Int($0)] }
      .filter { one in
        if let own = one.item { return own == ref }
        guard let person, one.professional == nil else { return false }
        return one.person == person || record.personalContacts[one.contact]?.person == person
      }.map { one in
        let contact = record.personalContacts[one.contact]
        let who =
          contact.map { Phrase.words(record.text[$0.relationship]) } ?? view.name(one.professional)
          ?? "the person"
        let at = one.slotAt.map { " at " + view.local($0).clock } ?? ""
        let interpreter = one.isInterpreterBooked.map { "interpreter \($0 ? "" : "NOT ")booked" }
        let status = one.status == .expected ? nil : view.label(one.status)
        return Phrase.joined([who + at, status, interpreter])
      }
  }
}

extension CareView {
  /// The items on the agenda of the meeting at `row` that a reader may hear about, in order; nil reads all.
  public func agendaItems(ofMeetingAt row: Int, for reader: Ref<Organisation>? = nil) -> [Int32] {
    MeetingPaper(view: self, row: row, reader: reader).items
  }

  /// Whether an organisation that is expected or was at a meeting may not hear about somebody on its agenda.
  public func hasReadersWithLimits(ofMeetingAt row: Int) -> Bool {
    let organisations = Set(room(ofMeetingAt: row, countsExpected: true).compactMap { organisation(of: $0) })
    return agenda(ofMeetingAt: row).contains { index in
      guard let person = record.mdtItems.rows[Int(index)].person else { return false }
      return organisations.contains { !mayHear($0, about: person) }
    }
  }

  /// `O-LANTERN Lantern Carers`: an organisation as it can be named.
  public func organisationWords(_ organisation: Ref<Organisation>) -> String {
    "\(record.id(organisation)) \(name(organisation) ?? "")"
  }

  /// The organisations that come to meetings, each as it can be named, in the order of their names.
  public func organisationsInMeetings() -> String {
    var seen: Set<Ref<Organisation>> = []
    let all = record.mdtAttendance.rows.compactMap { organisation(of: $0.professional) }
    return all.filter { seen.insert($0).inserted }.map { (name($0) ?? "", organisationWords($0)) }
      .sorted { $0 < $1 }.map(\.1).joined(separator: ", ")
  }

  /// The organisations that an id, a name or the beginning of one means, without regard to capitals.
  public func organisations(named name: String) -> [Ref<Organisation>] {
    for written in [name, name.uppercased()] {
      if let ref = record.organisations.find(written.utf8, in: record), record.organisations[ref] != nil {
        return [ref]
      }
    }
    let wanted = Folding.fold(name)
    func called(_ isMeant: ([UInt8]) -> Bool) -> [Ref<Organisation>] {
      record.organisations.rows.indices.filter { row in
        let organisation = record.organisations.rows[row]
        return [organisation.shortName, organisation.name].contains { isMeant(Folding.fold(record.text[$0])) }
      }.map { record.organisations.ref(at: $0) }
    }
    if wanted.isEmpty { return [] }
    let whole = called { $0 == wanted }
    return whole.isEmpty ? called { $0.starts(with: wanted) } : whole
  }
}

/// What is known about a person that makes one lead more fitting than another, gathered once.
struct LeadBackground {
  let locality: Ref<Locality>?
  private var contacts: [Ref<Professional>: (count: Int, last: Day)] = [:]
  private var parts: [Ref<Professional>: String] = [:]
  private var declined: [Ref<Professional>: Day] = [:]
  private var asked: Set<Ref<Professional>> = []
  private let languages: [(folded: [UInt8], name: String)]
  private let objections: Set<Ref<Organisation>>

  init(_ view: CareView, _ person: Ref<Person>, _ weights: LeadWeights) {
    let record = view.record
    locality = view.standing(person).locality
    let row = record.people.row(of: person) ?? -1
    let one = record.people[person]
    languages = [one?.language, one?.interpreterLanguage].compactMap { $0.map { record.text[$0] } }
      .filter { !$0.isEmpty }.map { (Folding.fold($0), $0) }
    objections = Set(
      row < 0
        ? [] : view.sharingInForce(row).filter { $0.basis == .objected }.compactMap(\.organisation))
    takeContacts(view, row, weights)
    takeCircle(view, row)
  }

  private mutating func takeContacts(_ view: CareView, _ row: Int, _ weights: LeadWeights) {
    for index in view.byPerson.encounters[row] {
      let contact = view.record.encounters.rows[Int(index)]
      guard contact.isContactWithPerson, let who = contact.professional, let at = contact.at else { continue }
      guard at <= view.moment.now else { continue }
      let day = view.local(at).day
      guard view.today - day <= weights.contactDays else { continue }
      let known = contacts[who]
      contacts[who] = ((known?.count ?? 0) + 1, max(known?.last ?? day, day))
    }
  }

  private mutating func takeCircle(_ view: CareView, _ row: Int) {
    for index in view.byPerson.careTeam[row] {
      let member = view.record.careTeam.rows[Int(index)]
      if member.role == .lead, member.status == .withdrawn {
        if let who = member.professional, let day = member.endOn ?? member.startOn, day <= view.today {
          declined[who] = max(declined[who] ?? day, day)
        }
        continue
      }
      guard runs(member.startOn, member.endOn, on: view.today) else { continue }
      if member.status == .offered {
        if let who = member.professional { asked.insert(who) }
      } else if member.status.isInForce {
        if let who = member.professional, parts[who] == nil { parts[who] = view.label(member.role) }
        if member.role == .lead, let deputy = member.deputy { parts[deputy] = "deputy of the lead" }
      }
    }
  }

  func fill(_ merit: inout LeadMerits, _ view: CareView) {
    let ref = merit.professional
    merit.contacts = contacts[ref]?.count ?? 0
    merit.lastContact = contacts[ref]?.last
    merit.part = parts[ref]
    merit.declinedOn = declined[ref]
    merit.isAsked = asked.contains(ref)
    for team in view.teams(of: ref) {
      guard let place = view.record.teams[team]?.locality else {
        merit.isBoroughWide = true
        continue
      }
      if place == locality { merit.isOfLocality = true }
    }
    merit.language = spoken(by: view.record.professionals.rows[merit.row], view.record.text)
    if let organisation = view.organisation(of: ref), objections.contains(organisation) {
      merit.obstacle = "the person objects to sharing with " + (view.name(organisation) ?? "them")
    }
  }

  /// The first of the person's languages that somebody speaks.
  private func spoken(by professional: Professional, _ text: TextStore) -> String? {
    if languages.isEmpty { return nil }
    var folded: [UInt8] = []
    text.withBytes(professional.languages) { Folding.append(folding: $0, to: &folded) }
    let known = folded.split(separator: UInt8(ascii: ";")).map { word in
      word.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
    }
    return languages.first { language in known.contains { $0.elementsEqual(language.folded) } }?.name
  }
}

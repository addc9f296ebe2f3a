/// What speaks for and against one professional as the lead of one person, in figures.
struct LeadMerits {
  let professional: Ref<Professional>
  let row: Int
  let id: String
  var contacts = 0
  var lastContact: Day?
  var part: String?
  var language: String?
  var isOfLocality = false
  var isBoroughWide = false
  var declinedOn: Day?
  var isAsked = false
  var isLeaving = false
  /// Why they may not lead today.
  var obstacle: String?
  /// The sum of the points, made once all reasons are known.
  private(set) var score = 0
  let load: LeadLoad
  private let isAway: Bool
  private let weights: LeadWeights

  /// Everybody who is considered for a person.
  static func all(_ view: CareView, _ person: Ref<Person>, _ weights: LeadWeights) -> [LeadMerits] {
    let record = view.record
    let background = LeadBackground(view, person, weights)
    let lead = view.lead(view.standing(person))
    var merits: [LeadMerits] = []
    for (row, one) in record.professionals.rows.enumerated() {
      guard one.isActive(on: view.today), let team = record.teams[one.team], team.isActive != false else {
        continue
      }
      let ref = record.professionals.ref(at: row)
      if ref == lead { continue }
      var merit = LeadMerits(view, row, weights)
      background.fill(&merit, view)
      if merit.isConsidered || background.locality == nil { merits.append(merit) }
    }
    // What everybody has tells nobody apart.
    let isCommon = merits.allSatisfy { $0.language != nil }
    for i in merits.indices {
      if isCommon { merits[i].language = nil }
      merits[i].score = merits[i].points.reduce(0) { $0 + $1.points }
    }
    return merits
  }

  private init(_ view: CareView, _ row: Int, _ weights: LeadWeights) {
    // Not `let record = view.record`: a copy of the whole record counts hundreds of references, here for each
    // professional.
    let one = view.record.professionals.rows[row]
    professional = view.record.professionals.ref(at: row)
    self.row = row
    self.weights = weights
    id = view.record.text[one.id]
    load = LeadLoad(view, row)
    let absence = view.staff.absence[row]
    isAway = absence >= 0
    isLeaving = one.activeTo.map { $0 - view.today <= weights.leavingDays } ?? false
    if absence >= 0, view.record.absences.rows[Int(absence)].cover == nil {
      obstacle = view.awayWords(professional)
    }
  }

  private var isConsidered: Bool { contacts > 0 || part != nil || isOfLocality || isBoroughWide }

  private enum Kind {
    case contact, circle, language, locality, boroughWide, load, away, leaving, declined, asked
  }

  /// The points of every reason that applies, in the order they are said.
  private var points: [(kind: Kind, points: Int)] {
    var all: [(Kind, Int)] = []
    if contacts > 0 { all.append((.contact, min(contacts, weights.contactsCounted) * weights.contact)) }
    if part != nil { all.append((.circle, weights.circle)) }
    if language != nil { all.append((.language, weights.language)) }
    if isOfLocality {
      all.append((.locality, weights.locality))
    } else if isBoroughWide {
      all.append((.boroughWide, weights.boroughWide))
    }
    all.append((.load, load.points(weights)))
    if isAway { all.append((.away, weights.away)) }
    if isLeaving { all.append((.leaving, weights.leaving)) }
    if declinedOn != nil { all.append((.declined, weights.declined)) }
    if isAsked { all.append((.asked, 0)) }
    return all
  }

  /// The same in words.
  func reasons(in view: CareView) -> [LeadReason] {
    points.map { LeadReason(words: words($0.kind, view), points: $0.points) }
  }

  private func words(_ kind: Kind, _ view: CareView) -> String {
    switch kind {
    case .contact:
      let count = Phrase.count(contacts, "contact", "contacts") + " in \(weights.contactDays) days"
      return Phrase.joined([count, lastContact.map { "last " + view.nearWords($0) }])
    case .circle: return "in the circle: " + (part ?? "")
    case .language: return "speaks " + (language ?? "")
    case .locality: return "works in the person's locality"
    case .boroughWide: return "works for the whole borough"
    case .load: return load.words
    case .away: return view.awayWords(professional) ?? "away"
    case .leaving: return Phrase.plain(view.comingOrGoing(view.record.professionals.rows[row]) ?? "leaves")
    case .declined: return "said no" + (declinedOn.map { " " + view.dayWords($0) } ?? "")
    case .asked: return "asked already, not yet accepted"
    }
  }
}

/// How many people somebody leads, against their own ceiling or else their team's.
struct LeadLoad {
  private let led: Int
  private let ceiling: Int?
  private let team: (led: Int, ceiling: Int)?

  init(_ view: CareView, _ row: Int) {
    let one = view.record.professionals.rows[row]
    led = Int(view.staff.peopleLed[row])
    ceiling = one.caseloadCeiling.map(Int.init)
    let teamRow = one.team.flatMap { view.record.teams.row(of: $0) }
    team = teamRow.flatMap { teamRow in
      view.record.teams.rows[teamRow].caseloadCeiling.map {
        (Int(view.staff.peopleLedByTeam[teamRow]), Int($0))
      }
    }
  }

  /// `leads 7 of 25`, `leads 3, the team 90 of 125`, `leads 3, no ceiling known`.
  var words: String {
    if let ceiling { return "leads \(led) of \(ceiling)" + (led >= ceiling ? ", full" : "") }
    guard let team else { return "leads \(led), no ceiling known" }
    return "leads \(led), the team \(team.led) of \(team.ceiling)"
      + (team.led >= team.ceiling ? ", full" : "")
  }

  func points(_ weights: LeadWeights) -> Int {
    guard let (led, ceiling) = ceiling.map({ (led, $0) }) ?? team else { return 0 }
    return led >= ceiling ? weights.full : (ceiling - led) * weights.room / ceiling
  }
}

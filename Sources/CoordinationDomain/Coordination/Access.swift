/// Why somebody may not do something, and who may.
public struct AccessRefusal: Error, Hashable, Sendable {
  /// Why not, and what would work.
  public var sentence: String
  /// Who could do it, at most two, the likeliest first.
  public var whoCould: [Ref<Professional>]
}

extension CareView {
  /// Why `author` may not do this; nil where they may.
  ///
  /// nil as the author is nobody signed in, who may look only.
  public func refusal(
    _ act: AccessAct, by author: Ref<Professional>?, about subject: AccessSubject
  ) -> AccessRefusal? {
    guard let author, let professional = record.professionals[author] else {
      return AccessRefusal(
        sentence: "Nobody is signed in, so you may look and not change anything. "
          + "Sign in under a login of professionals.csv.", whoCould: [])
    }
    if let why = notHereWords(professional) {
      return refused(why + " and may do nothing here", act, subject, except: author)
    }
    if allows(act, author, subject) { return nil }
    let why = boundsWords(act, author, subject)
    return refused(why, act, subject, except: author)
  }

  /// Whether `author` has to give a reason for it.
  public func needsReason(for act: AccessAct, by author: Ref<Professional>?) -> Bool {
    guard let professional = record.professionals[author] else { return false }
    return act.row.grant(to: level(of: professional)) == .ownLocalitiesWithReason
  }

  // MARK: The table applied

  private func level(of professional: Professional) -> AccessLevel {
    // A level that nobody knows allows no more than looking.
    professional.access.known ?? .view
  }

  private func allows(_ act: AccessAct, _ author: Ref<Professional>, _ subject: AccessSubject) -> Bool {
    guard let professional = record.professionals[author] else { return false }
    let level = level(of: professional)
    switch act.row.grant(to: level) {
    case .no: return false
    case .yes: return true
    case .ownWork:
      switch (act, subject) {
      case (.answerAction, .action(let ref)):
        let isTheirs = record.actions[ref].map { holds(author, $0) } ?? false
        return isTheirs || allows(.changeAction, author, subject)
      case (.answerLeadOffer, .person(let ref)):
        return isAsked(author, toLead: ref) || allows(.changeLead, author, subject)
      default: return true
      }
    case .ownTeam:
      guard case .professional(let other) = subject else { return subject == .nothing }
      return other == author || isColleague(other, of: teams(of: author))
    case .ownLocalities, .ownLocalitiesWithReason:
      let places = localities(of: subject)
      let own = scope(of: author)
      return places.isEmpty || places.contains { own.contains($0) }
    }
  }

  // MARK: Words

  private func notHereWords(_ professional: Professional) -> String? {
    if professional.isActive(on: today) { return nil }
    if let from = professional.activeFrom, from > today {
      return "\(name(professional)) begins here on \(dayWords(from))"
    }
    return "\(name(professional)) has left"
      + (professional.activeTo.map { " (\(dayWords($0)))" } ?? "")
  }

  /// What the author's own access comes to: `You may record notes and answer your own team's actions`.
  private func boundsWords(_ act: AccessAct, _ author: Ref<Professional>, _ subject: AccessSubject) -> String
  {
    guard let professional = record.professionals[author] else { return "" }
    switch level(of: professional) {
    case .none, .view: return "You may look here and not change anything"
    case .contribute:
      let own = "You may record notes and answer your own team's actions"
      guard act == .answerAction, case .action(let ref) = subject, let action = record.actions[ref] else {
        return own
      }
      return own + ", and this one is with "
        + Phrase.joined([holderWords(action), ownerOrganisationWords(action)])
    case .coordinate where act.row == .staff: return "You may do this for your own team"
    case .coordinate, .lead, .admin:
      let level = level(of: professional)
      if act.row.grant(to: level) == .no { return "You may coordinate" }
      return "You may do this in " + placesWords(scope(of: author))
    }
  }

  private func placesWords(_ scope: AccessScope) -> String {
    guard case .localities(let own) = scope else { return "the whole borough" }
    if own.isEmpty { return "no locality, as your team is not active" }
    let names = own.sorted { $0.slot < $1.slot }.compactMap { name($0) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func refused(
    _ why: String, _ act: AccessAct, _ subject: AccessSubject, except author: Ref<Professional>
  ) -> AccessRefusal {
    let able = whoCould(act, subject, except: author)
    let place = localities(of: subject).first.flatMap { name($0) }.map { " of " + $0 } ?? ""
    let role =
      switch act.row {
      case .ownWork where act == .answerAction: "one of its own team or a coordinator" + place
      case .ownWork, .coordination, .undoOwn: "a coordinator" + place
      case .overruling, .staff: "a lead" + place
      case .administration: "an administrator"
      }
    let names = able.compactMap { name($0) }.joined(separator: " or ")
    let who = names.isEmpty ? "; nobody with that access is in professionals.csv" : ": " + names
    return AccessRefusal(sentence: "\(why); \(act.words) needs \(role)\(who).", whoCould: able)
  }

  /// The likeliest to be asked: the person's own coordinator, then the lowest level that will do, here today
  /// before away, a team of that place before one for the borough.
  private func whoCould(
    _ act: AccessAct, _ subject: AccessSubject, except author: Ref<Professional>
  ) -> [Ref<Professional>] {
    let coordinator = coordinator(of: subject)
    // For their own notes and acts nobody else can step in; a coordinator can do what comes nearest.
    let act = act.row == .ownWork || act.row == .undoOwn ? .changeAction : act
    var able: [(order: [Int], ref: Ref<Professional>)] = []
    for (row, professional) in record.professionals.rows.enumerated()
    where professional.isActive(on: today) {
      let ref = record.professionals.ref(at: row)
      guard ref != author, allows(act, ref, subject) else { continue }
      let order = [
        ref == coordinator ? 0 : 1, Int(level(of: professional).rawValue), staff.absence[row] >= 0 ? 1 : 0,
        scope(of: ref) == .everywhere ? 1 : 0, row,
      ]
      able.append((order, ref))
    }
    return able.sorted { $0.order.lexicographicallyPrecedes($1.order) }.prefix(2).map(\.ref)
  }

  private func coordinator(of subject: AccessSubject) -> Ref<Professional>? {
    let person: Ref<Person>? =
      switch subject {
      case .person(let ref): ref
      case .action(let ref): record.actions[ref]?.person
      default: nil
      }
    let index = standing(person).coordinator
    return index < 0 ? nil : record.careTeam.rows[Int(index)].professional
  }
}

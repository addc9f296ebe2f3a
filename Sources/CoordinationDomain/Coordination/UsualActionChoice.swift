/// Who would answer for an action: an organisation always, a team or professional where known.
public struct ActionOwner: Hashable, Sendable {
  /// Who answers for it.
  public var organisation: Ref<Organisation>
  /// nil where no team is known.
  public var team: Ref<Team>?
  /// nil where nobody is named.
  public var professional: Ref<Professional>?
}

/// One of the usual actions as it would be for a person: what a digit picks.
public struct UsualActionChoice: Hashable, Sendable {
  /// What is pressed, `1` to `9`.
  public var digit: String
  /// What is to be done.
  public var title: String
  /// Whose it would be; nil where nobody has the part that it falls to.
  public var owner: ActionOwner?
  /// `lead professional: SW Farah, I, Adult Social Care NE`; why there is nobody in capitals.
  public var ownerWords: String
  /// When it would be due; nil where no date is usual or it cannot be read.
  public var due: DueReading?
  /// `due Mon 23-Nov-2026 (3 days)`, `no usual date: type one`, or why it cannot be read.
  public var dueWords: String

  /// The line shown before Enter: `3 Phone the person. Lead professional: SW Farah, I, ELFT. Due Mon
  /// 23-Nov-2026 (3 days)`.
  public var echo: String {
    [digit + " " + title, Phrase.sentence(ownerWords), Phrase.sentence(dueWords)].joined(separator: ". ")
  }
}

extension CareView {
  /// The usual actions for a person in the order of their digits.
  ///
  /// `asker` is who adds it, `meeting` the one that is being held, if one is.
  public func usualActions(
    for person: Ref<Person>?, asker: Ref<Professional>?, during meeting: Ref<MDTMeeting>? = nil
  ) -> [UsualActionChoice] {
    let reader = DueReader(self, for: person, during: meeting)
    return record.usualActions.rows.map { action in
      let (owner, ownerWords) = owner(of: action, for: person, asker: asker)
      let typed = record.text[action.due]
      var due: DueReading?
      var dueWords = "no usual date: type one"
      if !typed.isEmpty {
        switch reader.read(typed) {
        case .success(let reading): (due, dueWords) = (reading, reading.echo(in: self))
        case .failure(let refusal): dueWords = refusal.sentence
        }
      }
      return UsualActionChoice(
        digit: record.text[action.id], title: record.text[action.title], owner: owner, ownerWords: ownerWords,
        due: due, dueWords: dueWords)
    }.sorted { $0.digit < $1.digit }
  }

  /// The usual action that a digit picks; nil where the file has none for it.
  public func usualAction(
    _ digit: Int, for person: Ref<Person>?, asker: Ref<Professional>?, during meeting: Ref<MDTMeeting>? = nil
  ) -> UsualActionChoice? {
    usualActions(for: person, asker: asker, during: meeting).first { $0.digit == String(digit) }
  }

  // MARK: Whose it is

  private func owner(
    of action: UsualAction, for person: Ref<Person>?, asker: Ref<Professional>?
  ) -> (ActionOwner?, String) {
    let named = action.ownerOrganisation.flatMap { ref in
      record.organisations[ref].map { $0.isActive == false ? nil : ref } ?? nil
    }
    // The part goes first; an organisation stands in where nobody has it, the lead where the file says nothing.
    if action.owner.isEmpty, let named { return (ActionOwner(organisation: named), name(named) ?? "") }
    let part = action.owner.isEmpty ? Code(UsualOwner.lead) : action.owner
    if let (owner, words) = holder(of: part, for: person, asker: asker) {
      return (owner, "\(label(part)): \(words)")
    }
    if let named { return (ActionOwner(organisation: named), name(named) ?? "") }
    return (nil, "NO OWNER: " + nobodyWords(part, person))
  }

  private func holder(
    of part: Code<UsualOwner>, for person: Ref<Person>?, asker: Ref<Professional>?
  ) -> (ActionOwner, String)? {
    let standing = standing(person)
    switch part.known {
    case .lead: return owner(lead(standing))
    case .coordinator:
      return standing.coordinator < 0
        ? nil : owner(record.careTeam.rows[Int(standing.coordinator)].professional)
    case .asker: return owner(asker)
    case .practice:
      guard let practice = record.practices[record.people[person]?.practice], practice.status != .closed,
        let ref = practice.organisation, let organisation = record.organisations[ref],
        organisation.isActive != false
      else { return nil }
      return (ActionOwner(organisation: ref), name(ref) ?? "")
    case nil: return nil
    }
  }

  /// A professional who works here as an owner, with the words for it; absence and who covers are said.
  private func owner(_ ref: Ref<Professional>?) -> (ActionOwner, String)? {
    guard let ref, let one = record.professionals[ref], one.isActive(on: today),
      let organisation = organisation(of: ref)
    else { return nil }
    let words = Phrase.joined([name(one), name(organisation), awayWords(ref)])
    return (ActionOwner(organisation: organisation, team: one.team, professional: ref), words)
  }

  private func nobodyWords(_ part: Code<UsualOwner>, _ person: Ref<Person>?) -> String {
    switch part.known {
    case .lead: return "nobody leads"
    case .coordinator: return "no care coordinator"
    case .asker: return "nobody is signed in"
    case .practice:
      let practice = record.practices[record.people[person]?.practice]
      return practice == nil ? "no GP practice known" : "the GP practice has closed"
    case nil: return "\"\(label(part))\" is no part that is known"
    }
  }
}

extension ActionOwner {
  /// An owner.
  init(_ organisation: Ref<Organisation>, team: Ref<Team>? = nil, professional: Ref<Professional>? = nil) {
    self.init(organisation: organisation, team: team, professional: professional)
  }
}

extension CareView {
  /// The owner that naming a professional comes to; nil where their organisation is not known.
  func owner(_ professional: Ref<Professional>) -> ActionOwner? {
    guard let team = record.professionals[professional]?.team,
      let organisation = record.teams[team]?.organisation
    else { return nil }
    return ActionOwner(organisation, team: team, professional: professional)
  }

  /// The owner that naming a team comes to; nil where its organisation is not known.
  func owner(_ team: Ref<Team>) -> ActionOwner? {
    record.teams[team]?.organisation.map { ActionOwner($0, team: team) }
  }

  /// Who an action falls to where nobody is named: the lead and their organisation, else whoever asks.
  func usualOwner(for person: Ref<Person>?, asker: Ref<Professional>) -> ActionOwner? {
    if let person, let lead = lead(standing(person)), let owner = owner(lead) { return owner }
    return owner(asker)
  }

  /// Who answers for an action, in words: `DN Adeyemi, F (ELFT)`.
  func words(_ owner: ActionOwner) -> String {
    let organisation = name(owner.organisation) ?? ""
    if let professional = owner.professional, let who = name(professional) {
      return "\(who) (\(organisation))"
    }
    if let team = owner.team, let who = name(team) { return "\(who) (\(organisation))" }
    return organisation
  }

  /// The owner that an action has; nil where no organisation answers for it.
  func owner(of action: CareAction) -> ActionOwner? {
    action.ownerOrganisation.map { ActionOwner($0, team: action.ownerTeam, professional: action.owner) }
  }
}

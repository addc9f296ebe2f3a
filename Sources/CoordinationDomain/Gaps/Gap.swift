/// One place where somebody is about to be forgotten.
public struct Gap: Hashable, Sendable, BitwiseCopyable {
  /// Position in ``GapRule/all``.
  package var rule: UInt8
  /// Position of the limit that was passed; 0 is the rule's own, others are its parameters in their order.
  package var limit: UInt8
  /// Position in the rule's table.
  package var row: Int32
  /// Position in `people` of whom it concerns; -1 where nobody.
  package var person: Int32
  /// Since when; a day ahead where something is to happen on it; nil where no date says.
  public var since: Day?
}

extension Gap {
  /// What found it.
  package var foundBy: GapRule { GapRule.all[Int(rule)] }

  /// The rule's name, kept for ever: `no-contact`.
  public var ruleName: String { foundBy.name }

  /// The rule's name with the parameter of the limit that was passed: `no-contact.very-high`.
  public var limitName: String { foundBy.limitNames[Int(limit)] }

  /// How the rule reads above a list: `No lead professional`.
  public var title: String { foundBy.title }
}

extension CareView {
  /// What a gap is called, kept for ever: `no-lead/P-0012`.
  public func gapID(_ gap: Gap) -> String { gap.ruleName + "/" + gapSubjectID(gap) }

  /// The id of the row that a gap was found in: `P-0012`, `X-0034`.
  public func gapSubjectID(_ gap: Gap) -> String {
    let row = Int(gap.row)
    let id: Text =
      switch gap.foundBy.table {
      case .people: record.people.rows[row].id
      case .actions: record.actions.rows[row].id
      case .referrals: record.referrals.rows[row].id
      case .encounters: record.encounters.rows[row].id
      case .flags: record.flags.rows[row].id
      case .plans: record.plans.rows[row].id
      case .assessments: record.assessments.rows[row].id
      case .personalContacts: record.personalContacts.rows[row].id
      case .mdtItems: record.mdtItems.rows[row].id
      case .intake: record.intake.rows[row].id
      case .teams: record.teams.rows[row].id
      case .professionals: record.professionals.rows[row].id
      case .services: record.services.rows[row].id
      default: .none
      }
    return record.text[id]
  }

  /// What is said of a gap, with the figures: `NO LEAD since 19-Oct (33 d): never had one`.
  public func gapWords(_ gap: Gap) -> String { gap.foundBy.words(self, gap) }

  /// The id of whom a gap concerns; nil where nobody.
  public func gapPersonID(_ gap: Gap) -> String? {
    gap.person < 0 ? nil : record.text[record.people.rows[Int(gap.person)].id]
  }

  /// The id of the action that a gap was found in; nil where it is of something else.
  public func gapActionID(_ gap: Gap) -> String? {
    gap.foundBy.table == .actions ? gapSubjectID(gap) : nil
  }

  /// The id of the referral that a gap was found in; nil where it is of something else.
  public func gapReferralID(_ gap: Gap) -> String? {
    gap.foundBy.table == .referrals ? gapSubjectID(gap) : nil
  }

  /// The locality that a gap is counted in: the person's, else the team's; nil where it is the whole borough's.
  public func gapLocality(_ gap: Gap) -> Ref<Locality>? {
    if gap.person >= 0 { return people[Int(gap.person)].locality }
    let row = Int(gap.row)
    switch gap.foundBy.table {
    case .actions: return locality(of: record.actions.rows[row])
    case .teams: return record.teams.rows[row].locality
    case .professionals: return record.teams[record.professionals.rows[row].team]?.locality
    default: return nil
    }
  }

  /// Whole days that a gap has lasted, at least 0; nil where no date says.
  public func gapDays(_ gap: Gap) -> Int? { gap.since.map { max(0, today - $0) } }
}

extension GapRule {
  /// In post, less those who are away, is below the limit in per cent of the established posts.
  static let teamShort = GapRule("team-short", "Team short of staff", of: .teams, sense: .below) {
    draft, row, limits in
    let team = draft.record.teams.rows[row]
    guard team.isActive != false else { return .apart }
    guard let established = team.establishedWTE, established > 0, let inPost = team.inPostWTE else {
      return .unknown
    }
    let here = draft.view.staffHere(row, inPost: inPost)
    return here * 100 < established * Double(limits.own.value) ? .yes(since: nil) : .no
  } words: { view, gap in
    let team = view.record.teams.rows[Int(gap.row)]
    let (inPost, established) = (team.inPostWTE ?? 0, team.establishedWTE ?? 0)
    let posts = "\(PlainNumber.words(inPost)) of \(PlainNumber.words(established)) posts filled"
    let share = view.staffHere(Int(gap.row), inPost: inPost) / established
    let away = view.staffAway(Int(gap.row))
    return Phrase.joined([
      posts, away.count == 0 ? nil : "\(away.count) of \(away.all) people away today",
      "so \(Int((share * 100).rounded(.down))) per cent are here",
    ])
  }
}

extension CareView {
  /// Whole-time equivalents of a team that are here today: each of those away takes an equal share.
  fileprivate func staffHere(_ team: Int, inPost: Double) -> Double {
    let away = staffAway(team)
    return away.all == 0 ? inPost : inPost * Double(away.all - away.count) / Double(away.all)
  }

  /// How many who work in a team are away today, and of how many.
  fileprivate func staffAway(_ team: Int) -> (count: Int, all: Int) {
    let members = staff.members[team].filter { record.professionals.rows[Int($0)].isActive(on: today) }
    return (members.count { staff.absence[Int($0)] >= 0 }, members.count)
  }
}

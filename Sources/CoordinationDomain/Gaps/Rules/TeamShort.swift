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
    let posts =
      "\(PlainNumber.words(team.inPostWTE ?? 0)) of \(PlainNumber.words(team.establishedWTE ?? 0)) in post"
    let away = view.staff.members[Int(gap.row)].count { view.staff.absence[Int($0)] >= 0 }
    return "\(view.record.text[team.name]): \(posts), \(away) away today"
  }
}

extension CareView {
  /// Whole-time equivalents of a team that are here today: each of those away takes an equal share.
  fileprivate func staffHere(_ team: Int, inPost: Double) -> Double {
    let members = staff.members[team].filter { record.professionals.rows[Int($0)].isActive(on: today) }
    if members.isEmpty { return inPost }
    let away = members.count { staff.absence[Int($0)] >= 0 }
    return inPost * Double(members.count - away) / Double(members.count)
  }
}

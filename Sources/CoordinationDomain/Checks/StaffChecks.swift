extension RecordCheck {
  /// Professionals: one login each, in a team that is there.
  mutating func checkStaff() {
    var logins: [String: UInt32] = [:]
    for professional in record.professionals.rows {
      if !professional.login.isEmpty {
        let login = words(professional.login)
        if let first = logins[login] {
          report(
            .error, professional, "login", "the login \"\(login)\" stands already in line \(first)",
            "A login belongs to one professional.")
        } else {
          logins[login] = professional.line
        }
      }
      if let from = professional.activeFrom, let to = professional.activeTo, to < from {
        reportReversed(professional, "active_to", to, before: from, "active_from")
      }
      if !professional.hasLeft(by: today), let team = record.teams[professional.team], team.isActive == false
      {
        report(
          .warning, professional, "team_id",
          "the team \(id(professional.team)) is not active and the professional is",
          "Expected an active team, or a day in active_to.")
      }
    }
  }

  /// Absences: they end after they begin, and whoever covers is there.
  mutating func checkAbsences() {
    let rows = record.absences.rows
    var awayOf: [UInt32: [Int]] = [:]
    for i in rows.indices {
      if let professional = rows[i].professional { awayOf[professional.slot, default: []].append(i) }
    }
    for absence in rows {
      if let from = absence.from, let to = absence.to, to <= from {
        report(
          .error, absence, "to", "to \(to.iso) is not after from \(from.iso)",
          "The last column is the first day back.")
      }
      guard let cover = absence.cover else { continue }
      let name = id(cover)
      if cover == absence.professional {
        report(.error, absence, "cover_professional_id", "\(name) cannot cover for themselves")
        continue
      }
      for other in awayOf[cover.slot] ?? [] where rows[other].overlaps(absence) {
        report(
          .error, absence, "cover_professional_id",
          "\(name), who covers, is away too (line \(rows[other].line))",
          "Expected somebody who is there on those days.")
        break
      }
      if let from = absence.from, let professional = record.professionals[cover],
        professional.hasLeft(by: from)
      {
        report(
          .warning, absence, "cover_professional_id", "\(name), who covers, has left by then",
          "Expected somebody who works here on those days.")
      }
    }
  }
}

extension Absence {
  /// Whether both hold on one day.
  fileprivate func overlaps(_ other: Absence) -> Bool {
    guard let from, let to, let otherFrom = other.from, let otherTo = other.to else { return false }
    return from < otherTo && otherFrom < to
  }
}

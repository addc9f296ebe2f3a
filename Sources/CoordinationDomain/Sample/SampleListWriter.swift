/// Writes the lists and limits that are data: settings, rules, digits, holidays, words of codes.
struct SampleListWriter {
  let world: SampleWorld

  func write(to files: inout SampleFiles) {
    files[.settings].add(["key": "as_of", "value": world.asOf.iso, "note": "The day this data lives on"])
    files[.settings].add(["key": "place", "value": "Tower Hamlets", "note": "Shown in the header"])
    for row in SampleLists.settings {
      files[.settings].add(["key": row[0], "value": row[1], "note": row[2]])
    }
    if let coordinator = world.staff.coordinators.first {
      files[.settings].add([
        "key": "demo_signed_in", "value": world.professionalId(coordinator),
        "note": "Whoever works on made-up data under a login of nobody in professionals.csv",
      ])
    }
    rules(ShippedGapRules.rules, to: .gapRules, &files)
    rules(ShippedAgendaRules.rules, to: .agendaRules, &files)
    for row in SampleLists.usualActions {
      files[.usualActions].add([
        "digit": row[0], "title": row[1], "owner": row[2], "owner_organisation_id": row[3], "due": row[4],
      ])
    }
    for row in SampleLists.decisions {
      files[.decisions].add(["digit": row[0], "code": row[1], "label": row[2], "asks_reason": row[3]])
    }
    for row in SampleLists.bankHolidays {
      files[.bankHolidays].add(["on": row[0], "name": row[1], "division": "england-and-wales"])
    }
    codes(SampleLists.needs.map { ["needs", $0[0], $0[1]] }, &files)
    codes(SampleLists.statements.map { ["measures", $0[0], $0[1]] }, &files)
    codes(SampleLists.codes, &files)
    localityMeasures(to: &files)
  }

  private func rules(_ rows: [[String]], to name: SampleFiles.Name, _ files: inout SampleFiles) {
    for row in rows {
      files[name].add([
        "rule": row[0], "on": row[1], "limit": row[2], "unit": row[3], "owner_role": row[4], "source": row[5],
      ])
    }
  }

  private func codes(_ rows: [[String]], _ files: inout SampleFiles) {
    var list = ""
    var order = 0
    for row in rows {
      order = row[0] == list ? order + 1 : 1
      list = row[0]
      files[.codes].add(["list": row[0], "code": row[1], "label": row[2], "sort_order": String(order)])
    }
  }

  /// One figure a quarter for each locality.
  private func localityMeasures(to files: inout SampleFiles) {
    var random = SampleRandom(seed: world.seed, stream: 30, index: 0)
    for locality in world.geography.localities {
      for quarter in 1...4 {
        files[.measures].add([
          "locality_id": locality.id, "measure": "staff-know-each-other",
          "value": String(random.within(52...88)),
          "on": (world.asOf - quarter * 91).iso,
        ])
      }
    }
  }
}

extension SamplePerson {
  /// Writes every row about the person, giving each its id.
  func write(to files: inout SampleFiles) {
    var own = row
    own["person_id"] = id
    files[.people].add(own)
    add(spells, "caseload_id", "L", to: .caseload, &files)
    add(circle, "membership_id", "M", to: .careTeam, &files)
    add(contacts, "contact_id", "C", to: .personalContacts, &files)
    add(sharing, "sharing_id", "SH", to: .sharing, &files)
    add(pointers, "pointer_id", "RP", to: .recordPointers, &files)
    add(communication, "need_id", "CN", to: .communicationNeeds, &files)
    add(flags, "flag_id", "F", to: .flags, &files)
    add(plans, "plan_id", "PL", to: .plans, &files)
    add(goals, "goal_id", "G", to: .goals, &files)
    add(needs, "need_id", "ND", to: .needs, &files)
    add(assessments, "assessment_id", "AS", to: .assessments, &files)
    add(encounters.sorted { $0["at"] < $1["at"] }, "encounter_id", "E", to: .encounters, &files)
    add(events.sorted { $0["at"] < $1["at"] }, "event_id", "V", to: .events, &files)
    add(actions, "action_id", "X", to: .actions, &files)
    add(referrals, "referral_id", "R", to: .referrals, &files)
    for measure in measures {
      var measure = measure
      measure["person_id"] = id
      files[.measures].add(measure)
    }
  }

  private func add(
    _ rows: [SampleRow], _ key: String, _ prefix: String, to name: SampleFiles.Name,
    _ files: inout SampleFiles
  ) {
    for (position, row) in rows.enumerated() {
      var row = row
      row[key] = "\(prefix)-\(number)-\(position + 1)"
      row["person_id"] = id
      files[name].add(row)
    }
  }
}

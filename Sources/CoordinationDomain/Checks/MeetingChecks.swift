extension RecordCheck {
  /// Meetings and who comes to them.
  mutating func checkMeetings() {
    for meeting in record.mdtMeetings.rows {
      if let start = meeting.startsAt, let end = meeting.endsAt, end <= start {
        report(
          .error, meeting, "ends_at", "ends_at is not after starts_at", "Expected when the meeting ends.")
      }
      // One that was begun before its time is not to come.
      if meeting.status == .held, let start = meeting.openedAt ?? meeting.startsAt, start > now {
        report(
          .error, meeting, "status", "the meeting is held and still to come",
          "Expected planned, or a time that has passed.")
      }
    }
    var seen: [UInt64: Int] = [:]
    for i in record.mdtAttendance.rows.indices {
      let row = record.mdtAttendance.rows[i]
      let named =
        (row.professional == nil ? 0 : 1) + (row.contact == nil ? 0 : 1) + (row.person == nil ? 0 : 1)
      if named != 1 {
        report(
          .error, row, "professional_id",
          named == 0 ? "the row names nobody" : "the row names \(named) who attend",
          "Expected one of professional_id, contact_id and person_id.")
      }
      if row.status == .deputised, row.deputy == nil {
        report(
          .error, row, "deputy_id", "a deputy came and is not named",
          "Expected the id of a row of professionals.csv.")
      }
      if let joined = row.joinedAt, let left = row.leftAt, left < joined {
        report(.error, row, "left_at", "left_at is before joined_at", "Expected when they left.")
      }
      guard let meeting = row.meeting, let professional = row.professional else { continue }
      if let first = seen.updateValue(i, forKey: UInt64(meeting.slot, professional.slot)) {
        report(
          .warning, row, "professional_id",
          "\(id(professional)) is there already in line \(record.mdtAttendance.rows[first].line)",
          "A professional has one row a meeting.")
      }
    }
  }

  /// Agendas: a person once a meeting, each place once, and what was discussed decided.
  mutating func checkAgendas() {
    let items = record.mdtItems.rows
    var people: [UInt64: Int] = [:]
    var places: [UInt64: Int] = [:]
    people.reserveCapacity(items.count)
    places.reserveCapacity(items.count)
    let decisions = Set(record.decisions.rows.map { words($0.code) })
    for i in items.indices {
      let item = items[i]
      checkDecision(of: item, decisions)
      if let from = record.mdtItems[item.carriedFrom], from.person != item.person {
        report(
          .warning, item, "carried_from", "the item it was carried from is about somebody else",
          "Expected an item about \(id(item.person)).")
      }
      guard let meeting = item.meeting, item.status.isOnAgenda else { continue }
      if let person = item.person,
        let first = people.updateValue(i, forKey: UInt64(meeting.slot, person.slot))
      {
        report(
          .warning, item, "person_id",
          "\(id(person)) is on this agenda already in line \(items[first].line)",
          "A person stands once on an agenda; put both reasons into one item.")
      }
      guard let sequence = item.sequence, item.status != .proposed, item.status != .parked else { continue }
      let place = UInt64(meeting.slot, UInt32(bitPattern: sequence))
      if let first = places.updateValue(i, forKey: place) {
        report(
          .warning, item, "sequence", "place \(sequence) is taken in line \(items[first].line)",
          "Every item has a place of its own.")
      }
    }
  }

  private mutating func checkDecision(of item: MDTItem, _ known: Set<String>) {
    if item.status == .discussed {
      if item.decision.isEmpty {
        report(
          .error, item, "decision", "the item was discussed and has no decision",
          "Expected a code of decisions.csv; bringing it back is a decision too.")
      }
      let meeting = record.mdtMeetings[item.meeting]
      if let starts = meeting?.openedAt ?? meeting?.startsAt, starts > now {
        report(
          .error, item, "status", "the item was discussed at a meeting that is still to come",
          "Expected proposed, listed or parked.")
      }
    }
    if !item.decision.isEmpty, !known.isEmpty, !known.contains(words(item.decision)) {
      report(
        .warning, item, "decision", "unknown decision \"\(words(item.decision))\"",
        "Expected one of: \(known.sorted().joined(separator: ", ")).")
    }
    if let told = item.toldOn, told > today { reportFuture(item, "told_on", told) }
  }
}

/// Whether a meeting may decide, by who is in the room.
public struct Quorum: Hashable, Sendable {
  /// Colleagues in the room; deputies count, the scribe and those who come for one item do not.
  public var present: Int
  /// How many are needed; nil where the series says nothing.
  public var minimum: Int?
  /// Organisations in the room.
  public var organisations: Int
  /// How many are needed.
  public var neededOrganisations: Int
  /// Kinds of teams that are needed and not there, as codes.
  public var missing: [String]
  /// Whether whoever writes the minutes is in the room too: they are not among those present here.
  public var isScribeThere = false

  /// Whether decisions hold; where not they are provisional.
  public var isMet: Bool {
    guard let minimum else { return true }
    return present >= minimum && organisations >= neededOrganisations && missing.isEmpty
  }

  /// `quorate, 6 present without the scribe, 5 needed`; `NOT QUORATE: 4 of 5 people, adult social care missing`.
  public var words: String {
    guard let minimum else { return "no quorum set" }
    let scribe = isScribeThere ? " without the scribe" : ""
    if isMet { return "quorate, \(present) present\(scribe), \(minimum) needed" }
    return "NOT QUORATE: "
      + Phrase.joined([
        present < minimum ? "\(present) of \(minimum) people\(scribe)" : nil,
        organisations < neededOrganisations
          ? "\(organisations) of \(neededOrganisations) organisations" : nil,
        missing.isEmpty ? nil : missing.map { Phrase.words($0) }.joined(separator: ", ") + " missing",
      ])
  }
}

extension CareView {
  /// Whether a meeting may decide, by its attendance as it is recorded.
  public func quorum(ofMeetingAt row: Int) -> Quorum {
    let series = record.mdtSeries[record.mdtMeetings.rows[row].series]
    let room = room(ofMeetingAt: row, countsExpected: false)
    let colleagues = room.filter { $0 != series?.scribe }
    let kinds = Set(
      colleagues.flatMap { teams(of: $0) }.compactMap { record.teams[$0].map { record.text[$0.kind] } })
    let needed = series.map { record.text[$0.quorumRoles].split(separator: ";").map(String.init) } ?? []
    // JUDGEMENT, where settings.csv says nothing: people of three organisations.
    let organisations = record.setting("quorum_organisations").flatMap { Int($0) } ?? 3
    return Quorum(
      present: colleagues.count, minimum: series?.quorumMinimum.map(Int.init),
      organisations: Set(colleagues.compactMap { organisation(of: $0) }).count,
      neededOrganisations: organisations,
      missing: needed.map(Phrase.trimmed).filter { !kinds.contains($0) },
      isScribeThere: colleagues.count < room.count)
  }

  /// The colleagues who were in a meeting, for its whole time or a part of it.
  func whoWasThere(ofMeetingAt row: Int) -> Set<Ref<Professional>> {
    Set(
      attendanceByMeeting[row].compactMap { index in
        let one = record.mdtAttendance.rows[Int(index)]
        switch one.status.known {
        case .present: return one.professional
        case .deputised: return one.deputy
        default: return nil
        }
      })
  }

  /// The colleagues who sit in a meeting as a whole, deputies in the place of those they come for.
  ///
  /// With `countsExpected` also those who are expected and have said nothing.
  func room(ofMeetingAt row: Int, countsExpected: Bool) -> [Ref<Professional>] {
    var room: [Ref<Professional>] = []
    for index in attendanceByMeeting[row] {
      let one = record.mdtAttendance.rows[Int(index)]
      guard let professional = one.professional, one.expectation != .itemOnly, one.leftAt == nil else {
        continue
      }
      switch one.status.known {
      case .present: room.append(professional)
      case .deputised: room.append(one.deputy ?? professional)
      case .expected where countsExpected: room.append(professional)
      default: break
      }
    }
    var seen: Set<Ref<Professional>> = []
    return room.filter { seen.insert($0).inserted }
  }
}

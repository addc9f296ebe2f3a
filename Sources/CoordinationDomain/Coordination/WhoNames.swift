/// The folded names of everybody who can be named, in one block of bytes.
struct WhoNames: Sendable {
  /// One of them; its names are `ends` of the block: role code, surname or name, given name, role title or
  /// full name.
  struct Entry: Sendable {
    var who: Who
    var rank: WhoRank
    /// 0 where they work for the person's locality, else 1: for the order among equals alone.
    var distance: UInt8
    var start: Int32
    var ends: (role: Int32, name: Int32, given: Int32, title: Int32)
    /// The first three letters of the name, for the order of the alphabet.
    var letters: UInt32
  }

  private(set) var entries: [Entry] = []
  private var bytes: [UInt8] = []

  init(_ view: CareView, _ closeness: WhoCloseness) {
    let record = view.record
    entries.reserveCapacity(record.professionals.count + record.teams.count + record.organisations.count)
    bytes.reserveCapacity(record.professionals.count * 40)
    for (row, one) in record.professionals.rows.enumerated() where one.isActive(on: view.today) {
      let ref = record.professionals.ref(at: row)
      let isSimple = one.alsoTeams.isEmpty || !closeness.hasOwnTeam
      let rank =
        isSimple
        ? closeness.rank(.professional(ref), teams: CollectionOfOne(one.team).compactMap { $0 })
        : closeness.rank(.professional(ref), teams: view.teams(of: ref))
      let locality = record.teams[one.team]?.locality
      add(.professional(ref), rank, locality != nil && locality == closeness.locality, record.text) {
        [one.role, one.familyName, one.givenName, one.roleTitle]
      }
    }
    for (row, team) in record.teams.rows.enumerated() where team.isActive != false {
      let ref = record.teams.ref(at: row)
      let rank = closeness.rank(.team(ref), teams: CollectionOfOne(ref))
      let isNear = team.locality != nil && team.locality == closeness.locality
      add(.team(ref), rank, isNear, record.text) { [.none, team.name, .none, .none] }
    }
    for (row, one) in record.organisations.rows.enumerated() where one.isActive != false {
      let ref = record.organisations.ref(at: row)
      let short = one.shortName.isEmpty ? one.name : one.shortName
      let rank = closeness.rank(.organisation(ref), teams: EmptyCollection())
      add(.organisation(ref), rank, true, record.text) { [.none, short, .none, one.name] }
    }
  }

  private mutating func add(
    _ who: Who, _ rank: WhoRank, _ isNear: Bool, _ text: TextStore, _ fields: () -> [Text]
  ) {
    let start = Int32(bytes.count)
    var ends: [Int32] = []
    for field in fields() {
      text.withBytes(field) { Folding.append(folding: $0, to: &bytes) }
      ends.append(Int32(bytes.count))
    }
    guard ends.count == 4 else { return }
    let name = bytes[Int(ends[0])..<Int(ends[1])].prefix(3)
    let letters = name.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - name.count))
    entries.append(
      Entry(
        who: who, rank: rank, distance: isNear ? 0 : 1, start: start,
        ends: (ends[0], ends[1], ends[2], ends[3]), letters: letters))
  }

  /// Everybody that fits, in no order.
  func hits(_ query: WhoQuery, _ depth: WhoQuery.Depth, _ kinds: Set<WhoKind>) -> [WhoHit] {
    var hits: [WhoHit] = []
    var slips = SlipCounter()
    let wanted = WhoKind.allCases.map { kinds.contains($0) }
    bytes.withUnsafeBufferPointer { all in
      for (i, entry) in entries.enumerated() where wanted[Int(entry.who.kind.rawValue)] {
        func field(_ start: Int32, _ end: Int32) -> UnsafeBufferPointer<UInt8> {
          UnsafeBufferPointer(rebasing: all[Int(start)..<Int(end)])
        }
        let names = WhoFields(
          role: field(entry.start, entry.ends.role), name: field(entry.ends.role, entry.ends.name),
          given: field(entry.ends.name, entry.ends.given), title: field(entry.ends.given, entry.ends.title))
        if let match = query.match(names, depth, &slips) { hits.append(WhoHit(entry, at: i, match)) }
      }
    }
    return hits
  }
}

/// One that fits: where it stands among the entries and in the order of the answer.
struct WhoHit: Sendable {
  var entry: Int
  var rank: WhoRank
  var match: WhoMatch
  /// Rank, match, nearness, alphabet, place in the file: smaller ones first.
  var order: UInt64

  init(_ entry: WhoNames.Entry, at index: Int, _ match: WhoMatch) {
    self.entry = index
    rank = entry.rank
    self.match = match
    let place = UInt64(entry.rank.rawValue) << 3 | UInt64(match.rawValue) << 1 | UInt64(entry.distance)
    order = place << 56 | UInt64(entry.letters) << 32 | UInt64(index)
  }
}

/// The folded names of one of them.
struct WhoFields {
  var role: UnsafeBufferPointer<UInt8>
  var name: UnsafeBufferPointer<UInt8>
  var given: UnsafeBufferPointer<UInt8>
  var title: UnsafeBufferPointer<UInt8>
}

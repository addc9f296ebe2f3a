/// Ids for new rows: a prefix, a hyphen and eight random characters that cannot be mistaken for each other.
///
/// Chance comes from outside the domain.
public struct NewIds: Sendable {
  /// Crockford's base 32: digits and capitals without I, L, O and U.
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private let next: @Sendable (UInt64) -> UInt64
  private var counted: UInt64 = 0
  private var given: Set<String> = []

  /// Ids from a source of random numbers.
  public init(_ next: @escaping @Sendable () -> UInt64) { self.next = { _ in next() } }

  /// Ids from numbers of which it is asked the first, the second and so on: the same ones again each time.
  init(numbered next: @escaping @Sendable (UInt64) -> UInt64) { self.next = next }

  /// Ids that are counted up: good for trying out what would happen, never for what is written down.
  static var trial: NewIds { NewIds(numbered: { $0 }) }

  /// An id that no row bears, drawn again until none does.
  mutating func make<Row: FlatFileRow>(_ row: Row.Type, in record: CareRecord) -> String {
    let table = Row.schema.description.table
    let door = TableDoor.all[Int(table.rawValue)]
    guard let column = door.idColumn, case .id(let prefix) = door.columns[column].kind else { return "" }
    while true {
      var bits = next(counted)
      counted += 1
      let suffix = String(
        (0..<8).map { _ in
          defer { bits >>= 5 }
          return NewIds.alphabet[Int(bits & 31)]
        })
      let id = prefix + "-" + suffix
      if record.slot(of: id, in: table) == nil, given.insert(id).inserted { return id }
    }
  }
}

/// How the fields of one file, in the order they happen to stand, fill the properties of a row.
struct ColumnPlan {
  /// What to do with one field.
  struct Step {
    /// Position in the schema's columns; -1 where the file has a column that the schema does not know.
    var column: Int32
    /// Where in the row the value goes.
    var offset: Int32
    var operation: Operation
    var isRequired: Bool
    /// The table a reference leads to.
    var table: RecordTable
    /// What a number may be.
    var range: ClosedRange<Double>
    /// Where in the plan's codes those of this field begin, and how many there are; of an id its prefix.
    var firstCode: Int32 = 0
    var codeCount: Int32 = 0
  }

  /// A column's kind without what goes with it, so that the inner loop counts no references.
  enum Operation: UInt8 {
    case skip, id, key, text, nhsNumber, day, instant, yesNo, integer, decimal, clock, code, reference
    case references, words
  }

  let headings: [String]
  let steps: [Step]
  /// For each field the codes it may hold, where it holds codes.
  let codeLists: [CodeListDescription?]
  /// The codes of all fields, one list after another, and the prefix of the id.
  let codes: [ShortBytes]
  /// Schema columns that the file lacks.
  let missing: [Int]
  /// Field numbers, from 1, of headings that the schema does not know.
  let unknown: [Int]
  /// Field numbers, from 1, of headings that stand twice.
  let repeated: [Int]
  /// Whether the rows can be told apart: the id's column is there, or the file has none.
  let hasId: Bool
  /// Position of the id among the fields; nil where rows have no id.
  let idField: Int?

  init<Row>(_ schema: FileSchema<Row>, headings: [String]) {
    self.headings = headings
    let columns = schema.description.columns
    var position: [String: Int] = [:]
    for (i, column) in columns.enumerated() { position[column.name] = i }
    var seen: Set<Int> = []
    var steps: [Step] = []
    var unknown: [Int] = []
    var repeated: [Int] = []
    for (field, heading) in headings.enumerated() {
      guard let i = position[heading] else {
        unknown.append(field + 1)
        steps.append(Step.skip)
        continue
      }
      if !seen.insert(i).inserted {
        repeated.append(field + 1)
        steps.append(Step.skip)
        continue
      }
      let column = columns[i]
      steps.append(Step(column, at: i, offset: schema.offsets[i]))
    }
    var codes: [ShortBytes] = []
    var codeLists: [CodeListDescription?] = []
    for i in steps.indices {
      steps[i].firstCode = Int32(codes.count)
      var list: CodeListDescription?
      switch steps[i].operation == .skip ? nil : columns[Int(steps[i].column)].kind {
      case .code(let known):
        list = known
        codes += known.bytes.map { $0.withUnsafeBufferPointer { ShortBytes($0) } }
      case .id(let prefix): codes.append(Array(prefix.utf8).withUnsafeBufferPointer { ShortBytes($0) })
      default: break
      }
      codeLists.append(list)
      steps[i].codeCount = Int32(codes.count) - steps[i].firstCode
    }
    self.steps = steps
    self.codes = codes
    self.codeLists = codeLists
    self.unknown = unknown
    self.repeated = repeated
    missing = columns.indices.filter { !seen.contains($0) }
    idField = steps.firstIndex { $0.operation == .id || $0.operation == .key }
    hasId = idField != nil || !columns.contains { $0.kind.isId }
  }
}

extension ColumnKind {
  /// Whether it is what a row is known by.
  var isId: Bool {
    switch self {
    case .id, .key: true
    default: false
    }
  }
}

extension ColumnPlan.Step {
  /// A field that is kept where it lies and not looked at.
  static let skip = ColumnPlan.Step(
    column: -1, offset: 0, operation: .skip, isRequired: false, table: .settings, range: 0...0)

  init(_ description: ColumnDescription, at column: Int, offset: Int) {
    self = .skip
    self.column = Int32(column)
    self.offset = Int32(offset)
    isRequired = description.isRequired
    switch description.kind {
    case .id: operation = .id
    case .key: operation = .key
    case .text: operation = .text
    case .nhsNumber: operation = .nhsNumber
    case .day: operation = .day
    case .instant: operation = .instant
    case .yesNo: operation = .yesNo
    case .integer(let range):
      operation = .integer
      self.range = Double(range.lowerBound)...Double(range.upperBound)
    case .decimal(let range):
      operation = .decimal
      self.range = range
    case .clock: operation = .clock
    case .code: operation = .code
    case .reference(let table):
      operation = .reference
      self.table = table
    case .references(let table):
      operation = .references
      self.table = table
    case .words: operation = .words
    }
  }
}

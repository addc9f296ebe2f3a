/// A row on its way into a file: named fields, in any order.
struct SampleRow {
  var fields: [(name: String, value: String)] = []

  init() {}

  init(_ pairs: KeyValuePairs<String, String>) {
    fields.reserveCapacity(pairs.count + 4)
    for (name, value) in pairs where !value.isEmpty { fields.append((name, value)) }
  }

  /// The field's text, empty where it has none.
  subscript(name: String) -> String {
    get {
      for field in fields where field.name == name { return field.value }
      return ""
    }
    set {
      for position in fields.indices where fields[position].name == name {
        fields[position].value = newValue
        return
      }
      fields.append((name, newValue))
    }
  }
}

/// One CSV file being made: RFC 4180 quoting, LF, UTF-8, columns in the order of the file's schema.
struct SampleTable {
  let file: String
  private let columns: [String]
  private var slots: [String]
  private(set) var bytes: [UInt8] = []
  private(set) var rows = 0

  init(file: String, columns: [String]) {
    self.file = file
    self.columns = columns
    slots = Array(repeating: "", count: columns.count)
    for (position, column) in columns.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      append(column)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func add(_ pairs: KeyValuePairs<String, String>) { add(SampleRow(pairs)) }

  mutating func add(_ rows: [SampleRow]) {
    for row in rows { add(row) }
  }

  mutating func add(_ row: SampleRow) {
    var place = 0
    for (name, value) in row.fields {
      place = position(of: name, from: place)
      guard place >= 0 else {
        // A misspelt column would lose text silently: stop where programmers look.
        assertionFailure("\(file) has no column \(name)")
        place = 0
        continue
      }
      slots[place] = value
    }
    for place in slots.indices {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      if !slots[place].isEmpty {
        append(slots[place])
        slots[place] = ""
      }
    }
    bytes.append(UInt8(ascii: "\n"))
    rows += 1
  }

  /// Fields usually come in the file's order, so the search goes on from where it last found one.
  private func position(of name: String, from start: Int) -> Int {
    var place = start
    for _ in columns.indices {
      if columns[place] == name { return place }
      place = place + 1 < columns.count ? place + 1 : 0
    }
    return -1
  }

  private mutating func append(_ field: String) {
    var text = field
    text.withUTF8 { utf8 in
      let mustQuote = utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      guard mustQuote else {
        bytes.append(contentsOf: utf8)
        return
      }
      bytes.append(0x22)
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }
}

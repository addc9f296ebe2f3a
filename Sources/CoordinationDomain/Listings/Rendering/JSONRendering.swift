/// An array of objects, one a line: keys are the columns' ids, numbers are numbers, absent values null.
struct JSONRendering: ListingRendering {
  private let columns: [ListingColumn]
  private let members: (@Sendable (CareView, Int, inout JSONText) -> Void)?

  /// `members` writes the whole object where the list has a form of its own for that.
  init(_ columns: [ListingColumn], members: (@Sendable (CareView, Int, inout JSONText) -> Void)? = nil) {
    self.columns = columns
    self.members = members
  }

  func begin(_ output: inout [UInt8]) { output.append(UInt8(ascii: "[")) }

  func add(_ row: Int, isFirst: Bool, in view: CareView, to output: inout [UInt8]) {
    output.append(contentsOf: isFirst ? "\n".utf8 : ",\n".utf8)
    var json = JSONText()
    json.object { json in
      if let members { return members(view, row, &json) }
      for column in columns { json.member(column.id, column.value(of: row, in: view)) }
    }
    output.append(contentsOf: json.utf8)
  }

  func end(_ output: inout [UInt8]) { output.append(contentsOf: "\n]\n".utf8) }
}

extension JSONText {
  /// Writes a member whose value is a field of a list.
  mutating func member(_ name: String, _ value: ListingValue) {
    switch value {
    case .absent: member(name, nil as String?)
    case .number(let number): member(name, number)
    case .decimal(let number): member(name, number)
    case .yesNo(let flag):
      self.name(name)
      self.value(flag)
    case .text, .day, .time, .moment: member(name, value.written)
    }
  }
}

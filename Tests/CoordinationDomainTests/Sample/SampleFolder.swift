@testable import CoordinationDomain

/// The files of a small borough, split into fields.
struct SampleFolder: Sendable {
  /// The committed sample's arguments, made once for all tests.
  static let shared = SampleFolder()

  private(set) var files: [(path: String, rows: [[String: String]])] = []
  private(set) var bytes: [(path: String, bytes: [UInt8])] = []

  static let borough = SampleBorough(people: 240, localities: 4, seed: 1, asOf: asOf)

  static let asOf = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)

  init(people: Int = 240, localities: Int = 4, seed: UInt64 = 1, asOf: Day = SampleFolder.asOf) {
    SampleBorough(people: people, localities: localities, seed: seed, asOf: asOf).write { path, content in
      bytes.append((path, content))
      let rows = SampleFolder.split(content)
      let header = rows.first ?? []
      files.append((path, rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }))
    }
  }

  func rows(_ path: String) -> [[String: String]] {
    files.first { $0.path == path }?.rows ?? []
  }

  /// The rows about the person of a planted case.
  func rows(_ path: String, _ planted: PlantedCase) -> [[String: String]] {
    let id = "P-" + SampleText.padded(planted.index + 1, 5)
    return rows(path).filter { $0["person_id"] == id }
  }

  /// A plain splitter of RFC 4180 text, apart from the project's own reader.
  static func split(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if isQuoted {
        if byte == 0x22, place + 1 < bytes.count, bytes[place + 1] == 0x22 {
          field.append(0x22)
          place += 1
        } else if byte == 0x22 {
          isQuoted = false
        } else {
          field.append(byte)
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: field, as: UTF8.self))
        field = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        field.append(byte)
      }
      place += 1
    }
    return rows
  }
}

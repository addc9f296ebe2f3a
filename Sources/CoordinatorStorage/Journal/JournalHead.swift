/// How far the journal was acknowledged: the file `head`, rewritten in place after every act.
///
/// It is written after the act is on the disk and is not itself synchronised, so it may be older than the journal,
/// never newer; where it is newer, acknowledged events are gone.
struct JournalHead: Hashable, Sendable {
  /// The last acknowledged event's number.
  var sequence: Int
  /// After the last acknowledged line.
  var place: JournalPlace
  /// The last acknowledged line's hash.
  var hash: ChainHash

  /// Bytes of the file: constant, so that one write within one disk sector replaces it.
  static var length: Int { 128 }

  /// The whole file: `sequence,YYYY-MM.csv,offset,hash`, blanks, LF.
  var bytes: [UInt8] {
    var line = Array("\(sequence),\(place.month.fileName),\(place.offset),".utf8)
    hash.append(to: &line)
    line.append(contentsOf: repeatElement(0x20, count: max(0, JournalHead.length - 1 - line.count)))
    line.append(0x0A)
    return line
  }

  init(sequence: Int, place: JournalPlace, hash: ChainHash) {
    self.sequence = sequence
    self.place = place
    self.hash = hash
  }

  /// What a file says; nil unless it says exactly what ``bytes`` would.
  init?(_ file: [UInt8]) {
    guard file.last == 0x0A else { return nil }
    let fields = file.dropLast().split(separator: 0x2C, omittingEmptySubsequences: false)
    guard fields.count == 4, let sequence = Decimal.number(fields[0]), let offset = Decimal.number(fields[2]),
      let month = JournalMonth(fileName: String(decoding: fields[1], as: UTF8.self)),
      let hash = ChainHash(hex: fields[3].prefix(HexText.length))
    else { return nil }
    self.init(sequence: sequence, place: JournalPlace(month: month, offset: offset), hash: hash)
    guard file == bytes else { return nil }
  }
}

/// Where the numbering and the chain go on from: the file `start` of a folder whose older journal was folded away.
struct JournalStart: Hashable, Sendable {
  /// The number of the last event that was folded away; 0 in a folder that never was folded.
  var sequence: Int
  /// That event's hash.
  var hash: ChainHash

  /// The start of a journal that goes back to its first event.
  static var origin: JournalStart { JournalStart(sequence: 0, hash: .origin) }

  /// The whole file: `sequence,hash` and LF.
  var bytes: [UInt8] {
    var line = Array("\(sequence),".utf8)
    hash.append(to: &line)
    line.append(0x0A)
    return line
  }

  init(sequence: Int, hash: ChainHash) {
    self.sequence = sequence
    self.hash = hash
  }

  /// What a file says; nil unless it says exactly what ``bytes`` would.
  init?(_ file: [UInt8]) {
    let fields = file.dropLast().split(separator: 0x2C, omittingEmptySubsequences: false)
    guard fields.count == 2, let sequence = Decimal.number(fields[0]), let hash = ChainHash(hex: fields[1])
    else { return nil }
    self.init(sequence: sequence, hash: hash)
    guard file == bytes else { return nil }
  }
}

/// Whole numbers in their one decimal form.
enum Decimal {
  /// The number that all of the digits say; nil with a leading zero, anything but digits, or more than 18 of them.
  static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...18).contains(digits.count), digits.first != 0x30 || digits.count == 1 else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}

/// The grammar: what ncurses sends to an xterm, and nothing else.
extension VirtualScreen {
  /// Cursor keys, wrapping, blinking, the cursor, mouse, paste, main and alternate screen, synchronized update.
  private static let knownModes: Set<Int> = [1, 7, 12, 25, 1000, 1006, 1049, 2004, 2026]

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch parser {
    case .ground: ground(byte)
    case .utf8: utf8(byte)
    case .escape: escape(byte)
    case .charset:
      if byte != UInt8(ascii: "B") { refuse("character set", [byte]) }
      parser = .ground
    case .control:
      collected.append(byte)
      if (0x40...0x7E).contains(byte) {
        parser = .ground
        control(collected)
      } else if !(0x20...0x3F).contains(byte) || collected.count > 40 {
        parser = .ground
        refuse("control sequence", collected)
      }
    }
  }

  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B: parser = .escape
    case 0x0D: move(x: 0)
    case 0x0A: lineFeed()
    case 0x08: move(x: cursor.x - 1)
    case 0x09: move(x: (cursor.x / 8 + 1) * 8)
    case 0x20...0x7E: show(UnicodeScalar(byte))
    case 0xC2...0xF4:
      collected = [byte]
      parser = .utf8
    default: refuse("control", [byte])
    }
  }

  private mutating func utf8(_ byte: UInt8) {
    guard (0x80...0xBF).contains(byte) else {
      parser = .ground
      refuse("broken UTF-8", collected + [byte])
      return
    }
    collected.append(byte)
    let needed = collected[0] < 0xE0 ? 2 : collected[0] < 0xF0 ? 3 : 4
    guard collected.count == needed else { return }
    parser = .ground
    let scalars = String(decoding: collected, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1, scalar != "\u{FFFD}" else {
      return refuse("broken UTF-8", collected)
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      refuse("unseen character", collected)
    default: show(scalar)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    parser = .ground
    switch UnicodeScalar(byte) {
    case "[":
      collected = []
      parser = .control
    case "(": parser = .charset
    case "7": savedCursor = cursor
    case "8": move(x: savedCursor.x, y: savedCursor.y)
    case "M": reverseLineFeed()
    case "=", ">": break
    default: refuse("escape", [0x1B, byte])
    }
  }

  private mutating func control(_ sequence: [UInt8]) {
    let final = UnicodeScalar(sequence.last ?? 0)
    var body = sequence.dropLast()
    let isPrivate = body.first == UInt8(ascii: "?")
    if isPrivate { body = body.dropFirst() }
    guard body.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3B }) else {
      return refuse("control sequence", sequence)
    }
    let numbers = body.split(separator: 0x3B, omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if isPrivate {
      guard final == "h" || final == "l", numbers.allSatisfy(VirtualScreen.knownModes.contains) else {
        return refuse("private mode", sequence)
      }
      for mode in numbers { set(mode: mode, on: final == "h") }
    } else if !perform(final, numbers) {
      refuse("control sequence", sequence)
    }
  }

  private mutating func perform(_ final: UnicodeScalar, _ numbers: [Int]) -> Bool {
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "A": move(y: cursor.y - count)
    case "B": move(y: cursor.y + count)
    case "C": move(x: cursor.x + count)
    case "D": move(x: cursor.x - count)
    case "G": move(x: count - 1)
    case "d": move(y: count - 1)
    case "H": move(x: (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1, y: count - 1)
    case "J": eraseScreen(first)
    case "K":
      erase(columns: first == 0 ? cursor.x..<width : 0..<(first == 1 ? cursor.x + 1 : width), row: cursor.y)
    case "X": erase(columns: cursor.x..<(cursor.x + count), row: cursor.y)
    case "P": deleteCharacters(count)
    case "@": insertBlanks(count)
    case "L": scroll(down: count, from: cursor.y)
    case "M": scroll(up: count, from: cursor.y)
    case "S": scroll(up: count)
    case "T": scroll(down: count)
    case "b": repeatLast(count)
    case "r":
      let bottom = numbers.count > 1 && numbers[1] > 0 ? numbers[1] : height
      guard count <= bottom, bottom <= height else { return false }
      scrollRegion = (count - 1)...(bottom - 1)
      move(x: 0, y: 0)
    case "h", "l": return numbers == [4]
    case "m": attributes(numbers)
    // The title is put away on entering and brought back on leaving, never set.
    case "t": return numbers == [22, 0, 0] || numbers == [23, 0, 0]
    default: return false
    }
    return true
  }

  private mutating func repeatLast(_ count: Int) {
    let x = wrapsNext ? cursor.x : cursor.x - 1
    guard x >= 0, let scalar = cells[cursor.y][x].text.unicodeScalars.first else { return }
    for _ in 0..<count { show(scalar) }
  }

  private mutating func attributes(_ numbers: [Int]) {
    for number in numbers.isEmpty ? [0] : numbers {
      switch number {
      case 0: look = Look()
      case 1: look.bold = true
      case 2: look.dim = true
      case 4: look.underline = true
      case 7: look.reverse = true
      case 22: (look.bold, look.dim) = (false, false)
      case 24: look.underline = false
      case 27: look.reverse = false
      case 30...37: look.foreground = number - 30
      case 39: look.foreground = nil
      case 40...47: look.background = number - 40
      case 49: look.background = nil
      case 90...97: look.foreground = number - 82
      case 100...107: look.background = number - 92
      default: violations.append("attribute \(number)")
      }
    }
  }

  private mutating func refuse(_ kind: String, _ bytes: [UInt8]) {
    violations.append("\(kind): " + bytes.map { String($0, radix: 16) }.joined(separator: " "))
  }
}

/// What escape sequences mean, for every terminal type at once: xterm, tmux, screen, linux, rxvt, vt100 and ansi never
/// use one sequence for two keys.
enum KeySequences {
  /// The meaning of a control sequence.
  enum Meaning {
    case event(InputEvent)
    case pasteBegins
  }

  /// After `ESC O`: arrows in application mode, F1 to F4, and the keypad as the keys printed on it.
  static func application(_ final: UInt8) -> Key? {
    switch UnicodeScalar(final) {
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    case "M": .enter
    case "I": .tab
    case "j"..."y": .character(Character(UnicodeScalar(final - 0x40)))
    case "X": .character("=")
    default: letter(final)
    }
  }

  /// After `ESC [`, parameters and final byte; nil for what nobody here knows.
  static func control(_ body: ArraySlice<UInt8>) -> Meaning? {
    guard let first = body.first, let final = body.last else { return nil }
    switch first {
    case UInt8(ascii: "<"):
      return mouse(numbers(body.dropFirst().dropLast()), pressed: final == UInt8(ascii: "M"))
    case UInt8(ascii: "M") where body.count == 4:
      return mouse(body.dropFirst().map { Int($0) - 32 }, pressed: true)
    case UInt8(ascii: "["):
      // The Linux console's F1 to F5.
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
      return .event(.key(.function(Int(final - UInt8(ascii: "A")) + 1)))
    default: break
    }
    let parameters = numbers(body.dropLast())
    if final == UInt8(ascii: "~") { return numbered(parameters) }
    // `ESC [ I` and `ESC [ O` are focus, which is never asked for; others are answers to questions never put.
    guard parameters.count <= 2, parameters.first ?? 1 <= 1 else { return nil }
    if final == UInt8(ascii: "Z") { return .event(.key(.backTab)) }
    if (UInt8(ascii: "P")...UInt8(ascii: "S")).contains(final) {
      // A function key with Shift or Ctrl is another key.
      return parameters.count == 2 ? nil : .event(.key(.function(Int(final - UInt8(ascii: "P")) + 1)))
    }
    return letter(final).map { .event(.key($0)) }
  }

  private static func letter(_ final: UInt8) -> Key? {
    switch UnicodeScalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    default: nil
    }
  }

  private static func numbered(_ parameters: [Int]) -> Meaning? {
    guard let number = parameters.first else { return nil }
    switch number {
    case 1, 7: return .event(.key(.home))
    case 4, 8: return .event(.key(.end))
    case 3: return .event(.key(.delete))
    case 5: return .event(.key(.pageUp))
    case 6: return .event(.key(.pageDown))
    case 200: return .pasteBegins
    default: break
    }
    guard parameters.count == 1 else { return nil }
    switch number {
    case 11...15: return .event(.key(.function(number - 10)))
    case 17...21: return .event(.key(.function(number - 11)))
    case 23, 24: return .event(.key(.function(number - 12)))
    default: return nil
    }
  }

  /// Button, column and row; columns and rows count from 1.
  private static func mouse(_ report: [Int], pressed: Bool) -> Meaning? {
    guard report.count == 3, pressed else { return nil }
    let (x, y) = (report[1] - 1, report[2] - 1)
    guard x >= 0, y >= 0 else { return nil }
    switch report[0] {
    case 0: return .event(.mouse(.press(x: x, y: y)))
    case 64: return .event(.mouse(.wheelUp(x: x, y: y)))
    case 65: return .event(.mouse(.wheelDown(x: x, y: y)))
    default: return nil
    }
  }

  /// Decimal numbers between semicolons; empty ones are 0, absurd ones end the list.
  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    guard !bytes.isEmpty else { return [] }
    return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { digits in
      digits.reduce(0) { total, byte in
        (0x30...0x39).contains(byte) && total < 100_000 ? total * 10 + Int(byte - 0x30) : 100_000
      }
    }
  }
}

extension Key {
  /// The key of a byte below 128 that stands alone.
  init?(control byte: UInt8) {
    switch byte {
    case 0x00: self = .control(" ")
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    // Enter is 13 in raw mode; 10 comes from terminals and scripts that send line feeds.
    case 0x0A, 0x0D: self = .enter
    case 0x01...0x1A: self = .control(Character(UnicodeScalar(byte + 0x60)))
    case 0x1C...0x1F: self = .control(Character(UnicodeScalar(byte + 0x40)))
    case 0x20...0x7E: self = .character(Character(UnicodeScalar(byte)))
    default: return nil
    }
  }
}

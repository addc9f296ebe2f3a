/// Bytes typed at a terminal into events.
///
/// Ours rather than ncurses', so that it is one pure value that tests can feed: both arrow modes are known whatever the
/// terminal says, a paste is one event, and a sequence nobody knows is swallowed instead of running as commands. A
/// sequence may arrive in pieces; `flush()` says that nothing followed in time, and makes an Esc of a lone escape.
struct KeyDecoder {
  /// How long an escape waits for the rest of a sequence, in milliseconds.
  static let patience = 25
  /// Longest paste that is kept, in bytes; no field holds more.
  static let longestPaste = 65_536
  /// Longest sequence that is waited for; more than any key or mouse report has.
  private static let longestSequence = 64

  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  private var inString = false

  /// Whether bytes are held that may be the start of something longer.
  ///
  /// A paste is never cut short by time: the rest of a slow one would run as commands.
  var isWaiting: Bool { paste == nil && (!pending.isEmpty || inString) }

  /// The events that are complete with these bytes.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    var events: [InputEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// What the held bytes mean if nothing follows them.
  mutating func flush() -> [InputEvent] {
    guard isWaiting else { return [] }
    inString = false
    let held = pending
    pending = []
    // A lone escape, or Alt with an opening bracket, which nothing is bound to.
    return held.first == 0x1B ? [.key(.escape)] : []
  }

  private mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    if paste != nil { return takePasted(byte, &events) }
    if inString { return takeString(byte) }
    pending.append(byte)
    switch pending[0] {
    case 0x1B: takeEscape(&events)
    case 0x80...: takeUTF8(&events)
    default:
      pending = []
      if let key = Key(control: byte) { events.append(.key(key)) }
    }
  }

  // MARK: Escape sequences

  private mutating func takeEscape(_ events: inout [InputEvent]) {
    guard pending.count > 1 else { return }
    let last = pending[pending.count - 1]
    if last == 0x1B {
      // A new sequence begins: the one before was Esc, or was cut short and means nothing.
      if pending.count == 2 { events.append(.key(.escape)) }
      pending = [0x1B]
      return
    }
    switch pending[1] {
    case UInt8(ascii: "["): takeCSI(last, &events)
    case UInt8(ascii: "O"):
      guard pending.count == 3 else { return }
      pending = []
      if let key = KeySequences.application(last) { events.append(.key(key)) }
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "X"):
      // A report the program never asks for; its text ends with BEL or ESC \ and must not become keys.
      inString = true
    default:
      // Alt is not used, so this is Esc and then a key typed quickly: neither may be lost.
      pending = []
      events.append(.key(.escape))
      take(last, &events)
    }
  }

  private mutating func takeCSI(_ last: UInt8, _ events: inout [InputEvent]) {
    let body = pending[2...]
    guard let first = body.first else { return }
    // The oldest mouse report has three bytes after the final; the Linux console's F1 to F5 one after a second bracket.
    if first == UInt8(ascii: "M"), body.count < 4 { return }
    if first == UInt8(ascii: "["), body.count < 2 { return }
    let isFinal = (0x40...0x7E).contains(last) || first == UInt8(ascii: "M")
    guard isFinal else {
      // A control inside a sequence: what came before was cut off, and the control counts.
      if last < 0x20 || last > 0x7E {
        pending = []
        take(last, &events)
      } else if pending.count > KeyDecoder.longestSequence {
        pending = []
        inString = true
      }
      return
    }
    pending = []
    switch KeySequences.control(body) {
    case .event(let event)?: events.append(event)
    case .pasteBegins?: paste = []
    case nil: break
    }
  }

  private mutating func takeString(_ byte: UInt8) {
    if byte == 0x07 || (byte == UInt8(ascii: "\\") && pending.last == 0x1B) || byte == 0x03 {
      inString = false
      pending = []
    } else {
      pending = [byte]
    }
  }

  // MARK: Paste

  private mutating func takePasted(_ byte: UInt8, _ events: inout [InputEvent]) {
    let end: [UInt8] = [0x1B] + Array("[201~".utf8)
    // ^C is never in pasted text (terminals filter it) and is the way out should the end mark have been lost.
    let cancelled = byte == 0x03
    if !cancelled {
      pending.append(byte)
      if end.starts(with: pending), pending.count < end.count { return }
    }
    if !cancelled, pending != end {
      keepPasted()
      return
    }
    pending = []
    var text = String(decoding: paste ?? [], as: UTF8.self)
    if text.utf8.count > KeyDecoder.longestPaste { text = "" }
    paste = nil
    events.append(.paste(text))
    if cancelled { events.append(.key(.control("c"))) }
  }

  /// Moves held bytes that turned out not to be the end mark into the paste, except a newly begun end mark.
  private mutating func keepPasted() {
    let restarts = pending.count > 1 && pending.last == 0x1B
    let kept = restarts ? pending.dropLast() : pending[...]
    if let length = paste?.count, length + kept.count <= KeyDecoder.longestPaste {
      paste?.append(contentsOf: kept)
    }
    pending = restarts ? [0x1B] : []
  }

  // MARK: Text

  private mutating func takeUTF8(_ events: inout [InputEvent]) {
    let last = pending[pending.count - 1]
    let needed: Int
    switch pending[0] {
    case 0xC2...0xDF: needed = 2
    case 0xE0...0xEF: needed = 3
    case 0xF0...0xF4: needed = 4
    default:
      pending = []
      return
    }
    if pending.count > 1, !(0x80...0xBF).contains(last) {
      // Not UTF-8: the broken character is dropped, the byte that broke it counts.
      pending = []
      return take(last, &events)
    }
    guard pending.count == needed else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending = []
    // C1 controls and bytes that only look like UTF-8 are no keys.
    guard let scalar = text.unicodeScalars.first, scalar.value >= 0xA0, scalar != "\u{FFFD}" else { return }
    events.append(.key(.character(Character(scalar))))
  }
}

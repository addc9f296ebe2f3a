import CoordinationDomain
import CoordinatorStorage
import Glibc

/// Standard output or standard error, buffered.
///
/// Text goes in as ``DisplayText``, JSON, a calendar or a written list only, so that no byte of data reaches a terminal as a control. A reader
/// that has gone away (`coordinator people | head`) ends the writing in silence.
struct StandardStream: ~Copyable {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Why writing failed; nil while all is well and where the reader merely went away.
  private(set) var failure: String?
  private var isClosed = false

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    // Without this the system would end the process at the first byte nobody reads.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit { if failure == nil, !isClosed { _ = StandardStream.write(buffer, to: descriptor) } }

  /// Standard output.
  static func output() -> StandardStream { StandardStream(STDOUT_FILENO) }

  /// Standard error.
  static func error() -> StandardStream { StandardStream(STDERR_FILENO) }

  /// Writes one line.
  mutating func writeLine(_ text: DisplayText = DisplayText()) {
    append(text.string.utf8)
    append(CollectionOfOne(0x0A))
  }

  /// Writes JSON and a line end.
  mutating func writeLine(_ json: JSONText) {
    append(json.utf8)
    append(CollectionOfOne(0x0A))
  }

  /// Begins a new sheet of paper; not for terminals.
  mutating func writeFormFeed() { append(CollectionOfOne(0x0C)) }

  /// Writes a calendar file.
  mutating func write(_ calendar: CalendarText) { append(calendar.utf8) }

  /// Writes some of a list.
  mutating func write(_ piece: ListingPiece) { append(piece.bytes) }

  /// Whether nobody reads any more, so that there is no sense in going on.
  var isUnread: Bool { isClosed }

  /// Whether it is a terminal.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Columns of the terminal; 80 where it is none.
  var columns: Int {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a text of several lines, each made safe.
  mutating func writeLines(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      writeLine(DisplayText(String(line)))
    }
  }

  /// Sends what is held back.
  mutating func flush() {
    guard !isClosed else { return buffer.removeAll() }
    let code = StandardStream.write(buffer, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if code == 0 { return }
    isClosed = true
    if code != EPIPE { failure = FileProblem.reason(for: code) }
  }

  /// Sends what is held back and refuses, with "not saved", where a full disk or the like has lost some of it.
  consuming func finish() throws(Refusal) {
    flush()
    if let failure { throw Refusal("The output could not be written: \(failure).", .notSaved) }
  }

  private mutating func append(_ bytes: some Collection<UInt8>) {
    if isClosed { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes every byte; 0, or the error number.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count, let start = bytes.baseAddress {
        let count = Glibc.write(descriptor, start + done, bytes.count - done)
        if count < 0 {
          if errno == EINTR { continue }
          if errno != EAGAIN { return errno }
          var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&waiting, 1, -1)
          continue
        }
        done += count
      }
      return 0
    }
  }
}

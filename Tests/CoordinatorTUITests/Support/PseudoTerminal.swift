import CPseudoTerminal
import Glibc

/// Plays the terminal for a program: sends keys, collects every byte it writes and shows them on a `VirtualScreen`.
///
/// The program is killed when this value goes away.
final class PseudoTerminal {
  struct CannotStart: Error {
    var command: [String]
  }

  /// How a program ended.
  enum Ending: Hashable {
    case exit(status: Int32)
    case signal(Int32)
  }

  private var descriptor: Int32
  private let process: Int32
  /// Everything the program wrote.
  private(set) var bytes: [UInt8] = []
  private(set) var screen: VirtualScreen
  private var ending: Ending?

  /// Starts a program with exactly this environment, `TERM`, `PATH` and `HOME`; the locale is C.UTF-8 unless given.
  init(
    _ command: [String], terminal: String = "xterm-256color", width: Int = 80, height: Int = 24,
    environment: [String: String] = [:], directory: String? = nil
  ) throws {
    var all = ["TERM": terminal, "LANG": "C.UTF-8"]
    for name in ["PATH", "HOME"] { all[name] = getenv(name).map { String(cString: $0) } }
    all.merge(environment) { _, given in given }
    screen = VirtualScreen(width: width, height: height)
    var child: Int32 = 0
    descriptor = PseudoTerminal.withCStrings(command) { arguments in
      PseudoTerminal.withCStrings(all.map { "\($0)=\($1)" }) { environment in
        cpt_spawn(arguments, environment, directory, Int32(height), Int32(width), &child)
      }
    }
    process = child
    if descriptor < 0 { throw CannotStart(command: command) }
  }

  deinit {
    if ending == nil { cpt_signal(process, SIGKILL) }
    if descriptor >= 0 { cpt_close(descriptor) }
    var status: Int32 = 0
    while ending == nil, cpt_has_ended(process, &status) == 0 { usleep(1000) }
  }

  /// Types text as it is; see `KeyBytes` for keys.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Types bytes, reading meanwhile, so that neither side waits for the other.
  func send(_ input: [UInt8]) {
    var rest = input[...]
    var tries = 0
    while !rest.isEmpty, tries < 2000 {
      let taken = Array(rest).withUnsafeBufferPointer {
        cpt_write(descriptor, $0.baseAddress, Int32(min($0.count, 1024)))
      }
      rest = rest.dropFirst(Int(taken))
      tries += 1
      if taken == 0 { _ = read(milliseconds: 5) }
    }
  }

  /// Waits until nothing has been written for a while; answers the bytes written since the last time.
  @discardableResult
  func settle(quietMilliseconds: Int = 120, limitMilliseconds: Int = 5000) -> [UInt8] {
    let start = bytes.count
    var left = limitMilliseconds
    while left > 0 {
      let before = Clock.milliseconds
      guard read(milliseconds: min(left, quietMilliseconds)) > 0 else { break }
      left -= Clock.milliseconds - before
    }
    return Array(bytes[start...])
  }

  /// Waits until the screen satisfies a condition.
  func wait(limitMilliseconds: Int = 5000, until condition: (VirtualScreen) -> Bool) -> Bool {
    let end = Clock.milliseconds + limitMilliseconds
    while !condition(screen) {
      let left = end - Clock.milliseconds
      if left <= 0 || read(milliseconds: left) < 0 { return condition(screen) }
    }
    return true
  }

  /// Waits until text is on the screen.
  func wait(for text: String, limitMilliseconds: Int = 5000) -> Bool {
    wait(limitMilliseconds: limitMilliseconds) { $0.contains(text) }
  }

  func resize(width: Int, height: Int) {
    screen.resize(width: width, height: height)
    cpt_resize(descriptor, Int32(height), Int32(width))
  }

  /// Takes the terminal away, as a closed window or a lost connection does.
  func hangUp() {
    cpt_close(descriptor)
    descriptor = -1
  }

  func signal(_ number: Int32) { cpt_signal(process, number) }

  /// Waits for the program to end; nil when it is still running.
  func waitForEnd(limitMilliseconds: Int = 5000) -> Ending? {
    let end = Clock.milliseconds + limitMilliseconds
    while ending == nil, Clock.milliseconds < end {
      var status: Int32 = 0
      if cpt_has_ended(process, &status) != 0 {
        ending = status < 0 ? .signal(-status) : .exit(status: status)
      }
      if read(milliseconds: 5) < 0, ending == nil { usleep(2000) }
    }
    settle(quietMilliseconds: 10)
    return ending
  }

  /// Whether the terminal echoes and edits lines again, as a shell expects.
  var isSane: Bool { cpt_is_sane(descriptor) != 0 }

  /// Bytes read, 0 when none came in time, -1 at the end.
  private func read(milliseconds: Int) -> Int {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = Int(cpt_read(descriptor, &buffer, Int32(buffer.count), Int32(milliseconds)))
    if count > 0 {
      bytes += buffer.prefix(count)
      screen.feed(buffer.prefix(count))
    }
    return count
  }

  private static func withCStrings<T>(_ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> T) -> T {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies.map { UnsafePointer($0) } + [nil])
  }
}

private enum Clock {
  static var milliseconds: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

import CNcurses
import CoordinationDomain
import Glibc

/// The glass: takes the terminal, shows canvases, tells what was typed, and gives the terminal back on every way out.
///
/// One per process, used on the main thread alone. Leaving by return, error, `exit`, signal or trap restores the
/// terminal; the last two are done in CNcurses.
final class Terminal {
  let options: TerminalOptions
  /// Whether `TERM` was unknown and xterm was assumed; worth a sentence.
  let assumedXterm: Bool
  /// Whether only ASCII can be shown, by wish or because no UTF-8 locale was found; worth a sentence when not wished.
  let isASCII: Bool

  private let theme: Theme
  private var shown: Canvas?
  /// Whether the last wait brought bytes; of TerminalInput.swift, as is the decoder.
  var gotInput = false
  var decoder = KeyDecoder()
  private(set) var hasMouse: Bool

  private init(options: TerminalOptions) {
    self.options = options
    assumedXterm = cn_used_fallback_type() != 0
    isASCII = options.ascii || cn_is_utf8() == 0
    theme = Theme(colours: Int(cn_colors()), options: options)
    hasMouse = options.mouse
    cn_set_mouse(options.mouse ? 1 : 0)
  }

  deinit { cn_stop() }

  /// Keeps people's data out of crash reports and core files; the first thing the program does.
  static func guardCrashes() { cn_guard_crashes() }

  /// Takes the terminal, or says why not; then nothing was changed.
  static func start(
    _ options: TerminalOptions = TerminalOptions(), environment: [String: String] = [:]
  ) -> Result<Terminal, TerminalUnavailable> {
    var options = options
    options.read(environment: environment)
    return switch cn_start(options.errorLog) {
    case CN_STARTED: .success(Terminal(options: options))
    case CN_NOT_A_TERMINAL: .failure(.notATerminal)
    case CN_CANNOT_MOVE_CURSOR: .failure(.cannotMoveCursor)
    default: .failure(.failed)
    }
  }

  /// Gives the terminal back for good.
  func stop() { cn_stop() }

  var size: (width: Int, height: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_size(&rows, &columns)
    return (Int(columns), Int(rows))
  }

  /// For other threads.
  var waker: Waker { Waker(descriptor: cn_wake_descriptor()) }

  /// `^Z`: leaves, stops as the shell expects, and comes back with a full repaint.
  func suspend() {
    cn_suspend()
    shown = nil
  }

  /// Lends the terminal to another program (an editor, a pager) while `body` runs.
  func lend<T>(while body: () throws -> T) rethrows -> T {
    cn_leave()
    defer {
      cn_return()
      shown = nil
    }
    return try body()
  }

  /// `^L`: the next `present` repaints everything.
  func redraw() {
    cn_forget_screen()
    shown = nil
  }

  /// Clicks and the wheel as events when on; when off, the terminal's own selecting and copying work.
  func setMouse(_ on: Bool) {
    hasMouse = on
    cn_set_mouse(on ? 1 : 0)
  }
}

// MARK: Showing

extension Terminal {
  /// Puts a picture on the glass; only what changed is sent, and nothing at all for the same picture.
  func present(_ canvas: Canvas) {
    guard canvas != shown else { return }
    let (width, height) = size
    let before = shown
    shown = canvas
    for y in 0..<height where before.map({ !canvas.hasRow(y, of: $0) }) ?? true {
      paint(row: y, of: canvas, width: width)
    }
    if let cursor = canvas.cursor {
      cn_place_cursor(Int32(clamping: cursor.y), Int32(clamping: cursor.x), 1)
    } else {
      cn_place_cursor(Int32(height - 1), 0, 0)
    }
    cn_flush()
  }

  private func paint(row y: Int, of canvas: Canvas, width: Int) {
    cn_begin_row()
    var style = Style.normal
    var (attributes, pair) = drawing(style)
    for x in 0..<width {
      guard x < canvas.width, y < canvas.height else {
        paint(" ", 1, 0, 0)
        continue
      }
      let cell = canvas.cells[y * canvas.width + x]
      if cell.style != style {
        style = cell.style
        (attributes, pair) = drawing(style)
      }
      let isWide = x + 1 < canvas.width && canvas.cells[y * canvas.width + x + 1].isContinuation
      switch cell.content {
      case .continuation: break
      // A window narrower than the picture may halve the last character.
      case _ where isWide && x + 1 == width: paint(" ", 1, attributes, pair)
      case .scalar(let scalar): paint(scalar, isWide ? 2 : 1, attributes, pair)
      case .cluster(let index): paint(canvas.clusters[index], isWide ? 2 : 1, attributes, pair)
      }
    }
    cn_end_row(Int32(y))
  }

  private func drawing(_ style: Style) -> (attributes: UInt32, pair: Int32) {
    let look = theme.look(of: style)
    let isPlain = look.foreground < 0 && look.background < 0
    return (look.attributes, isPlain ? 0 : cn_pair(look.foreground, look.background))
  }

  private func paint(_ scalar: Unicode.Scalar, _ columns: Int32, _ attributes: UInt32, _ pair: Int32) {
    var value = isASCII ? scalar.asciiForm.value : scalar.value
    if isASCII, columns == 2 {
      cn_add_cell(&value, 1, 1, attributes, pair)
      value = 0x20
      cn_add_cell(&value, 1, 1, attributes, pair)
    } else {
      cn_add_cell(&value, 1, columns, attributes, pair)
    }
  }

  private func paint(_ cluster: Cluster, _ columns: Int32, _ attributes: UInt32, _ pair: Int32) {
    if isASCII { return paint(Unicode.Scalar(cluster.scalars.0) ?? "?", columns, attributes, pair) }
    withUnsafeBytes(of: cluster.scalars) { bytes in
      let scalars = bytes.assumingMemoryBound(to: UInt32.self)
      cn_add_cell(scalars.baseAddress, Int32(cluster.count), columns, attributes, pair)
    }
  }
}

import CNcurses
import Glibc

extension Terminal {
  /// Waits for something to happen and answers everything that has: input is drained before the next painting.
  ///
  /// Empty when the time is over. nil waits without limit. `descriptors` (at most 8) are waited for as well.
  func nextEvents(timeoutMilliseconds: Int?, alsoWaitingOn descriptors: [Int32] = []) -> [InputEvent] {
    var events = wait(timeoutMilliseconds, descriptors)
    // An escape may be the start of a sequence whose rest is on its way.
    while decoder.isWaiting {
      let more = wait(KeyDecoder.patience, descriptors)
      events += more.isEmpty && !gotInput ? decoder.flush() : more
    }
    return events
  }

  private func wait(_ milliseconds: Int?, _ descriptors: [Int32]) -> [InputEvent] {
    var ready = [UInt8](repeating: 0, count: descriptors.count)
    let limit = milliseconds.map { Int32(clamping: $0) } ?? -1
    let found = cn_wait(limit, descriptors, Int32(clamping: descriptors.count), &ready)
    var events = signals()
    gotInput = found & CN_INPUT != 0
    if gotInput { events += readAll() }
    if found & CN_HUNG_UP != 0, found & CN_INPUT == 0 { events.append(.terminate(signal: SIGHUP)) }
    for (descriptor, flag) in zip(descriptors, ready) where flag != 0 {
      events.append(.ready(descriptor: descriptor))
    }
    // Signals poke the same descriptor: now and then a wake with nothing in the mailbox, never one too few.
    if found & CN_WOKEN != 0 { events.append(.wake) }
    return events
  }

  /// Everything typed so far, but not more than a large paste at once, so that a flood cannot hold up the screen.
  private func readAll() -> [InputEvent] {
    var events: [InputEvent] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    for _ in 0..<32 {
      let count = cn_read(&bytes, Int32(bytes.count))
      if count < 0 { return events + [.terminate(signal: SIGHUP)] }
      if count == 0 { break }
      events += decoder.feed(bytes.prefix(Int(count)))
    }
    return events
  }

  private func signals() -> [InputEvent] {
    let noted = Int32(bitPattern: cn_take_signals())
    guard noted != 0 else { return [] }
    var events: [InputEvent] = []
    if noted & CN_CONTINUED != 0 {
      // Stopped and continued by others: the shell has used the terminal meanwhile.
      cn_return()
      redraw()
    } else if noted & CN_RESIZED != 0, cn_adopt_size() != 0 {
      redraw()
    }
    if noted & (CN_CONTINUED | CN_RESIZED) != 0 {
      let (width, height) = size
      events.append(.resize(width: width, height: height))
    }
    if noted & CN_STOP_ASKED != 0 { events.append(.suspendRequested) }
    if noted & CN_TERMINATED != 0 { events.append(.terminate(signal: SIGTERM)) }
    if noted & CN_HANGUP != 0 { events.append(.terminate(signal: SIGHUP)) }
    if noted & CN_INTERRUPTED != 0 { events.append(.terminate(signal: SIGINT)) }
    return events
  }
}

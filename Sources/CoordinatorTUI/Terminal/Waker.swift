import CNcurses

/// Wakes the loop from any thread: post to a mailbox, then wake.
struct Waker: Sendable {
  private let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  func wake() { cn_wake(descriptor) }
}

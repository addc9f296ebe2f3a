/// Something that happened at the terminal.
enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text as it came, newlines included; for a text field, never for bindings.
  case paste(String)
  case mouse(MouseEvent)
  /// The window's size, also sent when the whole screen has to be drawn again.
  case resize(width: Int, height: Int)
  /// `Waker.wake()` was called.
  case wake
  /// Something can be read from one of the descriptors that were waited for.
  case ready(descriptor: Int32)
  /// Another program asked for a suspend (SIGTSTP); `^Z` arrives as a key.
  case suspendRequested
  /// A signal asked the program to end, or the terminal is gone (SIGHUP, 1).
  case terminate(signal: Int32)
}

/// The mouse, in cells from 0.
enum MouseEvent: Hashable, Sendable {
  case press(x: Int, y: Int)
  case wheelUp(x: Int, y: Int)
  case wheelDown(x: Int, y: Int)
}

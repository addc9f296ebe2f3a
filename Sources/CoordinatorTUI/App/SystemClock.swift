import CoordinationDomain
import Glibc

/// The one place that reads the machine's clock.
struct SystemClock {
  private let read: () -> Instant

  /// The machine's clock, or another one in its place.
  init(reading read: @escaping () -> Instant = SystemClock.machine) { self.read = read }

  /// This moment.
  func now() -> Instant { read() }

  private static func machine() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}

import CoordinationDomain
import Glibc

/// The one place that reads the machine's clock.
struct SystemClock {
  /// This moment.
  func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: Int64(time.tv_sec))
  }
}

/// One schedule of the directory (Open Referral HSDS 3.0).
///
/// What each property means, and what it may hold, stands once: in `ScheduleFile`.
public struct Schedule: FlatFileRow {
  package var id: Text = .none
  package var service: Ref<Service>? = nil
  package var location: Ref<Location>? = nil
  package var serviceAtLocation: Ref<ServiceAtLocation>? = nil
  package var validFrom: Day? = nil
  package var validTo: Day? = nil
  package var dtstart: Day? = nil
  package var timezone: Text = .none
  package var until: Day? = nil
  package var count: Int32? = nil
  package var wkst: Text = .none
  package var frequency: Code<ScheduleFrequency> = .none
  package var interval: Int32? = nil
  package var byday: Text = .none
  package var byweekno: Text = .none
  package var bymonthday: Text = .none
  package var byyearday: Text = .none
  package var description: Text = .none
  package var opensAt: Int32? = nil
  package var closesAt: Int32? = nil
  package var scheduleLink: Text = .none
  package var attendingType: Text = .none
  package var notes: Text = .none
  /// The line of the file that it starts on.
  public var line: UInt32 = 0

  /// Every column empty.
  public init() {}
}

/// Schedule frequency of a `Schedule`.
public enum ScheduleFrequency: UInt8, CodeList {
  case weekly = 1, monthly

  /// As files have it.
  public var code: String {
    switch self {
    case .weekly: "WEEKLY"
    case .monthly: "MONTHLY"
    }
  }
}

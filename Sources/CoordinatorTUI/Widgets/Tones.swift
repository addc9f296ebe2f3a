import CoordinationDomain

extension ListingTone {
  /// The look of a tone.
  var style: Style {
    switch self {
    case .plain: .normal
    case .quiet: .dim
    case .good: .good
    case .warning: .warning
    case .alarm: .alarm
    }
  }
}

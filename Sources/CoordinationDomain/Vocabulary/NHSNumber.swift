/// An NHS number: ten digits of which the last is a modulus 11 check digit
/// (NHS Data Dictionary, *NHS NUMBER*).
public struct NHSNumber: Hashable, Sendable {
  /// The ten digits as one number, 1 to 9,999,999,999.
  public let value: UInt64

  /// The number with these ten digits; nil where the check digit does not hold or all are zero.
  public init?(value: UInt64) {
    guard value > 0, value <= 9_999_999_999 else { return nil }
    guard NHSNumber.checkDigit(of: value / 10) == value % 10 else { return nil }
    self.value = value
  }

  /// Reads digits with spaces or hyphens between them; nil where they are not a valid number.
  public init?(_ text: some StringProtocol) {
    guard let value = NHSNumber.digits(text.utf8) else { return nil }
    self.init(value: value)
  }

  /// Exactly ten digits, blanks and hyphens apart, as one number; nil otherwise.
  static func digits(_ bytes: some Sequence<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var count = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        value = value &* 10 &+ UInt64(byte &- 0x30)
        count += 1
        if count > 10 { return nil }
      case 0x20, 0x2D: continue
      default: return nil
      }
    }
    return count == 10 ? value : nil
  }

  /// The check digit for nine digits: 11 less the remainder of the weighted sum (weights 10 to 2); nil where
  /// it would be 10, which is never issued.
  public static func checkDigit(of nine: UInt64) -> UInt64? {
    var rest = nine
    var sum: UInt64 = 0
    for weight in UInt64(2)...10 {
      sum += rest % 10 * weight
      rest /= 10
    }
    let digit = (11 - sum % 11) % 11
    return digit == 10 ? nil : digit
  }

  /// Whether it lies in the 999 range that is never issued to anybody: a synthetic person.
  public var isSynthetic: Bool { value / 10_000_000 == 999 }

  /// Ten digits without spaces, the form of files and exports.
  public var canonical: String {
    let digits = String(value)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }

  /// `999 000 0174`: 3-3-4 as the NHS Common User Interface shows it.
  public var spaced: String {
    let all = canonical
    return "\(all.prefix(3)) \(all.dropFirst(3).prefix(3)) \(all.suffix(4))"
  }
}

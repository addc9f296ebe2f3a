/// So many of so many: what figures are made of, with how they are rounded and said.
///
/// `part` is at most `whole` where it says a part of something; what is carried against a ceiling may be more.
public struct Share: Hashable, Sendable {
  /// Of how many it holds, from 0: the numerator.
  public var part: Int
  /// Of how many it is asked, from 0: the denominator.
  public var whole: Int

  /// So many of so many; none of none where nothing is said.
  public init(_ part: Int = 0, of whole: Int = 0) {
    self.part = part
    self.whole = whole
  }

  /// Counts one more, of whom it holds or not.
  public mutating func take(_ holds: Bool) {
    whole += 1
    if holds { part += 1 }
  }

  /// Hundredths, rounded half up; nil where nothing is counted.
  public var percent: Int? { whole == 0 ? nil : (part * 100 + whole / 2) / whole }

  /// Whether it holds of fewer than half.
  public var isUnderHalf: Bool { part * 2 < whole }

  /// `83% (5 of 6)`; `none` where there is nothing to count.
  public var words: String { percent.map { "\($0)% (\(ofWords))" } ?? "none" }

  /// `5 of 6`.
  public var ofWords: String { "\(part) of \(whole)" }

  /// The two counted together.
  public static func + (one: Share, other: Share) -> Share {
    Share(one.part + other.part, of: one.whole + other.whole)
  }

  /// Whether the first is a smaller part of its whole than the second, unrounded; none of none is smaller than nothing.
  public static func isSmaller(_ one: Share, _ other: Share) -> Bool {
    one.part * other.whole < other.part * one.whole
  }
}

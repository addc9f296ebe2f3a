/// Small charts out of letters, for screens and paper alike.
public enum TextChart {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let steps = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar as long as so many hundredths of a width in columns; never empty where there is something.
  public static func bar(_ percent: Int, width: Int) -> String {
    let length = min(max(percent, 0), 100) * width * 8 / 100
    let whole = String(repeating: "█", count: length / 8)
    return whole + (length == 0 && percent > 0 ? eighths[1] : eighths[length % 8])
  }

  /// One column for each number of hundredths, low to high; a dot where there is none.
  ///
  /// The scale is the whole from 0 to 100, so that a line that looks steep is steep.
  public static func line(_ percents: [Int?]) -> String {
    percents.map { percent in
      guard let percent else { return "·" }
      return steps[min(steps.count - 1, min(max(percent, 0), 100) * steps.count / 100)]
    }.joined()
  }
}

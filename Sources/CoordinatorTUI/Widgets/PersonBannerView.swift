import CoordinationDomain

/// The banner above one person's page: who this is, on every screen that shows one person.
///
/// Birth date, NHS number, address and telephone are never cut: what does not fit goes on with the next line. Only
/// a name that is wider than the window is.
struct PersonBannerView {
  private let lines: [(text: DisplayText, style: Style)]
  private let isDeceased: Bool

  init(_ banner: PersonBanner, width: Int) {
    isDeceased = banner.isDeceased
    let name: Style = banner.isDeceased ? .deceased : .heading.bold
    lines =
      PersonBannerView.fill(banner.line1, width).map { ($0, name) }
      + PersonBannerView.fill(banner.line2, width).map { ($0, .normal) }
      + banner.notes.flatMap { DisplayText($0).wrap(to: max(1, width)) }.map { ($0, .warning) }
  }

  /// Lines it takes, its rule included.
  var height: Int { lines.count + 1 }

  /// The parts of a line, which stand three blanks apart, on as many lines as they need.
  private static func fill(_ line: String, _ width: Int) -> [DisplayText] {
    var lines: [DisplayText] = []
    for part in line.split(separator: "   ").map({ DisplayText(String($0)) }) {
      if let last = lines.last, last.width + 3 + part.width <= width {
        lines[lines.count - 1] = last + "   " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    if isDeceased {
      canvas.fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), style: .deceased)
    }
    for (i, line) in lines.enumerated() {
      canvas.put(line.text, x: rect.x, y: rect.y + i, width: rect.width, style: line.style)
    }
    canvas.horizontalLine(x: rect.x, y: rect.y + height - 1, width: rect.width)
  }
}

import CoordinationDomain

/// The banner above one person's page: who this is, on every screen that shows one person.
struct PersonBannerView {
  let banner: PersonBanner

  init(_ banner: PersonBanner) { self.banner = banner }

  /// Lines it takes, its rule included.
  var height: Int { 3 + banner.notes.count }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let style: Style = banner.isDeceased ? .deceased : .heading.bold
    canvas.fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), style: banner.isDeceased ? .deceased : .normal)
    canvas.put(DisplayText(banner.line1), x: rect.x, y: rect.y, width: rect.width, style: style)
    canvas.put(DisplayText(banner.line2), x: rect.x, y: rect.y + 1, width: rect.width)
    for (i, note) in banner.notes.enumerated() {
      canvas.put(DisplayText(note), x: rect.x, y: rect.y + 2 + i, width: rect.width, style: .warning)
    }
    canvas.horizontalLine(x: rect.x, y: rect.y + height - 1, width: rect.width)
  }
}

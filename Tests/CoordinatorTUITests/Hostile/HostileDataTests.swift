import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// No byte of data reaches a terminal as a control.
@Suite struct HostileDataTests {
  private static let views = HostileFolder.Extent.allCases.map {
    SampleView.view(HostileFolder(extent: $0).contents)
  }

  private static let screens: [KeyScript] = [
    "1", "2", "2 g l", "2 o", "2 s", "2 :", "2 : \"a\"", "3", "4", "4 Tab", "6", "6 Tab", "6 Tab Tab",
    "7", "7 v", "8 Enter",
  ]

  @Test func `the folder is read, and every list has rows`() {
    let view = HostileDataTests.views[0]
    let context = Playing(view).context
    // Nothing was recorded there, so the history is empty.
    for kind in ListKind.allCases where kind != .journal {
      #expect(!context.listing(kind).rows(in: view, everything: true).isEmpty, "\(kind)")
    }
  }

  @Test(arguments: screens, [0, 1])
  func `no screen shows anything but marks for what cannot be seen`(place: KeyScript, view: Int) throws {
    for width in [80, 120] {
      var playing = Playing(HostileDataTests.views[view], width: width, height: 24)
      try playing.press(place)
      for _ in 0..<4 {
        try expectClean(playing, "\(place)")
        try playing.press("PgDn")
      }
    }
  }

  @Test(arguments: ListKind.allCases, [0, 1])
  func `no page shows anything but marks for what cannot be seen`(kind: ListKind, view: Int) throws {
    let view = HostileDataTests.views[view]
    let context = Playing(view).context
    for row in context.listing(kind).rows(in: view, everything: true) {
      let target = kind.preview(context.listing(kind).id(of: Int(row), in: view))
      var canvas = Canvas(width: 80, height: 24)
      PageScreen(target).draw(on: &canvas, in: Rect(y: 2, width: 80, height: 19), with: context)
      #expect(canvas.lines.allSatisfy { HostileText.unseen(in: $0).isEmpty }, "\(target)")
      for line in PageText(context.page(target), width: 80).lines {
        #expect(HostileText.unseen(in: line.string).isEmpty, "\(target)")
      }
    }
  }

  @Test func `what was typed or pasted is shown by marks as well`() throws {
    var playing = Playing()
    try playing.press("2")
    for string in HostileText.strings where !HostileText.unseen(in: string).isEmpty {
      try playing.press("/ ^U")
      playing.send(.paste(string))
      try expectClean(playing, string.debugDescription)
      try playing.press("Enter")
      try expectClean(playing, string.debugDescription)
    }
    try playing.press(":")
    for string in HostileText.strings where !HostileText.unseen(in: string).isEmpty {
      playing.send(.paste(string))
      try expectClean(playing, string.debugDescription)
      try playing.press("^U")
    }
  }

  @Test(arguments: [0, 1])
  func `no list on a terminal has anything but line ends`(view: Int) {
    let view = HostileDataTests.views[view]
    for listing in Listing.all {
      let rows = listing.rows(in: view, everything: true)
      for format in ListingFormat.allCases {
        var bytes: [UInt8] = []
        listing.write(rows, columns: listing.columns, in: view, as: format, isOnTerminal: true) {
          bytes += $0.bytes
        }
        let text = String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r\n" }
        let unseen = text.flatMap { HostileText.unseen(in: $0) }
        #expect(unseen.isEmpty, "\(listing.id) as \(format): \(unseen.prefix(4))")
      }
    }
  }

  @Test(arguments: HostileFolder.Extent.allCases)
  func `no complaint about a file has a control in it`(extent: HostileFolder.Extent) {
    let (record, reading) = CareRecord.read(HostileFolder(extent: extent).contents)
    let moment = Moment(noonOf: SampleView.asOf, zone: .europeLondon)
    let diagnostics = reading + record.check(on: moment)
    #expect(diagnostics.count > 48)
    for line in diagnostics.flatMap(CheckReport.lines) {
      #expect(HostileText.unseen(in: line.string).isEmpty, "\(line.string.debugDescription)")
    }
  }

  private func expectClean(_ playing: Playing, _ place: String) throws {
    for line in playing.lines {
      #expect(HostileText.unseen(in: line).isEmpty, "\(place): \(line.debugDescription)")
    }
  }
}

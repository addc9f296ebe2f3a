import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// The handover on the screen: its pictures at both sizes, and what its keys do.
@Suite struct HandoverScreenTests {
  private static let cases = [
    PictureCase("handover", "5"),
    PictureCase("handover-read", "5 n n n n Space n Space n t n"),
    PictureCase("handover-read-back", "5 n Space \"Ring the daughter\""),
    PictureCase("handover-late", "5 PgDn"),
    PictureCase("handover-next-locality", "5 Tab"),
    PictureCase("handover-sign", "5 Z"),
    PictureCase("handover-given", "5 Z o"),
  ]

  @Test(arguments: cases, [80, 120])
  func `a handover is as its picture shows`(state: PictureCase, width: Int) throws {
    try state.check(width: width)
  }

  private func unread(_ working: Working) -> Int {
    let view = working.workplace.context(width: 80, height: 24).view
    return view.handoverPlace(named: "NE").map { fresh($0, view).unread.count } ?? -1
  }

  private func fresh(_ place: HandoverPlace, _ view: CareView) -> HandoverStanding {
    HandoverStanding(HandoverDraft(view, place))
  }

  @Test func `Space reads one item and, held down, no more`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 n n n n n Space")
    let before = unread(working)
    try working.press("Space Space Space")
    #expect(unread(working) == before)
    #expect(working.status.contains("That is read already."))
    try working.press("n Space")
    #expect(unread(working) == before - 1)
  }

  @Test func `the cursor comes along with the page, so that nothing unseen is read`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 PgDn")
    #expect(working.marked.contains("BIBI, Fatema (Mrs)"))
    try working.press("End")
    #expect(!working.marked.isEmpty)
    try working.press("Home")
    #expect(working.marked.contains("Halima Sultana"))
  }

  @Test func `help within two hours comes first, and whoever sees to it is named at every place`() throws {
    let folder = try SharedFolder()
    let north = try Working("S-0061", on: folder)
    try north.press("5")
    #expect(north.shows("HELP WITHIN TWO HOURS"))
    #expect(north.marked.contains("Halima Sultana"))
    #expect(north.shows("was due Thu 19-Nov 11:28"))
    try north.press("t")
    #expect(north.shows("CC Jama, M sees to it"))
    // Whoever may hand over everywhere looks at another place.
    let other = try Working("S-0062", on: folder)
    try other.press("5 Tab")
    #expect(other.marked.contains("Halima Sultana"))
    #expect(other.shows("CC Jama, M sees to it (North East)"))
  }

  @Test func `how steady somebody is takes one key and a sentence`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 n o \"watch If he does not answer, ring the grandson\" Enter")
    #expect(!working.lines.contains { $0.contains("BALOGUN") && $0.contains("UNSTABLE") })
    let view = working.workplace.context(width: 80, height: 24).view
    let north = try #require(view.handoverPlace(named: "NE"))
    let line = HandoverDraft(view, north).lines(of: .unsteady).first { $0.words.contains("BALOGUN") }
    #expect(line?.detail == "watch")
    #expect(line?.more.first == "If he does not answer, ring the grandson")
  }

  @Test func `who hands over is told before that their own reading is not the other one's`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 Space Z")
    #expect(working.shows("what you have read (1) is then for the other one to read"))
    try working.press("o Z")
    #expect(working.shows("You have signed the handover of North East"))
    #expect(working.shows("the other one signs, under a login of their own"))
    #expect(!working.shows("sign: I take over"))
  }

  @Test func `a note is read before anything else`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 N")
    #expect(!working.shows("not yet"))
    try working.press("\"The lift at Cooperage Court is out\" Enter Home")
    let note = working.lines.firstIndex { $0.contains("The lift at Cooperage Court is out") }
    let urgent = working.lines.firstIndex { $0.contains("HELP WITHIN TWO HOURS") }
    #expect(try #require(note) < (try #require(urgent)))
  }

  @Test func `somebody unstable is read back in words, not with a key`() throws {
    let working = try Working(on: try SharedFolder())
    let before = unread(working)
    try working.press("5 n Space Enter")
    #expect(unread(working) == before)
    try working.press("\"Ring the daughter, then me\" Enter")
    #expect(unread(working) == before - 1)
  }

  @Test func `a note that a colleague wrote stands in the box, and is gone on with`() throws {
    let folder = try SharedFolder()
    let goes = try Working("S-0062", on: folder)
    try goes.press("5 N \"Door sticks, knock loud\" Enter")
    let comes = try Working("S-0061", on: folder)
    try comes.press("5 N")
    #expect(comes.shows("> Door sticks, knock loud"))
    try comes.press("\"; Hammond away\" Enter")
    #expect(comes.shows("Door sticks, knock loud; Hammond away"))
  }

  @Test func `two people sign on two screens, and the sheet comes up as it was signed`() throws {
    let folder = try SharedFolder()
    let goes = try Working("S-0062", on: folder)
    try goes.press("5 Z o")
    let comes = try Working("S-0061", on: folder)
    try comes.press("5 Z t")
    #expect(comes.status.contains("none of the answers"))
    try comes.press("Esc")
    for _ in 0..<4 { try comes.press("n Space \"Ring the daughter, then me\" Enter") }
    try comes.press("Z t")
    #expect(comes.lines.contains { $0.contains("Signed handover: North East") })
    #expect(comes.status.contains("Both have signed"))
    try comes.press("Esc")
    #expect(comes.shows("[5 Handover]"))
    try comes.press("u")
    #expect(comes.shows("a signed sheet is never altered"))
  }

  @Test func `n stops at the unstable whom only somebody else has read back`() throws {
    let folder = try SharedFolder()
    let goes = try Working("S-0062", on: folder)
    try goes.press("5 n Space \"Ring the daughter, then me\" Enter")
    #expect(goes.shows("(CC Evans, I)"))
    let comes = try Working("S-0061", on: folder)
    try comes.press("5 n n")
    #expect(!comes.marked.contains("BALOGUN"))
    for _ in 0..<30 where !comes.marked.contains("BALOGUN, Ifeanyi (Mr), 74y") { try comes.press("n") }
    #expect(comes.marked.contains("BALOGUN, Ifeanyi (Mr), 74y"))
    // Whoever has read them back themselves is led past them.
    try comes.press("Space \"Ring the daughter, then me\" Enter")
    let view = comes.workplace.context(width: 80, height: 24).view
    let north = try #require(view.handoverPlace(named: "NE"))
    #expect(
      view.handoverPage(north).sections.flatMap(\.lines).contains {
        $0.text == "Read back: “Ring the daughter, then me” (CC Jama, M)"
      })
    for _ in 0..<30 {
      try comes.press("n")
      #expect(!comes.marked.contains("BALOGUN, Ifeanyi (Mr), 74y"))
    }
  }

  @Test func `P keeps the sheet as the command line prints it`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("5 P t")
    guard case .keep(let paper, .file) = working.request else {
      Issue.record("nothing is kept")
      return
    }
    #expect(paper.name == "handover-ne-2026-11-20")
    #expect(paper.ending == "txt")
    #expect(paper.text.hasPrefix("Handover: North East, Fri 20-Nov-2026 12:00 "))
    #expect(paper.text.contains("Handed over by  ____"))
    #expect(paper.text.contains("This is not the clinical record."))
    #expect(paper.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    try working.press("P m")
    guard case .keep(let page, .file) = working.request else {
      Issue.record("nothing is kept")
      return
    }
    #expect(page.text.hasPrefix("# Handover: North East"))
  }

  @Test func `a key that only moves the cursor works nothing out, and reading one item one place alone`()
    throws
  {
    let working = try Working(on: try SharedFolder())
    try working.press("5")
    let rows = working.workplace.rows
    let before = rows.handovers.draftCount
    try working.press("Down Down n PgDn Up End Home n n n n n")
    #expect(rows.handovers.draftCount == before)
    try working.press("Space")
    #expect(rows.handovers.draftCount == before + 1)
    let view = working.workplace.context(width: 80, height: 24).view
    for place in view.handoverPlaces {
      #expect(rows.handovers.standing(place, view) == fresh(place, view))
    }
  }

  @Test func `after any act the handovers stand as if worked out afresh`() throws {
    let working = try Working(on: try SharedFolder())
    try working.press("1 5")
    for keys: KeyScript in [
      "5 t", "n Space", "Tab n t", "5 c \"Rang the daughter\" Enter", "u", "Z o", "u",
    ] {
      try working.press(keys)
      let view = working.workplace.context(width: 80, height: 24).view
      for place in view.handoverPlaces {
        #expect(working.workplace.rows.handovers.standing(place, view) == fresh(place, view))
      }
    }
  }

  @Test func `Today counts the handovers once the first picture stands`() {
    let (view, cache) = (SampleView.shared, RowCache())
    let first = cache.todayPage(view, for: nil)
    #expect(cache.handovers.draftCount == 0)
    cache.countHandovers()
    let second = cache.todayPage(view, for: nil)
    #expect(first != second)
    #expect(second == view.todayPage())
    let counted = view.handoverPlaces.map { fresh($0, view).unread.count }.reduce(0, +)
    let line = second.sections.flatMap(\.lines).first { $0.text.contains("handover items not read") }
    #expect(line.map { "\($0.label) \($0.text)".contains("\(counted)") } == true)
    #expect(cache.handovers.draftCount > 0)
  }

  @Test func `Today counts what is not read, and leads to it`() throws {
    let working = try Working(on: try SharedFolder())
    for _ in 0..<30 where !working.marked.contains("handover items not read") { try working.press("Down") }
    let line = try #require(working.lines.first { $0.contains("handover items not read") })
    #expect(line.contains("most in"))
    try working.press("Enter")
    #expect(working.hints.contains("Space read"))
  }

  @Test func `what changed with one's own people is looked at, and once seen it is over`() throws {
    let working = try Working(on: try SharedFolder())
    for _ in 0..<40 where !working.marked.contains("of yours changed") { try working.press("Down") }
    #expect(working.shows("of yours changed since you last looked, Thu 19-Nov 17:50"))
    try working.press("5 Up")
    #expect(working.marked.contains("of yours changed"))
    try working.press("Enter")
    #expect(working.shows("Changed with your people since"))
    #expect(!working.shows("Nothing has changed with your people"))
    #expect(working.hints.hasPrefix("Space all seen"))
    try working.press("Space")
    #expect(working.shows("Nothing has changed with your people since today 12:00."))
  }

  @Test func `whoever may not hand over is told so`() throws {
    let working = try Working("S-0002", on: try SharedFolder())
    let before = unread(working)
    for key: KeyScript in ["5 Space", "Z", "t"] {
      try working.press(key)
      #expect(working.shows("coordinator of North East"))
    }
    #expect(unread(working) == before)
  }
}

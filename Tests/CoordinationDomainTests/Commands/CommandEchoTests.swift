import Testing

@testable import CoordinationDomain

/// What stands below a command while it is typed: what it would do, and why it would be refused.
struct CommandEchoTests {
  /// Each line of the echo as `label: words`, with `?` before what wants a second look; else why it is not understood.
  private func echo(_ line: String, by author: String = "S-1") -> [String] {
    let view = SmallBorough.input.view
    let asker = view.record.professionals.find(author.utf8, in: view.record)
    do throws(CommandRefusal) {
      let command = try CommandReader.read(line, in: view, by: asker)
      let lines = view.echo(of: command, by: asker).map {
        "\($0.isDoubtful ? "?" : "")\($0.label): \($0.words)"
      }
      return lines + [view.refusal(of: command, by: asker)].compactMap { $0.map { "no: \($0.sentence)" } }
    } catch { return ["not understood: \(error.sentence)"] }
  }

  @Test func `an action says what, to whom it falls with the organisation, and when in full`() {
    #expect(
      echo("action add P-1 chase the mattress @lee +2w") == [
        "what: chase the mattress", "who: SW Lee, B (One)",
        "due: Fri 04-Dec-2026 (14 days)",
      ])
  }

  @Test(arguments: [
    "ring the GP 2-hour @lee", "2-hour ring the GP @lee", "ring the GP @lee 2-hour",
    "ring 2-hour the GP @lee",
  ])
  func `how urgent it is may stand anywhere`(typed: String) {
    #expect(
      echo("action add P-1 \(typed)") == [
        "what: ring the GP", "class: 2-hour", "who: SW Lee, B (One)",
        "due: Fri 20-Nov-2026 14:00 (2 hours)",
      ])
  }

  @Test func `a plain word that is a class too counts first and last, and in quotes not at all`() {
    #expect(echo("action add P-1 book a routine test @lee +2w").first == "what: book a routine test")
    #expect(echo("action add P-1 book a test routine @lee +2w").first == "what: book a test")
    #expect(echo("action add P-1 book a test routine +2w @lee").first == "what: book a test")
    #expect(
      echo("action add P-1 \"2-hour\" rule to explain @lee +2w").first == "what: 2-hour rule to explain")
  }

  @Test func `what has no date is said loudly`() {
    #expect(
      echo("action add P-1 chase the mattress @lee").last
        == "?due: NO DATE, so it is never late: type +2w or fri")
  }

  @Test func `a name that fits two is no choice`() {
    let said = echo("action add P-4 ring @sw")
    #expect(said.count == 1)
    #expect(said.first?.contains("could be") == true, "\(said)")
    #expect(said.first?.contains("Type more") == true, "\(said)")
  }

  @Test func `a first name after it says which of two is meant, and other words stay words`() {
    #expect(
      echo("action add P-4 ring @sw di about keys +1w").prefix(2) == [
        "what: ring about keys", "who: SW Farah, D (Two)",
      ])
    #expect(echo("action add P-4 ring @sw about keys +1w").first?.contains("could be") == true)
    #expect(echo("action add P-4 ring @farah di about keys +1w").first == "what: ring di about keys")
  }

  @Test func `days have their weekday and say how far away they are`() {
    #expect(echo("person review P-1 +3d") == ["review: Mon 23-Nov-2026, in 3 days (now Tue 01-Dec)"])
    #expect(echo("person where P-1 hospital tom").contains("home: expected Sat 21-Nov-2026, tomorrow"))
  }

  @Test func `a rule that refuses is said before Enter`() {
    #expect(
      echo("person review P-1 yesterday").last
        == "no: 19-Nov-2026 has passed. The next review is today or later.")
    #expect(echo("person tier P-1 high", by: "S-4").last?.hasPrefix("no: ") == true)
    #expect(echo("note add P-1").last == "no: What is to be written down?")
  }

  @Test func `what stands there and would be replaced is shown`() {
    #expect(echo("person matters P-1 The cat") == ["matters: The cat", "?replaces: My garden."])
    #expect(echo("person correct P-1 language=Bengali") == [": Language: Bengali (now Sylheti)"])
    #expect(echo("person correct P-1 language=") == ["?: Language: nothing any more (now Sylheti)"])
  }

  @Test func `a note says whether it counts as a contact`() {
    #expect(
      echo("note add P-1 phone sounded well") == [
        "note: sounded well", "counts: spoken to on the phone: a contact with the person",
      ])
    #expect(
      echo("note add P-1 \"first\\nsecond\\nthird\"").first == "note: first … and 2 more lines")
  }

  @Test func `an ending names what still stands open, first what has no answer`() {
    let lines = echo("spell end P-1 completed all well X-1=keep")
    #expect(lines.contains { $0.hasPrefix("?open?: 2  Ring housing") }, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("keep: 1  Chase") }, "\(lines)")
    let open = lines.firstIndex { $0.hasPrefix("?open?") }
    let answered = lines.firstIndex { $0.hasPrefix("keep: ") }
    #expect((open ?? 9) < (answered ?? 0), "\(lines)")
  }

  @Test func `a death says whose it would be, with birth date and number`() {
    let lines = echo("person died P-1 today 9990000174 told by the daughter all=cancel")
    #expect(lines.first == "who: BEGUM, Rahima (Mrs), born 02-Mar-1941, NHS No. 999 000 0174")
    #expect(lines.contains("died: Fri 20-Nov-2026, today"))
  }

  @Test func `a restricted address is not told by its correction`() {
    var files = SmallBorough.files
    files[.flags] = """
      flag_id,person_id,category,text,sensitivity,start_on
      F-1,P-1,address,Do not tell,restricted,2026-01-01
      """
    let view = CommandInput(files).view
    let asker = view.record.professionals.find("S-1".utf8, in: view.record)
    guard
      case .success(let command) = CommandReader.understanding(
        Verb.people[1], "P-1 address_1=9 New Road", in: view, by: asker)
    else { return #expect(Bool(false)) }
    let words = view.echo(of: command, by: asker).map(\.words)
    #expect(words == ["Address 1: 9 New Road (now restricted)"])
  }

  @Test func `for several people what differs says so`() {
    let view = SmallBorough.input.view
    let asker = view.record.professionals.find("S-1".utf8, in: view.record)
    guard
      case .success(let command) = CommandReader.understanding(
        Verb.people[1], lines: ["P-1 language=Bengali", "P-2 language=Bengali"], in: view, by: asker)
    else { return #expect(Bool(false)) }
    #expect(
      view.echo(of: command, by: asker).map(\.words)
        == ["Language: Bengali (now Sylheti) (of the first; for 1 of 2 it is another)"])
  }
}

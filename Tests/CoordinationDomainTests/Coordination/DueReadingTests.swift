import Testing

@testable import CoordinationDomain

/// The day is Friday 20 November 2026, noon, unless the test says otherwise.
@Suite struct DueReadingTests {
  private static let holidays =
    "on,name,division\n2026-12-25,Christmas Day,england-and-wales\n2026-12-28,Boxing Day,england-and-wales"

  private func view(_ month: Int = 11, _ day: Int = 20, _ clock: (Int, Int) = (12, 0)) -> CareView {
    PageInput.view(
      [.bankHolidays: Self.holidays], today: Day(year: 2026, month: month, day: day), clock: clock)
  }

  private func echo(_ words: String, _ priority: Priority = .routine, _ view: CareView? = nil) -> String {
    let view = view ?? self.view()
    switch DueReader(view).read(words, priority: priority) {
    case .success(let due): return due.echo(in: view)
    case .failure(let refusal): return refusal.sentence
    }
  }

  @Test func `dates are said in full with the weekday`() {
    #expect(echo("25 nov") == "due Wed 25-Nov-2026 (5 days)")
    #expect(echo("25/11") == "due Wed 25-Nov-2026 (5 days)")
    #expect(echo(" By  Wed") == "due Wed 25-Nov-2026 (5 days)")
    #expect(echo("2026-12-01") == "due Tue 01-Dec-2026 (11 days)")
    #expect(echo("today") == "due Fri 20-Nov-2026 (today)")
    #expect(echo("next wed") == "due Wed 25-Nov-2026 (5 days)")
    #expect(echo("eom") == "due Mon 30-Nov-2026 (10 days)")
  }

  @Test func `a routine span that ends on a weekend moves to Monday and says so`() {
    #expect(echo("+1d") == "due Mon 23-Nov-2026 (3 days, moved from Sat)")
    #expect(echo("+2d") == "due Mon 23-Nov-2026 (3 days, moved from Sun)")
    #expect(echo("+3d") == "due Mon 23-Nov-2026 (3 days)")
    #expect(echo("+1w") == "due Fri 27-Nov-2026 (7 days)")
    #expect(echo("+2 weeks") == "due Fri 04-Dec-2026 (14 days)")
  }

  @Test func `over Christmas it moves past the holidays`() {
    #expect(
      echo("+5w") == "due Tue 29-Dec-2026 (39 days, moved from Fri, a bank holiday: Christmas Day)")
  }

  @Test func `dates and weekdays that were typed are never moved, but say what day that is`() {
    #expect(echo("sat") == "due Sat 21-Nov-2026 (1 day, a Saturday)")
    #expect(echo("tom") == "due Sat 21-Nov-2026 (1 day, a Saturday)")
    #expect(echo("25 dec") == "due Fri 25-Dec-2026 (35 days, a bank holiday: Christmas Day)")
  }

  @Test func `the weekday that it is today means today and tells how to say next week`() {
    #expect(echo("fri") == "due Fri 20-Nov-2026 (today, next fri is Fri 27-Nov-2026)")
    #expect(echo("next fri") == "due Fri 27-Nov-2026 (7 days)")
  }

  @Test func `working days leave out weekends and holidays, in both spellings`() {
    #expect(echo("+1wd") == "due Mon 23-Nov-2026 (3 days)")
    #expect(echo("+5wd") == "due Fri 27-Nov-2026 (7 days)")
    #expect(echo("+2 working days") == "due Tue 24-Nov-2026 (4 days)")
    #expect(echo("+1 working day", .routine, view(12, 24)) == "due Tue 29-Dec-2026 (5 days)")
  }

  @Test func `urgent spans count hours by the clock and stay on the Saturday`() throws {
    #expect(echo("+1d", .twentyFourHour) == "due Sat 21-Nov-2026 12:00 (24 hours, a Saturday)")
    #expect(echo("+2d", .twoDay) == "due Sun 22-Nov-2026 12:00 (2 days, a Sunday)")
    #expect(echo("+2h") == "due Fri 20-Nov-2026 14:00 (2 hours)")
    #expect(echo("+24h") == "due Sat 21-Nov-2026 12:00 (24 hours, a Saturday)")
  }

  @Test func `nothing typed is the whole time of the urgency, and nothing at all for routine work`() {
    #expect(echo("", .twoHour) == "due Fri 20-Nov-2026 14:00 (2 hours)")
    #expect(echo("", .twoDay) == "due Sun 22-Nov-2026 12:00 (2 days, a Sunday)")
    #expect(echo("").hasPrefix("No date was typed. Type +2w"))
  }

  @Test func `the clock change takes no hour away`() throws {
    // British Summer Time ends at 01:00 UTC on Sunday 25 October 2026.
    let saturday = view(10, 24)
    let due = try DueReader(saturday).read("+24h").get()
    #expect(due.instant.map { $0 - saturday.moment.now } == 86_400)
    #expect(due.echo(in: saturday) == "due Sun 25-Oct-2026 11:00 (24 hours, a Sunday)")
  }

  @Test func `a time on the clock is today unless a day stands before it`() {
    #expect(echo("at 14:30") == "due Fri 20-Nov-2026 14:30 (2 hours)")
    #expect(echo("today 12:45", .twoHour) == "due Fri 20-Nov-2026 12:45 (45 minutes)")
    #expect(echo("at 1430") == "due Fri 20-Nov-2026 14:30 (2 hours)")
    #expect(echo("wed at 9:05") == "due Wed 25-Nov-2026 09:05 (5 days)")
    #expect(echo("2026-11-25T09:05") == "due Wed 25-Nov-2026 09:05 (5 days)")
  }

  @Test func `what has passed is read and marked`() throws {
    #expect(echo("at 11:30") == "due Fri 20-Nov-2026 11:30 (30 minutes ago, already past)")
    #expect(echo("yesterday") == "due Thu 19-Nov-2026 (1 day ago, already past)")
    #expect(echo("-6d") == "due Sat 14-Nov-2026 (6 days ago, a Saturday, already past)")
    #expect(try DueReader(view()).read("today").get().isPast == false)
    #expect(try DueReader(view()).read("at 12:00").get().isPast == false)
  }

  @Test func `work due in hours needs a time, and more than its hours is said`() {
    #expect(
      echo("fri", .twoHour) == "A 2-hour action needs a time as well. Type +2h, at 14:30 or fri 14:30.")
    #expect(echo("+3h", .twoHour) == "due Fri 20-Nov-2026 15:00 (3 hours, later than 2 hours)")
    #expect(echo("mon", .twoDay) == "due Mon 23-Nov-2026 (3 days, later than 2 days)")
    #expect(echo("sat", .twoDay) == "due Sat 21-Nov-2026 (1 day, a Saturday)")
  }

  @Test(arguments: [
    "soon", "31 nov", "11/25", "2w", "+w", "+2x", "25:00", "24:00", "at", "at 14:3", "14:300", "+999999d",
    "fri 14:60",
  ])
  func `what cannot be read is refused with examples`(words: String) {
    #expect(echo(words).hasSuffix(DueReader.examples))
    #expect(echo(words).hasPrefix("\"\(words)\""))
  }

  @Test func `more than ten years away is a slip of the finger`() {
    #expect(echo("+99w").hasPrefix("due "))
    #expect(echo("+11y").hasPrefix("\"+11y\" is more than ten years away."))
    #expect(echo("25/11/2099").hasPrefix("\"25/11/2099\" is more than ten years away."))
  }
}

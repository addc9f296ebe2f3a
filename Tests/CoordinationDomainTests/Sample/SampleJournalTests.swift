import Foundation
import TestSupport
import Testing

@testable import CoordinationDomain
@testable import CoordinatorStorage

/// The six weeks of work that come with the sample.
@Suite struct SampleJournalTests {
  /// Boroughs of several seeds and sizes, each with what was done in it.
  private static let worked: [(borough: SampleBorough, desk: SampleDesk)] = [
    SampleFolder.borough,
    SampleBorough(people: 240, localities: 4, seed: 7, asOf: SampleFolder.asOf),
    // A Saturday, and all in one place.
    SampleBorough(people: 150, localities: 1, seed: 3, asOf: SampleFolder.asOf + 1),
    // Six weeks with Christmas in them.
    SampleBorough(people: 200, localities: 6, seed: 11, asOf: SampleFolder.asOf + 52),
  ].map { ($0, $0.worked()) }

  private static var sample: SampleDesk { worked[0].desk }

  @Test(arguments: 0..<4)
  func `the rules allow everything that was done`(index: Int) {
    #expect(Self.worked[index].desk.refusals == [])
    #expect(Self.worked[index].desk.acts.count > 300)
  }

  @Test func `the same seed gives the same acts, another seed others`() {
    let again = SampleFolder.borough.worked().acts.map(\.bodies)
    #expect(Self.sample.acts.map(\.bodies) == again)
    #expect(Self.worked[1].desk.acts.map(\.bodies) != again)
  }

  @Test(arguments: 0..<4)
  func `files and journal on the disk come to the same and nothing in them is odd`(index: Int) throws {
    let (borough, desk) = Self.worked[index]
    let scratch = try Scratch()
    try borough.write { path, bytes in
      try scratch.write(path, String(decoding: bytes, as: UTF8.self))
    } journal: { acts in
      try WholeJournal(of: scratch.path).write(acts.map { (at: $0.at, bodies: $0.bodies) })
    }
    var (record, odd) = CareRecord.read(try DataFolder.read(scratch.path))
    #expect(odd.filter { $0.level > .note }.map(\.sentence) == [])
    let journal = try JournalFile.open(folder: scratch.path, allowAnyFileSystem: true)
    let read = try journal.read()
    #expect(read.damage == nil && read.tornTail == nil && read.verified == read.bytes.count)
    #expect(read.lastSequence == desk.view.history.lastSequence)
    var history = History()
    record.replay(read.bytes, into: &history)
    #expect(history.notices.map(\.message) == [])
    let view = CareView(record, at: desk.view.moment, history: history)
    for listing in [Listing.people, .actions, .staff, .agenda, .journal] {
      #expect(try Self.rows(of: listing, view) == Self.rows(of: listing, desk.view), "\(listing.id)")
    }
    let found = record.check(on: view.moment)
    #expect(found.filter { $0.level == .error }.map(\.message) == [])
    #expect(found.count { $0.level == .warning } == 5)
  }

  private static func rows(of listing: Listing, _ view: CareView) throws -> String {
    let selection = try listing.selection(for: ListingRequest(format: .csv), in: view).get()
    return listing.text(selection.rows, columns: selection.columns, in: view, as: .csv)
  }

  @Test func `nobody who shows something on purpose is touched`() {
    let planted = Set(PlantedCase.allCases.map { "P-" + SampleText.padded($0.index + 1, 5) })
    let view = Self.sample.view
    let touched = Set(
      view.history.entries.filter { $0.kind?.isHandover != true }.compactMap {
        $0.person.map { view.record.id($0) }
      })
    #expect(touched.isDisjoint(with: planted))
    #expect(touched.count > 120)
  }

  @Test func `work of every kind is in it`() {
    let kinds = Set(Self.sample.view.history.entries.compactMap(\.kind))
    // Some come of nothing but the end of a spell with all its loose ends, or of no command yet. Meetings that are
    // held are in the files; running one is tested with the meetings.
    let rare: Set<EventName> = [
      .referralWithdrawn, .referralReopened, .agendaItemWithdrawn, .agendaItemRestored, .professionalLeft,
      .handedOn, .actionCorrected,
      .agendaItemAdded, .agendaProposalDeclined, .agendaItemChanged, .agendaItemMoved, .agendaItemCarried,
      .agendaFrozen, .meetingPlanned, .meetingStarted, .meetingFinished, .meetingMoved, .meetingCancelled,
      .attendanceRecorded, .itemOpened, .itemLeft, .itemParked, .itemUnparked, .itemNotReached,
      .decisionRecorded, .decisionConfirmed, .personTold, .decisionCopied, .gapHidden, .gapShown,
    ]
    #expect(Set(EventName.allCases).subtracting(rare).subtracting(kinds) == [])
    let endings = Set(Self.sample.view.record.caseload.rows.compactMap(\.endReason.known))
    #expect(endings.count == EndReason.allCases.count)
    let entries = Self.sample.view.history.entries
    let handedOver = entries.count { $0.kind?.isHandover ?? false }
    #expect((1_300...1_900).contains(entries.count - handedOver), "\(entries.count - handedOver)")
    #expect((500...1_200).contains(handedOver), "\(handedOver)")
  }

  @Test(arguments: 0..<4)
  func `work is done in working hours, in the order of the clock`(index: Int) {
    let desk = Self.worked[index].desk
    let days = WorkingDays(desk.view.record)
    var last = Instant(seconds: 0)
    var odd: [String] = []
    for act in desk.acts {
      let local = desk.view.local(act.at)
      let isInHours = days.isWorkingDay(local.day) && (8 * 60 + 30...18 * 60).contains(local.minuteOfDay)
      let isInOrder = act.at >= last && act.at <= desk.view.moment.now && desk.view.today - local.day <= 42
      if !isInHours || !isInOrder { odd.append(local.iso) }
      last = act.at
    }
    #expect(odd == [])
  }

  @Test func `most is written down by a few coordinators, and somebody in each locality leads`() {
    let view = Self.sample.view
    var counts: [String: Int] = [:]
    for entry in view.history.entries { counts[view.record.id(entry.by), default: 0] += 1 }
    let coordinators = ["S-0061", "S-0062", "S-0007"].compactMap { counts[$0] }
    #expect(coordinators.count == 3 && coordinators.allSatisfy { $0 > 90 })
    #expect(coordinators.reduce(0, +) * 2 > view.history.entries.count)
    for locality in view.record.localities.rows.indices {
      let place = view.record.localities.ref(at: locality)
      let leads = counts.keys.contains { id in
        let who = view.record.professionals.find(id.utf8, in: view.record)
        let professional = view.record.professionals[who]
        return professional?.access.known == .lead && view.record.teams[professional?.team]?.locality == place
      }
      #expect(leads, "\(view.record.id(place))")
    }
  }

  @Test func `as many people are there as were asked for`() {
    #expect(Self.sample.view.record.people.count == 240)
    #expect(SampleFolder.shared.rows("people.csv").count < 240)
  }
}

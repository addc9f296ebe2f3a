public struct PersonBanner: Sendable, Hashable { public var line1: String; public var line2: String; public var notes: [String]; public var isDeceased: Bool }
enum X {}
extension CareView {
  public func personBanner(_ row: Int) -> PersonBanner { PersonBanner(line1: name(record.people.rows[row]), line2: "", notes: [], isDeceased: false) }
  public func personPage(_ row: Int) -> Page { Page(title: name(record.people.rows[row]), sections: [PageSection("History", .left, [PageLine("xx")])]) }
  public func personPreview(_ row: Int) -> Page { personPage(row) }
  public func todayPage() -> Page { Page(title: "Today", sections: [PageSection("NEEDS YOU NOW", .left, [PageLine("people without a lead", target: .list("people", filter: "no:lead"))])]) }
  public func actionPage(_ row: Int) -> Page { Page(title: "Action", sections: []) }
  public func servicePage(_ row: Int) -> Page { Page(title: "Service", sections: []) }
  public func teamPage(_ row: Int) -> Page { Page(title: "Team", sections: []) }
  public func localityPage(_ row: Int) -> Page { Page(title: "Locality", sections: []) }
  public func professionalPage(_ row: Int) -> Page { Page(title: "Professional", sections: []) }
  public func meetingPage(_ row: Int) -> Page { Page(title: "Meeting", sections: []) }
  public func agendaItemPage(_ row: Int) -> Page { Page(title: "Item", sections: []) }
  public func personRow(ofAgendaItemAt row: Int) -> Int? { record.mdtItems.rows[row].person.flatMap { record.people.row(of: $0) } }
}
public enum PageHeadings { public static let history = "History" }

/// One service of the directory, as the list and the screen ask for it.
///
/// Two words of memory: everything is looked up, and text made, when it is asked for.
public struct ServiceEntry: Sendable {
  let directory: ServiceDirectory
  /// Its row in `services.csv`, from 0.
  public let row: Int

  init(directory: ServiceDirectory, row: Int) {
    self.directory = directory
    self.row = row
  }

  var service: Service { directory.services.rows[row] }
  var text: TextStore { directory.text }

  /// What selections and referrals hold.
  public var ref: Ref<Service> { directory.services.ref(at: row) }
  /// The id in the file.
  public var id: String { text[service.id] }
  /// The name.
  public var name: String { text[service.name] }
  /// Another name it goes by; empty where there is none.
  public var alternateName: String { text[service.alternateName] }
  /// What it does, in its own words.
  public var description: String { text[service.description] }
  /// The organisation that runs it, by its name in the directory; empty where that is not there.
  public var organisation: String { text[directory.organizations[service.organization]?.name ?? .none] }
  /// The same organisation among the providers (`organisations.csv`), which can hold actions.
  public var provider: Ref<Organisation>? {
    let row = service.organization.flatMap(directory.organizations.row(of:))
    return row.flatMap { directory.index.provider[$0] }.map(directory.organisations.ref(at:))
  }
  /// Something everybody must see, always shown; empty where there is nothing.
  public var alert: String { text[service.alert] }
  /// Mail address; empty where there is none.
  public var email: String { text[service.email] }
  /// Web address; empty where there is none.
  public var url: String { text[service.url] }

  /// Whether it can be used, as a code.
  public var status: Code<ServiceStatus> { service.status }
  /// `active`, `temporarily closed`, or what the file says where that is not on the list.
  public var statusWords: String {
    if let known = status.known { return known.code }
    let unknown = Int(status.raw) - Int(Code<ServiceStatus>.firstUnrecognised)
    return directory.unrecognisedCodes.indices.contains(unknown)
      ? directory.unrecognisedCodes[unknown] : "Not known"
  }
  /// Whether it stands in the list: all but inactive and defunct.
  public var isListed: Bool { status != .inactive && status != .defunct }
  /// Whether it takes nobody now, whatever its hours say.
  public var isShut: Bool { !isListed || status == .temporarilyClosed }

  /// When it is open.
  public var hours: OpeningHours { directory.hours[row] }
  /// Whether it is open at a moment; one that is inactive, defunct or temporarily closed is closed.
  public func openness(at moment: Moment) -> Openness {
    isShut ? .closed(opensNext: nil) : hours.openness(at: moment)
  }
  /// The hours in words: `Mon-Fri 09:00-17:00, last Fri of the month 10:00-12:00`.
  public func hoursWords(on today: Day) -> String { hours.words(on: today, text: text) }
  /// What to do when it is closed; empty where nothing is said.
  public var outOfHours: String { values(of: .outOfHours).joined(separator: "; ") }

  /// When somebody last checked the entry.
  public var assuredOn: Day? { service.assuredDate }
  /// Whether the entry is too old to rely on, or nobody ever checked it.
  public func isStale(on today: Day) -> Bool {
    directory.freshness.entry.isOld(assuredOn, today: today)
  }
}

extension SampleDirectoryWriter {
  /// Opening hours: RFC 5545 parts as HSDS has them, with how long the data is trusted.
  mutating func writeHours(_ service: SampleService, _ number: Int, to files: inout SampleFiles) {
    guard service.isOpen else { return }
    let asOf = world.asOf
    let (year, _, _) = asOf.parts
    // One entry whose hours nobody has confirmed since the summer: shown as "hours not confirmed".
    let isPast = service.name == "Podiatry"
    let from = Day(year: year - (isPast ? 1 : 0), month: 4, day: 1) ?? asOf
    let until = isPast ? asOf - 50 : from + 729
    for part in service.hours.split(separator: "/") {
      var row = SampleRow()
      var rule = part
      row["freq"] = "WEEKLY"
      if rule.hasPrefix("M:") {
        row["freq"] = "MONTHLY"
        rule = rule.dropFirst(2)
      } else if rule.hasPrefix("F:") {
        // Every second week is counted from a first day, which RFC 5545 then requires.
        row["interval"] = "2"
        rule = rule.dropFirst(2)
        row["dtstart"] = Self.first(String(rule.prefix(2)), onOrAfter: from).iso
      }
      let words = rule.split(separator: " ")
      guard words.count == 2, let dash = words[1].firstIndex(of: "-") else { continue }
      row["byday"] = String(words[0])
      row["opens_at"] = words[1][..<dash] + ":00"
      row["closes_at"] = words[1][words[1].index(after: dash)...] + ":00"
      row["valid_from"] = from.iso
      row["valid_to"] = until.iso
      add(row, service: service, to: &files)
    }
    writeChristmas(service, number, year: year, to: &files)
  }

  /// A narrower validity wins: shorter days between Christmas and New Year in some services, one morning only.
  private mutating func writeChristmas(
    _ service: SampleService, _ number: Int, year: Int, to files: inout SampleFiles
  ) {
    guard number % 4 == 1, !service.hours.contains("SU"), service.hours.hasPrefix("MO") else { return }
    guard let from = Day(year: year, month: 12, day: 24), let to = Day(year: year + 1, month: 1, day: 1)
    else {
      return
    }
    var row = SampleRow()
    row["valid_from"] = from.iso
    row["valid_to"] = to.iso
    row["freq"] = "WEEKLY"
    row["until"] = to.iso
    row["dtstart"] = from.iso
    row["byday"] = "TU"
    row["opens_at"] = "10:00:00"
    row["closes_at"] = "12:00:00"
    row["description"] = "Christmas: closed but for one morning"
    add(row, service: service, to: &files)
  }

  private mutating func add(_ row: SampleRow, service: SampleService, to files: inout SampleFiles) {
    schedules += 1
    var row = row
    row["id"] = SampleDirectory.id(.schedule, schedules)
    row["service_id"] = service.id
    files[.schedules].add(row)
  }

  private static func first(_ code: String, onOrAfter day: Day) -> Day {
    let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    let wanted = (codes.firstIndex(of: code) ?? 0) + 1
    return day + (wanted - day.weekday.rawValue + 7) % 7
  }

  /// The wait in words, as HSDS has it.
  static func wait(_ weeks: String) -> String {
    switch weeks {
    case "": ""
    case "0": "Under a week"
    case "1": "1 week"
    default: weeks + " weeks"
    }
  }

  static func process(_ route: String) -> String {
    switch route {
    case "self": "Ring or walk in. No referral needed."
    case "anyone": "Anybody may refer: ring, or send the form by mail."
    default: "Referral by a health or care professional: form by secure mail."
    }
  }

  static func eligibility(_ service: SampleService) -> String {
    if service.maximumAge == "17" { return "Children aged 8 to 17 who help to look after somebody" }
    let age = Int(service.minimumAge) ?? 0
    let who = age >= 50 ? "People of \(age) and over" : age >= 18 ? "Adults" : "Anybody"
    return who
      + (age == 0
        ? " who lives in Tower Hamlets or has a GP there" : " who live in Tower Hamlets or have a GP there")
  }

  static func exclusion(_ service: SampleService) -> String? {
    switch service.name {
    case "Falls Prevention Clinic": "Not for people in hospital, or who fell from a height"
    case "Steady Steps Class": "Must be able to stand with one hand held"
    case "Lunch Club, Friday": "Women only"
    case "Talking Therapies": "Not in a crisis: ring the crisis line"
    case "Reablement": "Not for people who need nursing at night"
    case "Community Transport": "Not for hospital appointments"
    case "Stop Smoking": "Under 12"
    default: nil
    }
  }

  /// The files that a package has for completeness.
  func writeOdds(to files: inout SampleFiles) {
    files[.units].add(["id": SampleDirectory.id(.unit, 1), "name": "places"])
    files[.metaTableDescriptions].add([
      "id": SampleDirectory.id(.description, 1), "name": "Tower Hamlets directory of services (synthetic)",
      "language": "en", "character_set": "UTF-8",
    ])
    let documents: [(String, String)] = [
      ("Welfare Benefits Advice", "Letters about the benefit, bank statement"),
      ("Taxicard and Blue Badge Help", "Photograph and proof of address"),
      ("Housing Options", "Tenancy, notice, proof of identity"),
    ]
    for (position, entry) in documents.enumerated() {
      guard let service = world.directory.service(named: entry.0) else { continue }
      files[.requiredDocuments].add([
        "id": SampleDirectory.id(.document, position + 1), "service_id": service.id, "document": entry.1,
      ])
    }
    if let meals = world.directory.service(named: "Meals at Home") {
      files[.costOptions].add([
        "id": SampleDirectory.id(.cost, 1), "service_id": meals.id, "option": "One meal", "currency": "GBP",
        "amount": "4.50", "amount_description": "Paid by direct debit each month",
      ])
      files[.funding].add([
        "id": SampleDirectory.id(.funding, 1), "service_id": meals.id, "source": "Council grant",
      ])
    }
  }
}

extension CareView {
  /// The service at `row` of the directory's services: whether it is open and suits, how to refer, whether
  /// there is room, and how it has answered us.
  public func servicePage(_ row: Int) -> Page {
    let service = directory.entry(at: row)
    return Page(
      title: Phrase.joined([service.name, service.organisation]),
      sections: [
        serviceAlertSection(service), serviceNowSection(service), serviceForSection(service),
        serviceRoomSection(service), servicePlacesSection(service), serviceRepliesSection(service),
      ])
  }

  /// What everybody must see before anything else: the alert, and a service that takes nobody.
  private func serviceAlertSection(_ service: ServiceEntry) -> PageSection {
    var lines: [PageLine] = []
    if !service.alert.isEmpty { lines.append(PageLine(mark: "!", service.alert, tone: .alarm)) }
    if service.isShut {
      lines.append(PageLine(mark: "!", Phrase.sentence(service.statusWords), tone: .alarm))
    }
    return PageSection("", .left, lines)
  }

  private func serviceNowSection(_ service: ServiceEntry) -> PageSection {
    let openness = service.openness(at: moment)
    let hours = service.hoursWords(on: today)
    let phones = service.phones
    let tone: ListingTone =
      switch openness.isOpen {
      case true?: .good
      case false?: .plain
      case nil: .warning
      }
    var lines = [
      PageLine(label: "Now", Phrase.sentence(openness.words(today: today)), tone: tone),
      PageLine(label: "Hours", hours.isEmpty ? "Not known" : hours),
    ]
    if !service.outOfHours.isEmpty { lines.append(PageLine(label: "Closed?", service.outOfHours)) }
    if phones.isEmpty { lines.append(PageLine(label: "Phone", "Not known")) }
    lines += phones.enumerated().map { position, phone in
      PageLine(label: position == 0 ? "Phone" : "", Phrase.joined([phone.words, phone.description]))
    }
    if !service.email.isEmpty { lines.append(PageLine(label: "Mail", service.email)) }
    if !service.url.isEmpty { lines.append(PageLine(label: "Web", service.url)) }
    lines += service.contacts.map { contact in
      PageLine(label: "Ask for", Phrase.joined([contact.name, contact.title, contact.email]))
    }
    let isStale = service.isStale(on: today)
    let checked = service.assuredOn.map { dayWords($0) } ?? "never"
    lines.append(
      PageLine(
        label: "Checked", isStale ? "\(checked): OLD, ring before relying on it" : checked,
        tone: isStale ? .warning : .quiet))
    return PageSection("", .left, lines)
  }

  private func serviceForSection(_ service: ServiceEntry) -> PageSection {
    func known(_ text: String) -> String { text.isEmpty ? "Not known" : text }
    let languages = service.languages.map { language in
      language.note.isEmpty ? language.name : "\(language.name) (\(language.note))"
    }
    var lines = [
      PageLine(label: "Who for", known(service.eligibility)),
      PageLine(
        label: "Not for",
        service.exclusions.isEmpty ? "nobody named" : service.exclusions.joined(separator: "; ")),
      PageLine(label: "Ages", service.agesWords),
      PageLine(label: "From", known(service.mayReferWords)),
      PageLine(label: "Refer by", known(service.route)),
    ]
    if !service.requiredDocuments.isEmpty {
      lines.append(PageLine(label: "Bring", service.requiredDocuments.joined(separator: ", ")))
    }
    lines.append(
      PageLine(
        label: "Speaks",
        known(Phrase.joined([languages.joined(separator: ", "), service.interpreting], "; "))))
    lines.append(PageLine(label: "Costs", known(service.fees)))
    if !service.needs.isEmpty {
      lines.append(PageLine(label: "Helps", service.needs.joined(separator: ", ")))
    }
    if !service.description.isEmpty { lines.append(PageLine(label: "About", service.description)) }
    return PageSection("Who for and how to refer", .left, lines)
  }

  /// Places and wait, each with the day it was said; a figure that is too old says so.
  private func serviceRoomSection(_ service: ServiceEntry) -> PageSection {
    func line(_ label: String, _ words: String?, _ day: Day?) -> PageLine {
      guard let words else { return PageLine(label: label, "Not known") }
      let isOld = service.isOldFigure(givenOn: day, today: today)
      let said = day.map { "said " + $0.short(near: today) } ?? "no date"
      return PageLine(
        label: label, isOld ? "\(words), OLD" : words, tone: isOld ? .warning : .plain, trailing: said)
    }
    let room = service.room.map { room in
      "\(PlainNumber.words(room.available))\(room.maximum.map { " of \(PlainNumber.words($0))" } ?? "") \(room.unit)"
    }
    return PageSection(
      "Room and wait", .right,
      [line("Room", room, service.room?.givenOn), line("Wait", service.wait?.words, service.wait?.givenOn)])
  }

  private func servicePlacesSection(_ service: ServiceEntry) -> PageSection {
    var lines: [PageLine] = service.places.flatMap { place in
      let address = Phrase.joined([place.address, place.postcode])
      let more = [address, place.transport] + place.accessibility
      return [PageLine(place.name.isEmpty ? "Not known" : place.name)]
        + more.filter { !$0.isEmpty }.map { PageLine($0, tone: .quiet, indent: 1) }
    }
    let localities = service.localitiesServed?.compactMap { name($0) } ?? []
    let areas = localities + service.areas
    if !areas.isEmpty { lines.append(PageLine("Works in: \(areas.joined(separator: ", "))")) }
    return PageSection("Where", .right, lines)
  }

  private func serviceRepliesSection(_ service: ServiceEntry) -> PageSection {
    let replies = replies(of: service.ref)
    let heading = "Our referrals there, last \(ServiceReplies.days) days"
    guard replies.sent > 0 else { return PageSection(heading, .right, [PageLine("None", tone: .quiet)]) }
    let answered = replies.accepted + replies.declined
    return PageSection(
      heading, .right,
      [
        PageLine(
          Phrase.joined([
            "\(replies.sent) sent", "\(replies.accepted) accepted", "\(replies.declined) declined",
            "\(replies.unanswered) not answered yet",
          ])),
        PageLine(
          replies.median.map { "Answers in \(daysWords($0)) (middle of \(answered))" }
            ?? "No answer to measure yet",
          tone: replies.median == nil ? .warning : .plain),
      ])
  }
}

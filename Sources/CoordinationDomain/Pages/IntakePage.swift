extension CareView {
  /// The request at `row` of `intake`: who asks for what, how soon, what was promised, and how it ended.
  public func intakePage(_ row: Int) -> Page {
    let intake = record.intake.rows[row]
    return Page(
      title: "\(name(intake)): \(record.text[intake.ask])",
      sections: [requestSection(intake), referrerSection(intake), triageSection(intake)])
  }

  private func requestSection(_ intake: Intake) -> PageSection {
    var lines = [PageLine(label: "Asks for", record.text[intake.ask])]
    if let person = intake.person {
      lines.append(PageLine(label: "Person", name(person) ?? "Not known", target: .person(record.id(person))))
    } else {
      lines.append(PageLine(label: "Person", "\(name(intake)), not on the caseload yet"))
    }
    lines.append(PageLine(label: "Born", intake.dateOfBirth?.long ?? "Not known"))
    lines += intakeLines([
      ("Address", record.text[intake.address]), ("Phone", record.text[intake.phone]),
      ("Where now", label(intake.whereNow)), ("Speaks", record.text[intake.language]),
      ("Sharing", record.text[intake.consentBasis]),
    ])
    return PageSection("The request", .left, lines)
  }

  private func referrerSection(_ intake: Intake) -> PageSection {
    let received = intake.receivedAt.map(intakeTime) ?? "Not known"
    return PageSection(
      "Who asks", .right,
      [PageLine(label: "Received", received)]
        + intakeLines([
          ("By", Phrase.words(record.text[intake.channel])), ("From", record.text[intake.referrerName]),
          ("Of", record.text[intake.referrerOrganisation]), ("Reply by", label(intake.replyRoute)),
        ]))
  }

  private func triageSection(_ intake: Intake) -> PageSection {
    var lines = intakeLines([
      ("Asked as", label(intake.urgencyAsked)), ("Triaged as", label(intake.urgencyTriaged)),
      ("Triaged by", name(intake.triagedBy) ?? ""), ("And by", name(intake.secondTriageBy) ?? ""),
      ("Told", record.text[intake.toldWhat]),
    ])
    if let callBack = intake.callBackBy {
      let isLate = callBack < moment.now && isUndecided(intake)
      lines.append(
        PageLine(
          label: "Call back", mark: isLate ? "!" : "", "by \(intakeTime(callBack))",
          tone: isLate ? .alarm : .plain))
    }
    if isUndecided(intake) {
      lines.append(PageLine(label: "Decision", "waits for one", tone: .warning))
    } else {
      lines += intakeLines([
        ("Decision", label(intake.decision)), ("On", intake.decidedAt.map(intakeTime) ?? ""),
        ("Because", record.text[intake.reason]), ("To", record.text[intake.routedTo]),
      ])
    }
    return PageSection("Urgency and decision", .right, lines)
  }

  private func intakeLines(_ fields: [(label: String, text: String)]) -> [PageLine] {
    fields.filter { !$0.text.isEmpty }.map { PageLine(label: $0.label, $0.text) }
  }

  private func intakeTime(_ instant: Instant) -> String {
    let time = local(instant)
    return "\(time.day.withWeekday(near: today)) \(time.clock)"
  }
}

/// What is kept about a person so that nobody asks again: flags, assessments, plans, goals, needs, pointers.
extension CareView {
  /// Flags in force, without those that are only said neutrally.
  func flagSection(_ row: Int) -> PageSection {
    let lines = plainFlags(row).map { flag in
      let isStale = flag.reviewOn.map { $0 < today } ?? false
      let category = record.words(flag.category, of: "flags")
      return PageLine(
        "\(Phrase.sentence(category)): \(record.text[flag.text])", tone: isStale ? .warning : .plain,
        trailing: isStale ? "check again" : "")
    }
    return PageSection("Good to know", .right, lines)
  }

  /// Assessments already done, the latest first, so that nobody does one again.
  func assessmentSection(_ row: Int) -> PageSection {
    let done = byPerson.assessments[row].map { record.assessments.rows[Int($0)] }
      .sorted { ($1.on ?? today) < ($0.on ?? today) }
    let lines = done.flatMap { assessment in
      let isOver = assessment.validUntil.map { $0 < today } ?? false
      let valid = assessment.validUntil.map { (isOver ? "ended " : "valid to ") + $0.short(near: today) }
      let who = Phrase.joined([name(assessment.byProfessional), name(assessment.byOrganisation)])
      let kind = record.text[assessment.kind]
      let domain = Phrase.sentence(Phrase.words(record.text[assessment.domain]))
      let reused = record.text[assessment.reusedBy]
      return [
        PageLine(
          domain + (kind.isEmpty ? "" : " (\(Phrase.words(kind)))"), tone: isOver ? .quiet : .plain,
          trailing: valid ?? "no end given"),
        PageLine(
          Phrase.joined([
            assessment.on?.short(near: today), who,
            assessment.isShareable == false ? "not to be shared" : nil,
            reused.isEmpty ? nil : "used again by \(reused)",
          ]), tone: .quiet, indent: 1),
      ]
    }
    return PageSection("Assessments already done", .right, lines)
  }

  /// Plan cards: where each plan is kept and when it is looked at again.
  func planSection(_ row: Int) -> PageSection {
    let lines = byPerson.plans[row].map { record.plans.rows[Int($0)] }.flatMap { plan in
      let isOver = plan.reviewOn.map { $0 < today } ?? false && people[row].isLive
      let held = record.text[plan.heldIn]
      let review = plan.reviewOn.map { (isOver ? "review was " : "review ") + $0.short(near: today) }
      let agreement =
        plan.isAgreedWithPerson == true ? "agreed with the person" : "NOT agreed with the person"
      return [
        PageLine(
          mark: isOver ? "!" : "", "\(Phrase.sentence(label(plan.kind))) plan",
          tone: isOver ? .warning : .plain,
          trailing: review ?? "no review date"),
        PageLine(
          Phrase.joined([
            "in \(held.isEmpty ? "a place not known" : held)", agreement, plan.agreedOn?.short(near: today),
            plan.completeness.isEmpty || plan.completeness == .complete
              ? nil : plan.completeness == .partial ? "not complete" : "nothing in it yet",
          ]), tone: .quiet, indent: 1),
      ]
    }
    return PageSection("Plans", .right, lines)
  }

  /// Goals in the person's words.
  func goalSection(_ row: Int) -> PageSection {
    let lines = byPerson.goals[row].map { record.goals.rows[Int($0)] }.map { goal in
      let outcome = record.text[goal.outcome]
      let target = goal.targetOn.map { "by " + $0.short(near: today) }
      return PageLine(
        Phrase.joined([record.text[goal.statement], outcome.isEmpty ? nil : outcome], ": "),
        trailing: Phrase.joined([Phrase.words(record.text[goal.status]), target]))
    }
    return PageSection("Goals", .right, lines)
  }

  /// What was asked on the needs checklist and who handles it.
  ///
  /// Safety from others is asked in private and never shown here.
  func needSection(_ row: Int) -> PageSection {
    let needs = byPerson.needs[row].map { record.needs.rows[Int($0)] }
      .filter { record.text[$0.need] != "safety-from-others" }
    let lines = needs.map { need in
      let answer = record.words(need.handledBy, of: "need-answer")
      let isOpen = record.text[need.handledBy] == "wants-help"
      return PageLine(
        Phrase.joined([Phrase.sentence(record.words(need.need, of: "needs")), record.text[need.note]], ": "),
        tone: isOpen ? .warning : .plain,
        trailing: Phrase.joined([
          answer.isEmpty ? "not asked" : Phrase.plain(answer), need.on?.short(near: today),
        ]))
    }
    return PageSection("Needs", .right, lines)
  }

  /// Tier, frailty and frailty index, each with its name and date.
  func levelOfNeedSection(_ row: Int) -> PageSection {
    guard let spell = spell(people[row]) else { return PageSection("Level of need", .right, []) }
    let pathway = record.words(spell.pathway, of: "pathways")
    var lines = [
      PageLine(
        label: "Tier",
        Phrase.joined([tierWords(spell), pathway.isEmpty ? nil : "pathway: \(Phrase.plain(pathway))"]))
    ]
    lines.append(PageLine(label: "Frailty", frailtyWords(spell, record.people.rows[row]) ?? "Not scored"))
    if let index = frailtyIndexWords(spell) { lines.append(PageLine(label: "eFI", index)) }
    let contact = people[row].lastContact.map { "\(dayWords($0)) (\(today - $0) d)" } ?? "none yet"
    lines.append(PageLine(label: "Seen", "last contact: \(contact)"))
    return PageSection("Level of need", .right, lines)
  }

  /// Which organisations may have the record and on what basis.
  func sharingSection(_ row: Int) -> PageSection {
    let lines = sharingInForce(row).map { basis in
      let mayNot = basis.basis == .objected
      let decider = record.text[basis.decisionMaker]
      return PageLine(
        mark: mayNot ? "!" : "",
        Phrase.joined([
          "\(name(basis.organisation) ?? "Not known"): \(mayNot ? "may not" : "may")", label(basis.basis),
          decider.isEmpty ? nil : "decided by \(decider)",
        ]), tone: mayNot ? .warning : .plain, trailing: sinceWords(basis.from))
    }
    return PageSection("Sharing", .right, lines)
  }

  /// Where the clinical and social care records are kept; this is not one of them.
  func pointerSection(_ row: Int) -> PageSection {
    let lines = byPerson.pointers[row].map { record.recordPointers.rows[Int($0)] }.map { pointer in
      PageLine(
        "\(record.text[pointer.system]) \(record.text[pointer.localID])",
        trailing: pointer.checkedOn.map { "checked " + $0.short(near: today) } ?? "never checked")
    }
    return PageSection("Records are kept in", .right, lines)
  }
}

extension SamplePast {
  // MARK: The end

  /// The time on the caseload went on six weeks ago, with everything that its end has ended.
  mutating func takeBackEnding(on ended: Day) {
    until = max(hours.from, max(ended, person.start))
    let status = person.spell["status"]
    let ending =
      switch status {
      case "moved-out": SpellEnding.movedOut
      case "entered-in-error": SpellEnding.error
      default: SpellEnding(rawValue: person.spell["end_reason"]) ?? .other
      }
    person.spell["status"] = "active"
    person.spell["end_on"] = ""
    person.spell["end_reason"] = ""
    person.row["moved_out_on"] = ""
    for place in person.circle.indices where person.circle[place]["end_on"] == ended.iso {
      if person.circle[place]["reason"].isEmpty { person.circle[place]["end_on"] = "" }
    }
    for place in person.actions.indices
    where person.actions[place]["status_reason"] == SamplePerson.endedReason {
      person.actions[place]["status"] = "accepted"
      person.actions[place]["status_on"] = person.actions[place]["raised_on"]
      person.actions[place]["status_reason"] = ""
    }
    if status == "died" {
      report(ended)
    } else {
      end(ending)
    }
  }

  private mutating func end(_ ending: SpellEnding) {
    let (id, reason) = (person.id, SampleWorkTexts.reason(for: ending))
    deeds.append(
      SampleDeed(day: hours.workday(until), minute: 17 * 60 + 50, author: person.coordinator) { desk in
        desk.person(id).map { .spell(.end($0, ending, reason: reason, EndingAnswers(all: .cancel))) }
      })
  }

  /// A death: reported the next working day, confirmed some days later, and somebody thinks of the family.
  private mutating func report(_ died: Day) {
    let number = person.row["nhs_number"]
    let proof = number.isEmpty ? person.row["date_of_birth"] : number
    person.row["date_of_death"] = ""
    person.row["death_status"] = ""
    let id = person.id
    var day = died + 1
    while hours.workday(day) <= hours.workday(died), day < hours.asOf { day = day + 1 }
    var steps = SampleSteps(hours, on: day, until: hours.asOf, &random)
    let author = person.coordinator
    self.do(steps, author) { desk in
      desk.person(id).map {
        .death(
          .report(
            DeathCommand.Report(
              $0, on: died, proof: proof, note: "The practice rang", answers: EndingAnswers(all: .cancel))))
      }
    }
    steps.wait(5)
    let due = DueReading(on: SampleTime.workdays(4, after: steps.day))
    let call = "bereavement \(person.number)"
    self.do(steps, author, call) { desk in
      guard let person = desk.person(id), let owner = desk.owner(author) else { return nil }
      return .action(
        .add(
          ActionCommand.Adding("Ring the family, ask how they are", about: person, owner: owner, due: due)))
    }
    steps.go(to: steps.day + random.within(2...5), &random)
    self.do(steps, author) { desk in desk.person(id).map { .death(.confirm($0)) } }
    // Of the last days it is still open.
    guard hours.asOf - steps.day > 3 else { return }
    steps.go(to: steps.day + 1, &random)
    self.do(steps, author) { desk in
      desk.action(call).map { .action(.done($0, evidence: "Rang, they have each other and our number")) }
    }
  }

  /// The wrong namesake: seen within the hour, and everything goes on.
  mutating func reportWronglyDead() {
    let number = person.row["nhs_number"]
    let proof = number.isEmpty ? person.row["date_of_birth"] : number
    let (id, author) = (person.id, person.coordinator)
    var steps = steps(on: someDay())
    let day = steps.day
    self.do(steps, author) { desk in
      desk.person(id).map {
        .death(
          .report(
            DeathCommand.Report(
              $0, on: day, proof: proof, note: "Ward rang", answers: EndingAnswers(all: .keep))))
      }
    }
    steps.wait(random.within(4...9))
    self.do(steps, author) { desk in
      desk.person(id).map {
        .death(.mistaken($0, reason: "It was somebody else on the ward; rang, is at home and well"))
      }
    }
  }

  // MARK: The beginning

  /// Somebody who came in these weeks: nobody knew of them before, or they had no time on the caseload.
  mutating func takeBackBeginning() {
    guard isNew else { return }
    let spell = person.spell
    let isActive = spell["status"] != "referred"
    // A referral is looked at first, before somebody is taken on.
    let isReferredFirst = isActive && random.percent(40) && until - person.start > 4
    let status = isActive && !isReferredFirst ? CaseloadStatus.active : .referred
    let name = person.id
    let author = coordinator()
    let minute = 8 * 60 + 31
    if isNewcomer {
      var details = PersonColumns.typed(person.row)
      details.append(Detail("spell", status.code))
      details.append(Detail("pathway", spell["pathway"]))
      deeds.append(
        SampleDeed(day: hours.workday(person.start), minute: minute, author: author, name: name) { _ in
          .person(.add(details, isSomebodyElse: true))
        })
    } else {
      let pathway = spell["pathway"]
      person.spells.removeLast()
      deeds.append(
        SampleDeed(day: hours.workday(person.start), minute: minute, author: author) { desk in
          desk.person(name).map {
            .spell(.start($0, status, pathway: pathway, reason: "Referred by the practice"))
          }
        })
    }
    say(spell, author)
    guard isReferredFirst else { return }
    self.do(steps(on: person.start + random.within(1...3)), coordinator()) { desk in
      desk.person(name).map { .spell(.activate($0, pathway: "")) }
    }
  }

  /// What is said of somebody in the first quarter of an hour.
  private mutating func say(_ spell: SampleRow, _ author: Int) {
    let (id, source) = (person.id, spell["tier_source"])
    let day = hours.workday(person.start)
    func add(_ minute: Int, _ command: @escaping (Ref<Person>) -> PersonCommand?) {
      deeds.append(
        SampleDeed(day: day, minute: 8 * 60 + 32 + minute, author: author) { desk in
          desk.person(id).flatMap(command).map { .person($0) }
        })
    }
    if let tier = NeedTier.allCases.first(where: { $0.code == spell["tier"] }) {
      add(2) { .tier($0, tier, source: source) }
    }
    let words = spell["what_matters"]
    if !words.isEmpty { add(5) { .matters($0, words) } }
    if let review = SampleTime.day(spell["next_review_on"]), review > until { add(8) { .review($0, review) } }
    if let outlook = Outlook.allCases.first(where: { $0.code == spell["outlook"] }) {
      let ifThen = spell["if_then"]
      add(11) { .outlook($0, outlook, ifThen: ifThen) }
    }
  }
}

/// The columns of a person as somebody who adds them types them.
private enum PersonColumns {
  /// What happens to somebody is not typed when they are added, nor whose home they share.
  private static let left = [
    "where_now", "where_since", "expected_home_on", "care_home_organisation_id", "moved_out_on",
    "date_of_death", "death_status", "household_id",
  ]

  static func typed(_ row: SampleRow) -> [Detail] {
    row.fields.filter { !$0.value.isEmpty && !left.contains($0.name) }.map { Detail($0.name, $0.value) }
  }
}

/// What is shown before a command about a person is saved.
extension CareView {
  func echo(of command: PersonCommand, by asker: Ref<Professional>?) -> [CommandEcho] {
    switch command {
    case .add(let details, let isSomebodyElse):
      let typed = details.map { CommandEcho("", "\(CareView.label($0.column)): \($0.typed)") }
      return isSomebodyElse
        ? typed + [CommandEcho("though", "somebody like that may be here already", isDoubtful: true)] : typed
    case .correct(let person, let details): return details.map { echo($0, of: person) }
    case .tier(let person, let tier, let source):
      let before = spell(standing(person)).map { label($0.tier) } ?? ""
      let says = source.isEmpty ? asker.flatMap { name($0) } ?? "" : source
      return [
        CommandEcho("level", label(Code(tier)) + now(before)), CommandEcho("says so", says),
      ]
    case .review(let person, let day):
      let before = spell(standing(person))?.nextReviewOn.map { dayWords($0) } ?? "no date"
      return [CommandEcho("review", inFull(day) + now(before), isDoubtful: day < today)]
    case .matters(let person, let words):
      let before = record.text[spell(standing(person))?.whatMatters ?? .none]
      let typed = CommandEcho("matters", Phrase.trimmed(words))
      return before.isEmpty ? [typed] : [typed, CommandEcho("replaces", before, isDoubtful: true)]
    case .outlook(let person, let outlook, let ifThen):
      let row = spell(standing(person))
      let kept = record.text[row?.ifThen ?? .none]
      let plan =
        !ifThen.isEmpty
        ? CommandEcho("if then", ifThen)
        : kept.isEmpty
          ? CommandEcho("if then", "nothing is written", isDoubtful: outlook != .stable)
          : CommandEcho("if then", "stays: " + kept)
      return [CommandEcho("outlook", label(Code(outlook)) + now(row.map { label($0.outlook) } ?? "")), plan]
    case .whereabouts(_, let place, let home):
      let back = home.map { CommandEcho("home", "expected " + inFull($0), isDoubtful: $0 < today) }
      return [CommandEcho("where", label(Code(place)) + ", since today")] + [back].compactMap { $0 }
    }
  }

  /// ` (now …)`; nothing where nothing stands there.
  private func now(_ words: String) -> String { words.isEmpty ? "" : " (now \(words))" }

  private func echo(_ detail: Detail, of person: Ref<Person>) -> CommandEcho {
    let before = personField(detail.column, of: person).map { $0.isMasked ? "restricted" : $0.value } ?? ""
    let typed = Phrase.trimmed(detail.typed)
    let words = typed.isEmpty ? "nothing any more" : typed
    return CommandEcho(
      "", "\(CareView.label(detail.column)): \(words)" + now(before), isDoubtful: typed.isEmpty)
  }

  // MARK: Spells

  func echo(of command: SpellCommand) -> [CommandEcho] {
    switch command {
    case .start(let person, let status, let pathway, let reason):
      let again = byPersonSpells(person).isEmpty ? [] : [why(reason)]
      return [
        CommandEcho("begins", "today, \(label(Code(status)))"),
        CommandEcho("pathway", pathway.isEmpty ? "as before, else not known yet" : Phrase.words(pathway)),
      ] + again
    case .activate(_, let pathway):
      return pathway.isEmpty ? [] : [CommandEcho("pathway", Phrase.words(pathway))]
    case .pause(_, let until, let reason):
      return [CommandEcho("again", inFull(until), isDoubtful: until <= today), why(reason)]
    case .resume: return []
    case .end(let person, let ending, let reason, let answers):
      return [CommandEcho("ends", "today: \(ending.words)"), why(reason)]
        + echo(answers, of: person, afterDeath: false)
    }
  }

  private func byPersonSpells(_ person: Ref<Person>) -> [Int32] {
    record.people.row(of: person).map { Array(byPerson.spells[$0]) } ?? []
  }

  func echo(of command: DeathCommand) -> [CommandEcho] {
    switch command {
    case .report(let report):
      guard let row = record.people[report.person] else { return [] }
      let number = record.text.withBytes(row.nhsNumber) { NHSNumber.digits($0) }
      let whose = Phrase.joined([name(row), row.dateOfBirth.map { "born \($0.long)" }])
      let known =
        number.flatMap { NHSNumber(value: $0) }.map { "NHS No. \($0.spaced)" } ?? "no NHS number here"
      let note = Phrase.trimmed(report.note)
      return [
        CommandEcho("who", Phrase.joined([whose, known])),
        CommandEcho("died", inFull(report.on), isDoubtful: report.on > today),
      ] + (note.isEmpty ? [] : [CommandEcho("known", note)])
        + echo(report.answers, of: report.person, afterDeath: true)
    case .confirm: return []
    case .mistaken(_, let reason): return [CommandEcho("known by", Phrase.trimmed(reason))]
    }
  }

  /// Everything that stands open with what becomes of it: what has no answer yet first.
  private func echo(_ answers: EndingAnswers, of person: Ref<Person>, afterDeath: Bool) -> [CommandEcho] {
    let check = endingCheck(person)
    let asked = check.toBeSettled(afterDeath: afterDeath, in: self)
    let others = check.ends.count { end in
      switch end.subject {
      case .action, .referral: false
      default: true
      }
    }
    let numbered = asked.enumerated().map { (number: $0 + 1, end: $1, answer: answers[$1.id]) }
    let open = numbered.filter { $0.answer == nil } + numbered.filter { $0.answer != nil }
    let lines = open.map { number, end, answer in
      CommandEcho(answer?.rawValue ?? "open?", "\(number)  \(end.sentence)", isDoubtful: answer == nil)
    }
    let rest =
      others == 0 ? [] : [CommandEcho("ends too", "\(others) others: parts in the circle, contacts, agenda")]
    let unanswered = asked.contains { answers[$0.id] == nil }
    let how =
      unanswered ? [CommandEcho("answer", "type cancel all or keep all, or by number: cancel 1 keep 2")] : []
    return rest + how + lines
  }
}

extension CareView {
  /// One event of the journal at a position: who, when, what, and each value before and after.
  public func eventPage(_ position: Int) -> Page {
    let entry = history.entries[position]
    let line = record.line(of: entry)
    let act = history.act(Int(entry.act))
    var about = [
      PageLine(
        label: "Who", name(entry.by) ?? record.id(entry.by), target: .professional(record.id(entry.by))),
      PageLine(label: "When", timeWords(entry.at)),
    ]
    if let person = entry.person {
      about.append(PageLine(label: "Whom", name(person) ?? "", target: .person(record.id(person))))
    }
    if let line, TableDoor.door(of: line.subject)?.table == .actions {
      about.append(PageLine(label: "Action", line.subject, target: .action(line.subject)))
    }
    if let because = line?.known?.because, !because.isEmpty { about.append(PageLine(label: "Why", because)) }
    about.append(standingLine(Int(entry.act)))
    let others = act.filter { $0.sequence != entry.sequence }.map { other in
      PageLine(Phrase.sentence(actWords(other)), target: .event(String(other.sequence)))
    }
    return Page(
      title: Phrase.sentence(actWords(entry)),
      sections: [
        PageSection("", .left, about), PageSection("What changed", .left, changeLines(line)),
        PageSection("Recorded with it", .left, others),
      ])
  }

  /// Whether the act stands, and how it is taken back.
  private func standingLine(_ act: Int) -> PageLine {
    guard let by = history.undoneBy(act), let undoing = history.act(by).first else {
      return PageLine(label: "Stands", "yes; u takes it back", tone: .quiet)
    }
    let words = "no: \(name(undoing.by) ?? "somebody") took it back \(timeWords(undoing.at))"
    return PageLine(label: "Stands", words, tone: .warning, target: .event(String(undoing.sequence)))
  }

  private func changeLines(_ line: JournalLine?) -> [PageLine] {
    guard let line, let event = line.known else {
      return (line?.fields ?? []).map { PageLine("\($0.name): \($0.value)") }
    }
    return event.changes.map { change in
      func words(_ text: String) -> String { self.words(of: text, change.column, ofRow: line.subject) }
      let column = Phrase.sentence(columnWords(change.column))
      if change.before.isEmpty { return PageLine("\(column): \(words(change.after))") }
      return PageLine("\(column): \(words(change.before)) became \(words(change.after))")
    }
  }

  /// What Enter on an event opens: whom it concerns, else the event itself.
  public func target(ofEvent id: String) -> PageTarget {
    let entry = Int(id).flatMap { history.position(of: $0) }.map { history.entries[$0] }
    return entry?.person.map { .person(record.id($0)) } ?? .event(id)
  }

  /// The ids of the people and of the actions that an event is about.
  public func subjects(ofEvent id: String) -> (people: [String], actions: [String]) {
    guard let position = Int(id).flatMap({ history.position(of: $0) }) else { return ([], []) }
    let entry = history.entries[position]
    let subject = record.line(of: entry)?.subject ?? ""
    let isAction = record.actions.find(subject.utf8, in: record) != nil
    return (entry.person.map { [record.id($0)] } ?? [], isAction ? [subject] : [])
  }
}

/// A page as JSON: sections of lines, each with what it leads to.
extension Page {
  /// An object with `title` and `sections`.
  public var json: JSONText {
    var json = JSONText()
    json.object { json in
      json.member("title", title)
      json.sections(of: self)
    }
    return json
  }

  /// An object with the fields of the row that the page is of, then `sections`.
  public func json(with columns: [ListingColumn], of row: Int, in view: CareView) -> JSONText {
    var json = JSONText()
    json.object { json in
      for column in columns { json.member(column.id, column.value(of: row, in: view)) }
      json.sections(of: self)
    }
    return json
  }
}

extension JSONText {
  fileprivate mutating func sections(of page: Page) {
    name("sections")
    array { json in
      for section in page.sections {
        json.object { json in
          json.member("heading", section.heading)
          json.name("lines")
          json.array { json in
            for line in section.lines { json.line(line) }
          }
        }
      }
    }
  }

  private mutating func line(_ line: PageLine) {
    object { json in
      json.member("label", line.label)
      json.member("mark", line.mark)
      json.member("text", line.text)
      json.member("trailing", line.trailing)
      json.member("indent", line.indent)
      guard let target = line.target else { return json.member("target", nil as String?) }
      json.name("target")
      json.object { json in
        let (kind, id, filter) = target.parts
        json.member("kind", kind)
        json.member("id", id)
        if let filter { json.member("filter", filter) }
      }
    }
  }
}

extension PageTarget {
  /// What sort of thing it is, its id, and for a list the filter.
  fileprivate var parts: (kind: String, id: String, filter: String?) {
    switch self {
    case .person(let id): ("person", id, nil)
    case .action(let id): ("action", id, nil)
    case .service(let id): ("service", id, nil)
    case .team(let id): ("team", id, nil)
    case .locality(let id): ("locality", id, nil)
    case .professional(let id): ("professional", id, nil)
    case .meeting(let id): ("meeting", id, nil)
    case .minutes(let id): ("minutes", id, nil)
    case .agendaItem(let id): ("agenda item", id, nil)
    case .intake(let id): ("intake", id, nil)
    case .history(let id): ("history", id, nil)
    case .event(let id): ("event", id, nil)
    case .gap(let id): ("gap", id, nil)
    case .gapMatrix: ("gap matrix", "", nil)
    case .gapFigures(let id): ("gap figures", id, nil)
    case .handoverItem(let id, _): ("handover item", id, nil)
    case .handover(let id): ("handover", id, nil)
    case .signedHandover(let id): ("signed handover", id, nil)
    case .lookedSince(let id): ("changes", id, nil)
    case .list(let id, let filter): ("list", id, filter)
    }
  }
}

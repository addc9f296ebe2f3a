import CoordinationDomain
import CoordinatorStorage

/// Carries commands out one after another and answers each on a line.
struct CommandTeller: ~Copyable {
  let desk: Desk
  let format: DoCommand.Format
  let seen: Int?
  let now: () -> Instant
  private var output = StandardStream.output()
  private var notices = StandardStream.error()
  private var wasRefused = false
  private var wasNotSaved = false

  init(desk: Desk, format: DoCommand.Format, seen: Int?, now: @escaping () -> Instant) {
    self.desk = desk
    self.format = format
    self.seen = seen
    self.now = now
  }

  /// One command; blank lines and those that begin with `#` are passed over.
  mutating func take(_ line: String) {
    let isBlank = line.allSatisfy(\.isWhitespace)
    if isBlank || line.first == "#" { return }
    let command: Command
    do throws(CommandRefusal) {
      command = try CommandReader.read(line, in: desk.view, by: desk.author)
    } catch {
      return refuse(error.sentence)
    }
    switch desk.perform(command, seenUpTo: seen, at: now()) {
    case .saved(let act): tell(act)
    case .refused(let refusal): refuse(refusal.sentence)
    case .notSaved(let sentence):
      wasNotSaved = true
      answer(sentence)
    case .replaced:
      wasNotSaved = true
      answer("Not saved: the journal was replaced while this ran. Run it again.")
    }
  }

  /// - Throws: ``Refusal`` with the status, where anything was refused or not saved.
  consuming func finish() throws(Refusal) {
    let status: ExitStatus? = wasNotSaved ? .notSaved : wasRefused ? .refused : nil
    try output.finish()
    if let status { throw Refusal("", status) }
  }

  private mutating func tell(_ act: DeskAct) {
    if let remark = act.remark { notices.writeLine(DisplayText(remark)) }
    guard let first = act.events.first else { return }
    switch format {
    case .text:
      output.writeLine(DisplayText("\(act.first)  \(first.subject)  \(desk.view.sentence(ofAct: act.first))"))
    case .json:
      var json = JSONText()
      json.object { json in
        json.name("ok")
        json.value(true)
        json.name("sequence")
        json.value(act.first)
        json.name("event")
        json.value(first.kind.rawValue)
        json.name("subject")
        json.value(first.subject)
        json.name("events")
        json.value(act.count)
        json.name("sentence")
        json.value(desk.view.sentence(ofAct: act.first))
      }
      output.writeLine(json)
    }
    output.flush()
  }

  private mutating func refuse(_ sentence: String) {
    wasRefused = true
    answer(sentence)
  }

  private mutating func answer(_ sentence: String) {
    switch format {
    case .text: notices.writeLine(DisplayText("coordinator: \(sentence)"))
    case .json:
      var json = JSONText()
      json.object { json in
        json.name("ok")
        json.value(false)
        json.name("error")
        json.value(sentence)
      }
      output.writeLine(json)
      output.flush()
    }
  }
}

import CoordinationDomain

/// Signing a handover: what is asked before, and what comes on the screen after.
extension Question {
  /// Before a handover is signed: how much is read, who is to be read back, and who has signed.
  static func sign(_ place: HandoverPlace, _ context: ScreenContext) -> Question {
    let view = context.view
    let signing = context.rows.handovers.standing(place, view).signing(by: context.author)
    var lines = [
      Line(label: "since", text: signing.since),
      Line(
        label: "read",
        text: signing.count == 0
          ? "nothing is new"
          : "\(signing.read) of \(signing.count) that are new; what is not stays on Today",
        style: signing.read < signing.count ? .warning : .good),
    ]
    if !signing.unreadUrgent.isEmpty {
      lines.append(
        Line(
          label: "urgent",
          text: "help within two hours, NOT READ: \(signing.unreadUrgent.joined(separator: "; "))",
          style: .warning))
    }
    if !signing.toReadBack.isEmpty {
      lines.append(
        Line(
          label: "unstable",
          text: "not read back by you: \(signing.toReadBack.joined(separator: "; "))", style: .warning))
    }
    if let who = signing.givenBy { lines.append(Line(label: "signed", text: "\(who) hands over")) }
    if let who = signing.takenBy { lines.append(Line(label: "signed", text: "\(who) takes over")) }
    func choice(_ letter: Character, _ words: String, _ verb: String) -> Choice {
      Choice(
        letter: letter, words: words,
        answer: .perform(
          Submission(verb: verb, lines: [view.id(place)], seen: view.history.lastSequence)))
    }
    let isFirst = signing.givenBy == nil && signing.takenBy == nil
    var choices: [Choice] = []
    if signing.hasSigned {
      lines.append(Line(label: "now", text: "the other one signs, under a login of their own"))
      return Question(
        title: "You have signed the handover of \(view.name(place))", lines: lines, choices: [],
        escapeWords: "back", escape: .leave)
    }
    if signing.givenBy == nil {
      if signing.readByThemselves > 0 {
        lines.append(
          Line(
            label: "o",
            text:
              "what you have read (\(signing.readByThemselves)) is then for the other one to read",
            style: .warning))
      }
      choices.append(
        choice("o", "sign: I hand over" + (isFirst ? "; the sheet is fixed" : ""), "handover give"))
    }
    if signing.takenBy == nil {
      if signing.toReadBack.isEmpty {
        choices.append(
          choice("t", "sign: I take over" + (isFirst ? "; the sheet is fixed" : ""), "handover accept"))
      } else {
        lines.append(Line(label: "t", text: "taking over is signed once they are read back (Space)"))
      }
    }
    return Question(
      title: "Sign the handover of \(view.name(place))?", lines: lines, choices: choices,
      escapeWords: "not yet", escape: .leave)
  }
}

extension App {
  /// A handover that both have signed now comes on the screen as it was signed.
  mutating func showSigned(_ submission: Submission, _ context: ScreenContext) {
    guard submission.verb == "handover give" || submission.verb == "handover accept",
      let id = submission.lines.first, let place = context.view.handoverPlace(named: id),
      !context.view.isHandoverOpen(place), let signed = context.view.lastSignedHandover(place)
    else { return }
    stacks.push(PageScreen(.signedHandover(signed)))
    message = "Both have signed: the sheet stays as it is from now on. P prints it."
  }
}

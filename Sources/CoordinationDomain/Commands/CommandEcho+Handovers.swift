/// What is shown before a command about a handover is saved.
extension CareView {
  func echo(of command: HandoverCommand) -> [CommandEcho] {
    switch command {
    case .read(let place, let key, let back):
      // Made again at every letter typed: only the item itself is looked at.
      let draft = HandoverDraft(self, place, onlyItem: key)
      guard let item = draft.items.first else { return [] }
      let line = draft.line(item)
      let told = CommandEcho("about", line.words)
      guard item.needsReadBack else { return [told] }
      return [told] + line.more.map { CommandEcho("", $0) }
        + [
          back.isEmpty
            ? CommandEcho("you", "nothing yet: say it in your own words", isDoubtful: true)
            : CommandEcho("you", "“\(back)”")
        ]
    case .take(let place, let key):
      let draft = HandoverDraft(self, place, onlyItem: key)
      return draft.items.first.map { [CommandEcho("about", draft.line($0).words)] } ?? []
    case .note(_, let text):
      return [CommandEcho("note", text.isEmpty ? "none" : text, isDoubtful: text.isEmpty)]
    case .give(let place), .accept(let place):
      let draft = HandoverDraft(self, place)
      return [
        CommandEcho("since", draft.startWords),
        CommandEcho(
          "new", draft.readWords, isDoubtful: draft.unreadCount > 0),
      ]
        + draft.unreadUrgent.map {
          CommandEcho("not read", "\(draft.urgentWords($0)): help within two hours", isDoubtful: true)
        }
    case .looked: return []
    }
  }
}

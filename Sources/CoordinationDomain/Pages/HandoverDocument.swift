/// The handover of a place as a document: what the sheet says, as headings and lists.
extension CareView {
  /// What would be handed over now, with the head of the sheet on top and its marks; for Markdown.
  ///
  /// The sheet itself is text, since it is signed; this is for messages and other documents.
  public func handoverDocument(_ draft: HandoverDraft) -> Page {
    var head = [PageLine(HandoverDraft.confidentialWords)]
    if record.isDemo { head.insert(PageLine(HandoverDraft.demoWords, tone: .warning), at: 0) }
    head += draft.headFacts(at: moment.now).map { PageLine(label: $0.label, $0.words) }
    if let waiting = draft.waitingWords { head.append(PageLine(label: "Signed", waiting, tone: .warning)) }
    if draft.items.isEmpty { head.append(PageLine(draft.nothingWords)) }
    let marking = HandoverMarking(self, draft.place, row: draft.open)
    func lines(_ items: [HandoverItem]) -> [PageLine] {
      items.flatMap { documentLines($0, draft, marking) }
    }
    var sections = [PageSection("", .left, head)]
    for part in HandoverPart.allCases {
      if part == .due { sections.append(visitsSection(draft)) }
      let found = draft.items(of: part).filter { !draft.isLate($0) }
      let above = draft.words(above: part).map { [PageLine($0)] } ?? []
      sections.append(
        PageSection("\(part.title) (\(found.count))", .left, found.isEmpty ? [] : above + lines(found)))
    }
    let late = draft.items.filter { draft.isLate($0) }
    sections.append(
      PageSection("SINCE IT WAS SIGNED: INTO THE NEXT HANDOVER (\(late.count))", .left, lines(late)))
    return Page(title: "Handover: \(name(draft.place))", sections: sections)
  }

  private func documentLines(
    _ item: HandoverItem, _ draft: HandoverDraft, _ marking: HandoverMarking
  ) -> [PageLine] {
    let line = draft.paperLine(item)
    let marks = [
      marking.isRead(item.key) ? "[x]" : nil, draft.isNews(item) ? "NEW" : nil,
      line.tone == .alarm ? "!" : nil,
    ]
    let more = (line.more + [marking.words(item.key)]).filter { !$0.isEmpty }
    return [PageLine(mark: Phrase.joined(marks, " "), line.words, tone: line.tone, trailing: line.detail)]
      + more.map { PageLine($0, tone: .quiet, indent: 2) }
  }
}

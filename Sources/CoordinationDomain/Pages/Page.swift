/// One thing on a page: a person, a service, a team, a meeting, or the day.
///
/// Headed sections of lines, made once; screens, previews and the command line render the same page at their
/// own widths.
public struct Page: Sendable, Hashable {
  /// What the page is of, for example a person's name.
  public var title: String
  /// The sections in the order of importance.
  public var sections: [PageSection]

  /// A page with these sections; empty sections are left out.
  public init(title: String, sections: [PageSection]) {
    self.title = title
    self.sections = sections.filter { !$0.lines.isEmpty }
  }
}

/// Lines under one heading.
public struct PageSection: Sendable, Hashable {
  /// Which half of a wide page it stands in.
  public enum Side: Sendable, Hashable { case left, right }

  /// The heading, for example `Open actions (4, 3 late)`; empty for lines that need none.
  public var heading: String
  /// Which half of a wide page it stands in.
  public var side: Side
  /// The lines.
  public var lines: [PageLine]

  /// Lines under a heading.
  public init(_ heading: String, _ side: Side = .left, _ lines: [PageLine]) {
    self.heading = heading
    self.side = side
    self.lines = lines
  }
}

/// One line of a page: `label  mark text                trailing`.
///
/// Text that is too long is wrapped, never cut; continuation lines stand under the text.
public struct PageLine: Sendable, Hashable {
  /// A word in the margin, for example `Lead`; empty where the line belongs to the one above.
  public var label: String
  /// A one-letter mark before the text, for example `!` for late; empty for none.
  public var mark: String
  /// The text.
  public var text: String
  /// How loud the text is.
  public var tone: ListingTone
  /// Text at the right edge, for example `3 d late`; never cut.
  public var trailing: String
  /// Steps of two columns by which the text is moved in.
  public var indent: Int
  /// What Enter opens; nil where there is nothing to open.
  public var target: PageTarget?
  /// Whether whoever goes from line to line passes it: it says more about the line above, or heads a table.
  public var isPart: Bool

  /// A line.
  public init(
    label: String = "", mark: String = "", _ text: String, tone: ListingTone = .plain, trailing: String = "",
    indent: Int = 0, target: PageTarget? = nil, isPart: Bool = false
  ) {
    self.label = label
    self.mark = mark
    self.text = text
    self.tone = tone
    self.trailing = trailing
    self.indent = indent
    self.target = target
    self.isPart = isPart
  }
}

/// What a line leads to, by identifier.
public enum PageTarget: Sendable, Hashable {
  case person(String)
  case action(String)
  case service(String)
  case team(String)
  case locality(String)
  case professional(String)
  case meeting(String)
  /// What a meeting decided, by the meeting's id.
  case minutes(String)
  case agendaItem(String)
  case intake(String)
  /// All that happened with a person, by the person's id.
  case history(String)
  /// One event of the journal, by its sequence.
  case event(String)
  /// A gap, by its id: what it is and where its limit comes from.
  case gap(String)
  /// Gaps by locality and rule.
  case gapMatrix
  /// Figures of a locality, by its id; of all where it is empty.
  case gapFigures(String)
  /// An item of a handover, by its locality and key; with what it is about, which is what Enter opens.
  indirect case handoverItem(String, about: PageTarget?)
  /// What would be handed over now, by the locality's id.
  case handover(String)
  /// A handover that both signed, by its id.
  case signedHandover(String)
  /// What changed since whoever works here last looked, by the id of that professional.
  case lookedSince(String)
  /// A list, with the filter that shows what the line counts.
  case list(String, filter: String)
}

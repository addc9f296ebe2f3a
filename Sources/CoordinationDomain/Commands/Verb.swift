/// One thing that can be asked for, written once: the command line, prompts, the palette and docs/commands.md are all
/// made from this table.
public struct Verb: Sendable {
  /// What one of its arguments is.
  public enum Argument: Hashable, Sendable {
    case person, action, professional, membership, contact, referral, absence, act, item, meeting, series, gap
    /// A name after `@`: a professional, a team, an organisation.
    case who
    case due, day, text, nhsNumber, count
    /// One word of several.
    case choice([String])
    /// `column=value`, several.
    case details
    /// A day with a time of day.
    case moment
    /// A locality whose day is handed over, and an item of its handover.
    case handover, handoverItem
    /// What becomes of each open thing: `cancel all`, `keep 1 cancel 2`, `X-00012-1=cancel`.
    case answers

    /// The word for it in `docs/commands.md`.
    public var label: String {
      switch self {
      case .person: "PERSON"
      case .action: "ACTION"
      case .professional: "PROFESSIONAL"
      case .membership: "MEMBERSHIP"
      case .contact: "CONTACT"
      case .referral: "REFERRAL"
      case .absence: "ABSENCE"
      case .act: "ACT"
      case .item: "ITEM"
      case .meeting: "MEETING"
      case .series: "SERIES"
      case .gap: "GAP"
      case .who: "@WHO"
      case .due: "DUE"
      case .day: "DATE"
      case .text: "TEXT"
      case .nhsNumber: "NHS-NUMBER"
      case .count: "COUNT"
      case .choice(let words): words.joined(separator: "|")
      case .details: "COLUMN=VALUE…"
      case .moment: "DATE TIME"
      case .handover: "LOCALITY"
      case .handoverItem: "LOCALITY/ITEM"
      case .answers: "cancel|keep all…"
      }
    }
  }

  /// One argument and whether it may be left out.
  public struct Parameter: Hashable, Sendable {
    /// What it is.
    public var argument: Argument
    /// Whether it may be left out.
    public var isOptional: Bool
    /// What it means, where the label does not say it.
    public var meaning: String

    static func needed(_ argument: Argument, _ meaning: String = "") -> Parameter {
      Parameter(argument: argument, isOptional: false, meaning: meaning)
    }

    static func optional(_ argument: Argument, _ meaning: String = "") -> Parameter {
      Parameter(argument: argument, isOptional: true, meaning: meaning)
    }
  }

  /// What is typed, for example `action add`.
  public let name: String
  /// Its arguments in their order.
  public let parameters: [Parameter]
  /// What it does, a sentence.
  public let sentence: String
  /// The beginning of the sentence, for a box or a line that has no room for the rest.
  public var title: String { String(sentence.prefix { !";:,.".contains($0) }) }
  /// What the prompt asks, a question or a word.
  public let question: String
  /// Other words it may be looked for by.
  public let synonyms: String
  /// The row of the table of who may.
  public let act: AccessAct
  let read: @Sendable (inout CommandReader) throws(CommandRefusal) -> Command

  init(
    _ name: String, _ parameters: [Parameter], _ act: AccessAct, _ sentence: String,
    asks question: String = "",
    synonyms: String = "",
    read: @escaping @Sendable (inout CommandReader) throws(CommandRefusal) -> Command
  ) {
    self.name = name
    self.parameters = parameters
    self.act = act
    self.sentence = sentence
    self.question = question
    self.synonyms = synonyms
    self.read = read
  }

  /// How it is typed: `action add PERSON TEXT [@WHO] [DUE]`.
  public var usage: String {
    ([name] + parameters.map { $0.isOptional ? "[\($0.argument.label)]" : $0.argument.label })
      .joined(separator: " ")
  }
}

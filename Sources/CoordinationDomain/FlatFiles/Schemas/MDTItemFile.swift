extension MDTItem {
  /// The columns of `mdt_items.csv`.
  public static let schema = FileSchema<MDTItem>(
    .mdtItems,
    "One person on the agenda of one meeting.",
    rules: [
      "A person stands once on an agenda, and every listed item has a place of its own.",
      "What was discussed has a decision, one of decisions.csv where that is there.",
      "An item is carried from one about the same person.",
    ],
    columns: [
      .id(
        "item_id", \.id, "I",
        "Id of the item."),
      .reference(
        "meeting_id", \.meeting, to: .mdtMeetings, required: true,
        "Which meeting."),
      .integer(
        "sequence", \.sequence, in: 0...9999, required: true,
        "Its place on the agenda."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Who is talked about."),
      .words(
        "reason", \.reasons, required: true,
        "Why, as the names of agenda rules."),
      .text(
        "reason_detail", \.reasonDetail,
        "Why, in words with the figures."),
      .code(
        "lane", \.lane, required: true,
        "How it is handled."),
      .text(
        "question", \.question,
        "What the meeting is asked."),
      .text(
        "persons_view", \.personsView,
        "What the person says."),
      .text(
        "carers_view", \.carersView,
        "What the carer says."),
      .text(
        "not_asked_because", \.notAskedBecause,
        "Why the person was not asked."),
      .reference(
        "told_by", \.toldBy, to: .professionals,
        "Who told the person what was decided."),
      .day(
        "told_on", \.toldOn,
        "and when."),
      .references(
        "recorded_in", \.recordedIn, to: .organisations,
        "Organisations that have copied the decision into their own record."),
      .reference(
        "presenter_id", \.presenter, to: .professionals,
        "Who presents."),
      .integer(
        "minutes", \.minutes, in: 0...600,
        "Minutes allowed."),
      .code(
        "status", \.status, required: true,
        "How it stands."),
      .day(
        "declined_until", \.declinedUntil,
        "Until when a declined proposal stays away."),
      .integer(
        "carried_count", \.carriedCount, in: 0...999,
        "How often it was carried over."),
      .text(
        "decision", \.decision,
        "The decision, as a code of decisions.csv."),
      .text(
        "decision_note", \.decisionNote,
        "The decision in words."),
      .yesNo(
        "provisional", \.isProvisional,
        "Whether the meeting was not quorate."),
      .reference(
        "carried_from", \.carriedFrom, to: .mdtItems,
        "The item it was carried over from."),
      .day(
        "back_on", \.backOn,
        "The day the person is to come back, where the decision says so."),
      .instant(
        "opened_at", \.openedAt,
        "Since when it is the item that a running meeting is at; empty for all others."),
      .integer(
        "spent_seconds", \.spentSeconds, in: 0...360_000,
        "Seconds the meeting was at it, without the time since opened_at."),
    ])
}

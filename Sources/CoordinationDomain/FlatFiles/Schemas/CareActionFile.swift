extension CareAction {
  /// The columns of `actions.csv`.
  public static let schema = FileSchema<CareAction>(
    .actions,
    "One action: something somebody has promised.",
    rules: [
      "A completed action has its date and one line of evidence.",
      "A declined action and one on hold say why.",
      "2-hour and 24-hour actions have the moment they are due.",
      "A disputed action has somebody who holds it meanwhile.",
      "Every open action has an organisation; a team is one of that organisation.",
      "It was raised today or earlier, is due after that and done after that.",
      "Open actions of people who are not on the caseload are counted, except those after a bereavement.",
    ],
    columns: [
      .id(
        "action_id", \.id, "X",
        "Id of the action."),
      .reference(
        "person_id", \.person, to: .people,
        "About whom; empty is a task of a team."),
      .text(
        "title", \.title, required: true,
        "What is to be done, a few words."),
      .text(
        "detail", \.detail,
        "More, where it helps."),
      .code(
        "origin", \.origin, required: true,
        "Where it came from."),
      .reference(
        "mdt_item_id", \.mdtItem, to: .mdtItems,
        "The agenda item it was agreed in."),
      .reference(
        "owner_organisation_id", \.ownerOrganisation, to: .organisations,
        "The organisation that answers for it."),
      .reference(
        "owner_team_id", \.ownerTeam, to: .teams,
        "The team, when known."),
      .reference(
        "owner_professional_id", \.owner, to: .professionals,
        "The professional, when known."),
      .reference(
        "raised_by", \.raisedBy, to: .professionals, required: true,
        "Who asked for it."),
      .day(
        "raised_on", \.raisedOn, required: true,
        "When."),
      .day(
        "due_on", \.dueOn,
        "The day it is due."),
      .day(
        "first_due_on", \.firstDueOn,
        "The first day that was promised; on-time rates count from it."),
      .instant(
        "due_at", \.dueAt,
        "The moment it is due, for 2-hour and 24-hour priority."),
      .code(
        "priority", \.priority, required: true,
        "How urgent it is."),
      .code(
        "status", \.status, required: true,
        "How it stands."),
      .day(
        "status_on", \.statusOn,
        "Since when."),
      .text(
        "status_reason", \.statusReason,
        "Why it was declined or put on hold."),
      .text(
        "blocker", \.blocker,
        "What it waits for."),
      .day(
        "disputed_on", \.disputedOn,
        "Since when it is disputed who should do it."),
      .reference(
        "holder_meanwhile_organisation_id", \.holderMeanwhile, to: .organisations,
        "Who holds it until that is settled."),
      .day(
        "completed_on", \.completedOn,
        "When it was done."),
      .text(
        "outcome", \.outcome,
        "What was done, one line of evidence."),
      .day(
        "chased_on", \.chasedOn,
        "When it was last chased."),
      .integer(
        "chase_count", \.chaseCount, in: 0...999,
        "How often it was chased."),
    ])
}

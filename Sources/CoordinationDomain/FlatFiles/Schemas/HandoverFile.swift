extension Handover {
  /// The columns of `handovers.csv`.
  public static let schema = FileSchema<Handover>(
    .handovers,
    "One handover of a locality, from whoever goes to whoever comes.",
    rules: [
      "Two different people sign. Once both have, nothing about it changes any more.",
      "A locality has at most one handover that is not signed by both.",
    ],
    columns: [
      .id(
        "handover_id", \.id, "HO",
        "Id of the handover."),
      .reference(
        "locality_id", \.locality, to: .localities,
        "Of which locality; empty is whoever belongs to none."),
      .instant(
        "from_at", \.fromAt,
        "What changed after this moment is on the sheet; where the one signed before ended."),
      .integer(
        "from_sequence", \.fromSequence, in: 0...2_147_483_647,
        "The last event of the journal before that."),
      .instant(
        "through_at", \.throughAt,
        "What changed up to this moment is on the sheet: when the first of the two signed."),
      .integer(
        "through_sequence", \.throughSequence, in: 0...2_147_483_647,
        "The last event of the journal up to that."),
      .text(
        "note", \.note,
        "A free note of whoever goes."),
      .reference(
        "outgoing_id", \.outgoing, to: .professionals,
        "Who hands over."),
      .instant(
        "outgoing_signed_at", \.outgoingSignedAt,
        "When they signed, under their own login."),
      .reference(
        "incoming_id", \.incoming, to: .professionals,
        "Who takes over."),
      .instant(
        "incoming_signed_at", \.incomingSignedAt,
        "When they signed, under their own login."),
      .text(
        "items", \.items,
        "What stands on the sheet, by kind and id, with blanks between: `action/X-00034-1`."),
      .text(
        "sheet", \.sheet,
        "The sheet word for word as the first of the two signed it, at most 76 columns wide."),
      .text(
        "receipt", \.receipt,
        "What was read back, taken over and left unread, and both signatures, word for word."),
    ])
}

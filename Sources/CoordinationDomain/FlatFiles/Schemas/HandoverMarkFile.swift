extension HandoverMark {
  /// The columns of `handover_items.csv`.
  public static let schema = FileSchema<HandoverMark>(
    .handoverMarks,
    "That an item of a handover was read, or taken over.",
    rules: [
      "An item stands once for each handover; nothing changes once both have signed it."
    ],
    columns: [
      .id(
        "handover_item_id", \.id, "HI",
        "Id of the row."),
      .reference(
        "handover_id", \.handover, to: .handovers, required: true,
        "Of which handover."),
      .text(
        "item", \.item, required: true,
        "Which item, by kind and id: `action/X-00034-1`."),
      .reference(
        "person_id", \.person, to: .people,
        "Whom it is about; empty for one about nobody alone."),
      .reference(
        "read_by", \.readBy, to: .professionals,
        "Who has read it."),
      .instant(
        "read_at", \.readAt,
        "When."),
      .text(
        "read_back", \.readBack,
        "What they read back, in their own words; needed of somebody unstable."),
      .reference(
        "taken_by", \.takenBy, to: .professionals,
        "Who sees to it."),
      .instant(
        "taken_at", \.takenAt,
        "Since when."),
    ])
}

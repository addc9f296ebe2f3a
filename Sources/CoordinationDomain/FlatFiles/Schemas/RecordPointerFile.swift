extension RecordPointer {
  /// The columns of `record_pointers.csv`.
  public static let schema = FileSchema<RecordPointer>(
    .recordPointers,
    "Where a person's clinical or social care record is kept; this program is not that record.",
    columns: [
      .id(
        "pointer_id", \.id, "RP",
        "Id of the pointer."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose record."),
      .text(
        "system", \.system, required: true,
        "Name of the other system."),
      .text(
        "local_id", \.localID, required: true,
        "The person's id there."),
      .day(
        "checked_on", \.checkedOn,
        "When somebody last looked."),
    ])
}

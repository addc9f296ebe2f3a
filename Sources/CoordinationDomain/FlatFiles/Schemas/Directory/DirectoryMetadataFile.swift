extension DirectoryMetadata {
  /// The columns of `directory/metadata.csv`.
  public static let schema = FileSchema<DirectoryMetadata>(
    .directoryMetadata,
    "One metadata of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .text(
        "resource_id", \.resourceId, required: true,
        "Resource."),
      .text(
        "resource_type", \.resourceType, required: true,
        "Resource type."),
      .day(
        "last_action_date", \.lastActionDate, required: true,
        "Last action date."),
      .text(
        "last_action_type", \.lastActionType, required: true,
        "Last action type."),
      .text(
        "field_name", \.fieldName, required: true,
        "Field name."),
      .text(
        "previous_value", \.previousValue, required: true,
        "Previous value."),
      .text(
        "replacement_value", \.replacementValue, required: true,
        "Replacement value."),
      .text(
        "updated_by", \.updatedBy, required: true,
        "Updated by."),
    ])
}

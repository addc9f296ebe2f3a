extension DirectoryLanguage {
  /// The columns of `directory/languages.csv`.
  public static let schema = FileSchema<DirectoryLanguage>(
    .directoryLanguages,
    "One language of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "service_id", \.service, to: .services,
        "Service."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .reference(
        "phone_id", \.phone, to: .phones,
        "Phone."),
      .text(
        "name", \.name,
        "Name."),
      .text(
        "code", \.code,
        "Code."),
      .text(
        "note", \.note,
        "Note."),
    ])
}

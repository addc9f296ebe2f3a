extension MDTAttendance {
  /// The columns of `mdt_attendance.csv`.
  public static let schema = FileSchema<MDTAttendance>(
    .mdtAttendance,
    "One person's place at a meeting.",
    rules: [
      "A row names one of professional, contact and person; a professional has one row a meeting.",
      "A deputy who came is named.",
    ],
    columns: [
      .id(
        "attendance_id", \.id, "A",
        "Id of the row."),
      .reference(
        "meeting_id", \.meeting, to: .mdtMeetings, required: true,
        "Which meeting."),
      .reference(
        "professional_id", \.professional, to: .professionals,
        "A professional, or."),
      .reference(
        "contact_id", \.contact, to: .personalContacts,
        "a relative or carer, or."),
      .reference(
        "person_id", \.person, to: .people,
        "the person themself."),
      .code(
        "expected", \.expectation, required: true,
        "What is expected of them."),
      .code(
        "attendance", \.status, required: true,
        "Whether they came."),
      .reference(
        "deputy_id", \.deputy, to: .professionals,
        "Who came instead."),
      .instant(
        "joined_at", \.joinedAt,
        "When they came."),
      .instant(
        "left_at", \.leftAt,
        "When they left."),
      .reference(
        "item_id", \.item, to: .mdtItems,
        "For which item somebody comes who comes for one alone."),
      .instant(
        "slot_at", \.slotAt,
        "When they are to come."),
      .yesNo(
        "interpreter_booked", \.isInterpreterBooked,
        "Whether an interpreter is booked for them, where they need one."),
    ])
}

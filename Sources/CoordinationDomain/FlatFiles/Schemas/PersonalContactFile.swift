extension PersonalContact {
  /// The columns of `personal_contacts.csv`.
  public static let schema = FileSchema<PersonalContact>(
    .personalContacts,
    "One relative, friend or carer of a person.",
    rules: [
      "A carer's assessment is of a carer."
    ],
    columns: [
      .id(
        "contact_id", \.id, "C",
        "Id of the contact."),
      .reference(
        "person_id", \.person, to: .people, required: true,
        "Whose contact."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "relationship", \.relationship, required: true,
        "What they are to the person, such as daughter."),
      .text(
        "phone", \.phone,
        "Telephone number."),
      .yesNo(
        "is_carer", \.isCarer, required: true,
        "Whether they care for the person unpaid."),
      .yesNo(
        "is_next_of_kin", \.isNextOfKin, required: true,
        "Whether they are next of kin."),
      .yesNo(
        "is_emergency_contact", \.isEmergencyContact, required: true,
        "Whether to ring them in an emergency."),
      .code(
        "may_share", \.mayShare,
        "What the person lets us tell them."),
      .yesNo(
        "do_not_contact", \.doNotContact,
        "Whether they must not be contacted."),
      .yesNo(
        "under_18", \.isUnder18,
        "Whether they are a child."),
      .code(
        "lasting_power", \.lastingPower,
        "Which lasting power of attorney they hold."),
      .day(
        "carer_assessment_offered_on", \.carerAssessmentOfferedOn,
        "When a carer's assessment was offered (Care Act 2014, section 10)."),
      .day(
        "carer_assessment_declined_on", \.carerAssessmentDeclinedOn,
        "When they said no to it."),
      .day(
        "carer_assessment_on", \.carerAssessmentOn,
        "When it was done."),
      .text(
        "own_needs", \.ownNeeds,
        "Needs of their own."),
    ])
}

extension Person {
  /// The columns of `people.csv`.
  public static let schema = FileSchema<Person>(
    .people, required: true,
    "One person.",
    rules: [
      "An NHS number belongs to one person.",
      "Born, died and today are in this order.",
      "`death_status` goes with `date_of_death`, which alone makes a person dead.",
      "The practice is open.",
      "An override of the locality has its first day.",
    ],
    columns: [
      .id(
        "person_id", \.id, "P",
        "Id of the person, never reused."),
      .nhsNumber(
        "nhs_number", \.nhsNumber,
        "NHS number, ten digits with a modulus 11 check digit (NHS Data Dictionary)."),
      .text(
        "nhs_number_status", \.nhsNumberStatus,
        "How sure the number is, such as verified or traced."),
      .text(
        "title", \.title,
        "Title, such as Mrs."),
      .text(
        "given_name", \.givenName, required: true,
        "Given name."),
      .text(
        "other_names", \.otherNames,
        "Other given names."),
      .text(
        "family_name", \.familyName, required: true,
        "Family name."),
      .text(
        "preferred_name", \.preferredName,
        "What the person likes to be called, in any script."),
      .day(
        "date_of_birth", \.dateOfBirth, required: true,
        "Date of birth; age counts from it."),
      .text(
        "gender", \.gender, required: true,
        "Gender as the person states it."),
      .text(
        "address_1", \.address1,
        "House and street."),
      .text(
        "address_2", \.address2,
        "Rest of the address."),
      .text(
        "postcode", \.postcode,
        "Postcode."),
      .reference(
        "practice_ods_code", \.practice, to: .practices,
        "The practice they are registered with."),
      .reference(
        "locality_override_id", \.localityOverride, to: .localities,
        "A locality that goes before the practice's."),
      .day(
        "locality_override_from", \.localityOverrideFrom,
        "The day from which it does."),
      .text(
        "ethnicity", \.ethnicity,
        "Ethnicity as stated."),
      .text(
        "language", \.language,
        "Language the person likes to speak."),
      .code(
        "interpreter", \.interpreter, required: true,
        "What sort of interpreter they need (Accessible Information Standard)."),
      .day(
        "date_of_death", \.dateOfDeath,
        "Date of death; it alone makes a person dead here."),
      .code(
        "death_status", \.deathStatus,
        "Whether the death is reported or confirmed."),
      .day(
        "moved_out_on", \.movedOutOn,
        "The day they left the place."),
      .code(
        "where_now", \.whereNow,
        "Where they are now; empty is at home."),
      .day(
        "where_since", \.whereSince,
        "Since when."),
      .day(
        "expected_home_on", \.expectedHomeOn,
        "When they are expected home."),
      .reference(
        "care_home_organisation_id", \.careHome, to: .organisations,
        "The care home they live in."),
      .yesNo(
        "housebound", \.isHousebound,
        "Whether they cannot leave home without help."),
      .text(
        "phone_home", \.phoneHome,
        "Telephone at home."),
      .text(
        "phone_mobile", \.phoneMobile,
        "Mobile telephone."),
      .text(
        "contact_preference", \.contactPreference,
        "How they like to be reached."),
      .code(
        "contact_caution", \.contactCaution,
        "What to be careful about before contact."),
      .text(
        "language_of_interpreter", \.interpreterLanguage,
        "Language the interpreter must speak."),
      .text(
        "capacity_note", \.capacityNote,
        "What to know about capacity to decide."),
      .text(
        "household_id", \.household,
        "Shared by people who live together."),
    ])
}

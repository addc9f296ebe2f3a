extension Service {
  /// The columns of `directory/services.csv`.
  public static let schema = FileSchema<Service>(
    .services,
    "One service of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "organization_id", \.organization, to: .directoryOrganizations, required: true,
        "Organization."),
      .reference(
        "program_id", \.program, to: .directoryPrograms,
        "Program."),
      .text(
        "name", \.name, required: true,
        "Name."),
      .text(
        "alternate_name", \.alternateName,
        "Alternate name."),
      .text(
        "description", \.description,
        "Description."),
      .text(
        "url", \.url,
        "Url."),
      .text(
        "email", \.email,
        "Email."),
      .code(
        "status", \.status, required: true,
        "Whether it can be used now; temporarily closed is written with a space."),
      .text(
        "interpretation_services", \.interpretationServices,
        "Interpretation services."),
      .text(
        "application_process", \.applicationProcess,
        "Application process."),
      .text(
        "fees_description", \.feesDescription,
        "Fees description."),
      .text(
        "wait_time", \.waitTime,
        "Wait time."),
      .text(
        "fees", \.fees,
        "Fees."),
      .text(
        "accreditations", \.accreditations,
        "Accreditations."),
      .text(
        "eligibility_description", \.eligibilityDescription,
        "Eligibility description."),
      .decimal(
        "minimum_age", \.minimumAge, in: 0...150,
        "Youngest age it is for, in years."),
      .decimal(
        "maximum_age", \.maximumAge, in: 0...150,
        "Oldest age it is for, in years."),
      .day(
        "assured_date", \.assuredDate,
        "When somebody last checked the entry; older than a year is stale."),
      .text(
        "assurer_email", \.assurerEmail,
        "Assurer email."),
      .text(
        "licenses", \.licenses,
        "Licenses."),
      .text(
        "alert", \.alert,
        "Something everybody must see, always shown."),
      .instant(
        "last_modified", \.lastModified,
        "When the entry was last changed."),
    ])
}

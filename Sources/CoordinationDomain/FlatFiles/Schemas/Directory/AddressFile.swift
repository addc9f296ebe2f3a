extension Address {
  /// The columns of `directory/addresses.csv`.
  public static let schema = FileSchema<Address>(
    .addresses,
    "One address of the directory (Open Referral HSDS 3.0).",
    columns: [
      .key(
        "id", \.id,
        "Id."),
      .reference(
        "location_id", \.location, to: .locations,
        "Location."),
      .text(
        "attention", \.attention,
        "Attention."),
      .text(
        "address_1", \.address1, required: true,
        "Address 1."),
      .text(
        "address_2", \.address2,
        "Address 2."),
      .text(
        "city", \.city, required: true,
        "City."),
      .text(
        "region", \.region,
        "Region."),
      .text(
        "state_province", \.stateProvince, required: true,
        "State province."),
      .text(
        "postal_code", \.postalCode, required: true,
        "Postal code."),
      .text(
        "country", \.country, required: true,
        "Country."),
      .text(
        "address_type", \.addressType, required: true,
        "Address type."),
    ])
}

extension Network {
  /// The columns of `networks.csv`.
  public static let schema = FileSchema<Network>(
    .networks,
    "One network of practices (primary care network).",
    columns: [
      .key(
        "network_id", \.id,
        "Short code of the network."),
      .text(
        "name", \.name, required: true,
        "Name of the network."),
      .reference(
        "locality_id", \.locality, to: .localities, required: true,
        "The locality it belongs to."),
    ])
}

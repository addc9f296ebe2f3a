/// One place where a service is given.
public struct ServicePlace: Hashable, Sendable {
  /// The name of the place.
  public var name: String
  /// The address in one line, without the name; empty where there is none.
  public var address: String
  /// The postcode; empty where there is none.
  public var postcode: String
  /// How to get there.
  public var transport: String
  /// Steps, lifts, loops.
  public var accessibility: [String]
  /// Degrees north, WGS 84.
  public var latitude: Double?
  /// Degrees east, WGS 84.
  public var longitude: Double?
}

extension ServiceEntry {
  /// The rows of its locations.
  var locationRows: [Int] {
    directory.index.servicePlaces[row].compactMap { number in
      directory.serviceLocations.rows[Int(number)].location.flatMap(directory.locations.row(of:))
    }
  }

  /// The places where it is given.
  public var places: [ServicePlace] { locationRows.map(place) }

  private func place(_ row: Int) -> ServicePlace {
    let location = directory.locations.rows[row]
    let addresses = directory.index.addresses[row].map { directory.addresses.rows[Int($0)] }
    // A postal address is where letters go; the place itself comes first.
    let address = addresses.first { text[$0.addressType] == "physical" } ?? addresses.first
    let accessibility = directory.index.accessibility[row].map { directory.accessibility.rows[Int($0)] }
    return ServicePlace(
      name: text[location.name.isEmpty ? location.alternateName : location.name],
      address: address.map(line) ?? "", postcode: address.map { text[$0.postalCode] } ?? "",
      transport: text[location.transportation],
      accessibility: accessibility.map { text[$0.description.isEmpty ? $0.details : $0.description] },
      latitude: location.latitude, longitude: location.longitude)
  }

  private func line(_ address: Address) -> String {
    [address.address1, address.address2, address.city].map { text[$0] }.filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}

/// One service of the sample's directory.
struct SampleService {
  let id: String
  let name: String
  let organisation: String
  let needs: [String]
  let hours: String
  let minimumAge: String
  let maximumAge: String
  let waitWeeks: String
  let places: String
  let languages: [String]
  let route: String
  let words: String

  /// Whether people can be referred to it: it has hours and places are kept.
  var isOpen: Bool { hours != "-" }
}

/// The services by position, and how to write an id of each sort of thing.
struct SampleDirectory {
  let services: [SampleService]

  init() {
    var services: [SampleService] = []
    for (number, row) in SampleServiceTable.services.enumerated() {
      let ages = row[4].split(separator: "-", omittingEmptySubsequences: false).map(String.init)
      services.append(
        SampleService(
          id: Self.id(.service, number + 1), name: row[0], organisation: row[1],
          needs: SampleText.words(row[2]),
          hours: row[3],
          minimumAge: ages.first ?? "", maximumAge: ages.count > 1 ? ages[1] : "", waitWeeks: row[5],
          places: row[6], languages: SampleText.words(row[7]), route: row[8], words: row[9]))
    }
    self.services = services
  }

  func service(named name: String) -> SampleService? { services.first { $0.name == name } }

  /// What an id stands for; the first eight digits of every id of that sort.
  enum Kind: String {
    case taxonomy = "7a000000"
    case term = "7e000000"
    case organization = "00000000"
    case service = "5e000000"
    case location = "10000000"
    case serviceAtLocation = "5a000000"
    case contact = "c0000000"
    case phone = "f0000000"
    case address = "ad000000"
    case schedule = "5c000000"
    case area = "a4000000"
    case language = "1a000000"
    case accessibility = "ac000000"
    case attribute = "a7000000"
    case identifier = "1d000000"
    case unit = "04000000"
    case capacity = "ca000000"
    case document = "d0000000"
    case funding = "f4000000"
    case cost = "c5000000"
    case description = "3e000000"
  }

  /// A version 4 shaped UUID that a person can still read: the sort, then the number.
  static func id(_ kind: Kind, _ number: Int) -> String {
    kind.rawValue + "-0000-4000-8000-" + SampleText.padded(number, 12)
  }
}

/// Localities, networks and practices of a borough with as many localities as asked for.
struct SampleGeography {
  struct Place {
    let id: String
    let name: String
    let locality: Int
  }

  struct Practice {
    let ods: String
    let name: String
    let postcode: String
    let network: Int
    let closed: String
  }

  var localities: [Place] = []
  var networks: [Place] = []
  var practices: [Practice] = []
  /// Open practices of each locality, by position.
  var open: [[Int]] = []

  init(localities count: Int) {
    let wanted = max(1, count)
    let own = SamplePracticeTable.localities
    let isOwn = wanted == own.count
    for number in 0..<wanted {
      let id = isOwn ? own[number][0] : "L\(number + 1)"
      let name = isOwn ? own[number][1] : "Neighbourhood \(number + 1)"
      localities.append(Place(id: id, name: name, locality: number))
    }
    let named = SamplePracticeTable.networks
    let networkCount = max(named.count, wanted)
    for number in 0..<networkCount {
      let name = number < named.count ? named[number][0] : "Network \(number + 1)"
      var locality = number % wanted
      if isOwn, let found = own.firstIndex(where: { $0[0] == named[number][1] }) { locality = found }
      networks.append(Place(id: "N\(number + 1)", name: name, locality: locality))
    }
    for (position, row) in SamplePracticeTable.practices.enumerated() {
      // More networks than the borough has: practices are dealt out so that no locality stays empty.
      let network = networkCount == named.count ? (Int(row[3]) ?? 1) - 1 : position % networkCount
      practices.append(
        Practice(ods: row[0], name: row[1], postcode: row[2], network: network, closed: row[5]))
    }
    open = Array(repeating: [], count: wanted)
    for (position, practice) in practices.enumerated() where practice.closed.isEmpty {
      open[networks[practice.network].locality].append(position)
    }
  }

  func locality(ofPractice practice: Int) -> Int { networks[practices[practice].network].locality }

  /// A practice whose list has been dispersed.
  var closedPractice: Int? { practices.firstIndex { !$0.closed.isEmpty } }
}

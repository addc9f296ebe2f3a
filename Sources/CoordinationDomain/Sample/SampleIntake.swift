/// What arrived at the single point of access: most ended in one of five ways, some still waiting.
struct SampleIntake {
  let world: SampleWorld

  private var count: Int { max(18, world.peopleCount / 16) }

  /// The indexes of people outside the planted ones whom an arrival may be about.
  var people: Set<Int> {
    let planted = PlantedCase.allCases.count
    guard world.peopleCount > planted else { return [] }
    return Set((0..<count).map { planted + $0 * 7 % (world.peopleCount - planted) })
  }

  func write(to files: inout SampleFiles) {
    var random = SampleRandom(seed: world.seed, stream: 25, index: 0)
    let asks = SampleCareTexts.asks
    let triage = members("single-point-of-access")
    let second = members("adult-social-care")
    let communities = SampleNames.communities
    for number in 0..<count {
      let ask = asks[number % asks.count]
      // The last four came in today and yesterday and wait for triage.
      let isWaiting = number >= count - 4
      let age = isWaiting ? (number == count - 1 ? 0 : 1) : 2 + (count - number) * 70 / count
      let day = SampleTime.workdayBefore(world.asOf - age)
      let minute = isWaiting ? 8 * 60 + 20 + (count - number) * 17 : random.within(500...1080)
      let community = communities[random.weighted(communities.map(\.weight))]
      let isWoman = random.percent(55)
      let given = random.pick(isWoman ? community.women : community.men)
      let family = random.pick(isWoman ? community.womenFamily : community.menFamily)
      let isEmpty = ask[3] == "returned"
      var row = SampleRow([
        "intake_id": "Q-" + SampleText.padded(number + 1, 4), "received_at": SampleTime.stamp(day, minute),
        "channel": ask[1] == "phone" || ask[1] == "letter" ? ask[1] : random.pick(["mail", "phone", "form"]),
        "referrer_name": isEmpty
          ? "" : random.pick(SampleNames.staffGiven) + " " + random.pick(SampleNames.staffFamily),
        "referrer_organisation": Self.organisation(ask[1]),
        "reply_route": isEmpty ? "none" : random.pick(["mail", "phone", "letter"]),
      ])
      if ask[1] == "self-referral" { row["referrer_name"] = given + " " + family }
      let known = known(number, isOpened: !isWaiting && (ask[3] == "opened" || ask[3] == "duplicate"))
      if let known {
        row["person_id"] = known
      } else if isEmpty {
        row["name"] = "Mrs A, surname not readable"
      } else {
        row["name"] = given + " " + family
        row["date_of_birth"] = (world.asOf - random.within(66...93) * 365 - random.below(360)).iso
        row["phone"] = "07700 900" + SampleText.padded(random.below(1000), 3)
        row["address"] = "\(random.within(201...480)) \(random.pick(SampleStreets.streets("E3"))), E3"
      }
      row["where_now"] = ask[1] == "hospital" ? "hospital" : "home"
      row["ask"] = ask[0]
      row["urgency_asked"] = ask[2]
      row["language"] = community.speakers > 50 ? community.language : "English"
      row["consent_basis"] = ask[1] == "self-referral" ? "asked the person" : "direct care"
      if !isWaiting, let first = random.pick(triage) {
        row["urgency_triaged"] = ask[2] == "2-hour" && ask[3] == "referred-on" ? "2-hour" : ask[2]
        row["told_what"] = random.pick(["Somebody rings today", "Letter by Friday", "Visit this week", ""])
        row["triaged_by"] = world.professionalId(first)
        if number % 5 == 0, let other = random.pick(second) {
          row["second_triage_by"] = world.professionalId(other)
        }
        row["decision"] = ask[3]
        row["decided_at"] = SampleTime.stamp(day, min(1320, minute + random.within(9...60)))
        row["reason"] = Self.reason(ask[3])
        row["routed_to"] = ask[3] == "referred-on" ? Self.route(ask[2]) : ""
      } else if isWaiting {
        row["call_back_by"] = SampleTime.stamp(world.asOf, 16 * 60)
      }
      files[.intake].add(row)
    }
  }

  /// What was opened leads to somebody on the caseload; of the rest every sixth is about somebody known.
  private func known(_ number: Int, isOpened: Bool) -> String? {
    let planted = PlantedCase.allCases.count
    if isOpened, world.peopleCount > planted {
      return "P-" + world.number(planted + number * 7 % (world.peopleCount - planted))
    }
    guard isOpened || number % 6 == 5 else { return nil }
    return "P-" + world.number(PlantedCase.dueToday.index + number % 3)
  }

  private func members(_ kind: String) -> [Int] {
    world.staff.team(kind: kind, locality: 0).map { world.staff.teams.teams[$0].members } ?? []
  }

  private static func organisation(_ source: String) -> String {
    switch source {
    case "gp": "The Limehouse Practice"
    case "hospital": "Barts Health"
    case "ambulance": "LAS"
    case "home-care": "Silverthread Home Care"
    case "voluntary": "Bow Bells Neighbours"
    case "council": "Tower Hamlets Council"
    case "111": "NHS 111"
    default: ""
    }
  }

  private static func reason(_ decision: String) -> String {
    switch decision {
    case "duplicate": "Same ask, same person, already open"
    case "returned": "Cannot tell who it is about: sent back to the practice"
    case "advice": "Number of the service given, can refer themselves"
    case "referred-on": "Not for the caseload, passed on by phone"
    default: "Meets the criteria"
    }
  }

  private static func route(_ urgency: String) -> String {
    urgency == "routine" ? "Occupational Therapy Equipment" : "Urgent Community Response"
  }
}

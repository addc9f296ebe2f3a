import Testing

@testable import CoordinationDomain

@Suite struct PlantedCaseTests {
  private let folder = SampleFolder.shared
  private let today = "2026-11-20"

  private func person(_ planted: PlantedCase) -> [String: String] {
    folder.rows("people.csv", planted).first ?? [:]
  }
  private func spell(_ planted: PlantedCase) -> [String: String] {
    folder.rows("caseload.csv", planted).last ?? [:]
  }

  /// Who leads on the day, by the rows alone.
  private func leads(_ planted: PlantedCase) -> [String] {
    folder.rows("care_team.csv", planted).filter {
      $0["role"] == "lead" && $0["status"] == "held" && ($0["start_on"] ?? "") <= today
        && ($0["end_on"] == "" || ($0["end_on"] ?? "") > today)
    }.compactMap { $0["professional_id"] }
  }

  @Test func `two people share a name and a birth date but not a number`() {
    let a = person(.rahimaBegum)
    let b = person(.rahimaBegumTwin)
    #expect(a["family_name"] == b["family_name"] && a["date_of_birth"] == b["date_of_birth"])
    #expect(a["nhs_number"] == "9990000174" && b["nhs_number"] != a["nhs_number"])
    #expect(person(.raheemaBegum)["given_name"] == "Raheema")
  }

  @Test func `names that screens get wrong are there`() {
    #expect((person(.longName)["family_name"] ?? "").count >= 40)
    #expect(person(.oNeill)["family_name"] == "O'Neill")
    #expect(person(.niBhraonain)["family_name"] == "Ní Bhraonáin")
    let scalars = (person(.decomposedNguyen)["family_name"] ?? "").unicodeScalars
    #expect(scalars.contains("\u{302}") && scalars.contains("\u{303}"))
    #expect(person(.leapDay)["date_of_birth"]?.hasSuffix("-02-29") == true)
    #expect((person(.overHundred)["date_of_birth"] ?? "") < "1926")
    #expect(person(.bslUser)["interpreter"] == "bsl")
    #expect(person(.householdFirst)["household_id"] == person(.householdSecond)["household_id"])
    #expect(person(.householdFirst)["address_1"] == person(.householdSecond)["address_1"])
  }

  @Test func `places that the locality cannot be read from are there`() {
    let closed = folder.rows("practices.csv").filter { $0["status"] == "closed" }.compactMap {
      $0["ods_code"]
    }
    #expect(closed.contains(person(.closedPractice)["practice_ods_code"] ?? "-"))
    #expect(
      person(.noPractice)["practice_ods_code"] == "" && person(.noPractice)["locality_override_id"] == "")
    #expect(person(.localityOverride)["locality_override_from"] == "2026-10-11")
  }

  @Test(arguments: [PlantedCase.neverHadLead, .leadWentAway, .leadSaidNo])
  func `nobody leads`(planted: PlantedCase) {
    #expect(leads(planted).isEmpty)
  }

  @Test func `the lead of some has left or is away`() {
    let staff = folder.rows("professionals.csv")
    let left = staff.first { $0["professional_id"] == leads(.leadHasLeft).first }
    #expect((left?["active_to"] ?? "") != "" && (left?["active_to"] ?? "") < today)
    let away = folder.rows("absences.csv").filter { ($0["from"] ?? "") <= today && ($0["to"] ?? "") > today }
    let covered = away.first { $0["professional_id"] == leads(.leadAwayWithCover).first }
    #expect(covered?["cover_professional_id"]?.isEmpty == false)
    let uncovered = away.first { $0["professional_id"] == leads(.leadAwayNoCover).first }
    #expect(uncovered?["cover_professional_id"]?.isEmpty == true)
  }

  @Test func `offered, future and returning leads keep one current lead`() {
    for planted in [PlantedCase.leadOffered, .leadStartsLater, .leadBackAgain] {
      #expect(leads(planted).count == 1, "\(planted)")
    }
    #expect(folder.rows("care_team.csv", .leadOffered).contains { $0["status"] == "offered" })
    let spells = folder.rows("care_team.csv", .leadBackAgain).filter { $0["role"] == "lead" }
    #expect(spells.count == 3 && spells.first?["professional_id"] == spells.last?["professional_id"])
  }

  @Test func `every ending is there`() {
    #expect(person(.diedReported)["death_status"] == "reported")
    #expect(person(.diedConfirmed)["death_status"] == "confirmed")
    #expect(spell(.movedOut)["status"] == "moved-out")
    #expect(spell(.enteredInError)["status"] == "entered-in-error")
    let reasons = [
      PlantedCase.dischargedCompleted, .dischargedDeclined, .dischargedNotReached, .dischargedLongTerm,
      .dischargedOther,
    ].compactMap { spell($0)["end_reason"] }
    #expect(reasons == ["completed", "declined", "could-not-reach", "long-term-care", "other"])
    #expect((spell(.paused)["paused_until"] ?? "") > today)
    for planted in [PlantedCase.diedReported, .diedConfirmed] {
      #expect(
        folder.rows("actions.csv", planted).contains {
          $0["origin"] == "bereavement" && $0["status"] == "accepted"
        })
    }
  }

  @Test func `a person led by the voluntary sector has agreed to it`() {
    let lead = folder.rows("professionals.csv").first { $0["professional_id"] == leads(.leadVoluntary).first }
    let team = folder.rows("teams.csv").first { $0["team_id"] == lead?["team_id"] }
    let organisation = folder.rows("organisations.csv").first {
      $0["organisation_id"] == team?["organisation_id"]
    }
    #expect(organisation?["kind"] == "voluntary")
    let basis = folder.rows("sharing.csv", .leadVoluntary).first {
      $0["organisation_id"] == organisation?["organisation_id"]
    }
    #expect(basis?["basis"] == "explicit")
  }

  @Test func `actions that need somebody's eye are there`() {
    let disputed = folder.rows("actions.csv", .disputed).first
    #expect(disputed?["disputed_on"] != "" && disputed?["holder_meanwhile_organisation_id"] == "O-GPCG")
    #expect(folder.rows("actions.csv", .declinedAction).first?["status"] == "declined")
    #expect(folder.rows("actions.csv", .noNamedOwner).first?["owner_professional_id"] == "")
    #expect(folder.rows("actions.csv", .onHold).first?["blocker"] == "waiting-for-housing")
    #expect(folder.rows("actions.csv", .twoHour).first?["priority"] == "2-hour")
    #expect(folder.rows("actions.csv", .weekendUrgent).first?["due_on"] == "2026-11-21")
    let twice = folder.rows("actions.csv", .duplicateAsk).prefix(2).compactMap { $0["title"] }
    #expect(Set(twice).count == 1 && twice.count == 2)
  }

  @Test func `a referral stands at every step`() {
    #expect(folder.rows("referrals.csv", .referralSent).last?["acknowledged_at"] == "")
    #expect(folder.rows("referrals.csv", .referralNoFeedback).last?["fed_back_on"] == "")
    #expect(
      folder.rows("referrals.csv", .referralReturnedTwice).filter { $0["declined_at"] != "" }.count == 2)
    #expect(folder.rows("referrals.csv", .referralPhoneOnly).last?["reply_route"] == "phone")
    #expect(folder.rows("referrals.csv", .referralClosed).last?["closed_on"] != "")
  }

  @Test func `a meeting has an item carried three times and a provisional decision`() {
    #expect(folder.rows("mdt_items.csv", .carriedThreeTimes).contains { $0["carried_count"] == "3" })
    #expect(folder.rows("mdt_items.csv", .provisionalDecision).contains { $0["provisional"] == "Y" })
    let confirming = folder.rows("mdt_items.csv", .provisionalDecision).contains {
      $0["reason"] == "confirm-provisional"
    }
    #expect(confirming)
  }

  @Test func `on a Friday afternoon one falls service is open and another is closed`() {
    let services = folder.rows("directory/services.csv")
    let open = services.first { $0["name"] == "Falls Prevention Clinic" }?["id"]
    let closed = services.first { $0["name"] == "Steady Steps Class" }?["id"]
    let hours = folder.rows("directory/schedules.csv")
    #expect(
      hours.contains {
        $0["service_id"] == open && $0["byday"]?.contains("FR") == true && $0["closes_at"] == "17:00:00"
      })
    #expect(!hours.contains { $0["service_id"] == closed && $0["byday"]?.contains("FR") == true })
  }

  @Test func `every planted case is shown by somebody`() {
    // A few more came in the last weeks and are in the journal alone.
    #expect(folder.rows("people.csv").count > 230)
    #expect(PlantedCase.allCases.count < 120)
    #expect(SampleFolder(people: 10).rows("people.csv").count == PlantedCase.allCases.count)
  }
}

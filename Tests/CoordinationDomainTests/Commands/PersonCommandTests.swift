import Testing

@testable import CoordinationDomain

struct PersonCommandTests {
  private static let new =
    "person add given_name=Mary Ann family_name=Price date_of_birth=3/4/1950 gender=Female"

  // MARK: Adding

  @Test func `somebody new is on the caseload as referred, so that nobody is in no list`() throws {
    var input = SmallBorough.input
    _ = try input.type(Self.new + " interpreter=none practice_ods_code=Albion Health Centre", by: "S-2").get()
    let id = try #require(input.subjects(.personAdded).first)
    #expect(input.text(id, "given_name") == "Mary Ann")
    #expect(input.text(id, "date_of_birth") == "1950-04-03")
    #expect(input.text(id, "gender") == "female")
    #expect(input.text(id, "practice_ods_code") == "F1")
    let spell = try #require(input.subjects(.spellStarted).first)
    #expect(input.text(spell, "person_id") == id)
    #expect(input.text(spell, "status") == "referred")
    #expect(input.text(spell, "start_on") == "2026-11-20")
    #expect(input.text(spell, "pathway") == "not-known")
    #expect(input.text(spell, "tier") == "none")
    #expect(input.view.person(id).map { input.view.standing($0).isLive } == true)
    #expect(input.told.first == "added PRICE, Mary Ann")
  }

  @Test func `tier, pathway and an active spell may be said in the same act`() throws {
    var input = SmallBorough.input
    let line =
      Self.new
      + " \"interpreter=none\" nhs_number=\"999 507 5776\" tier=very high pathway=Complex needs, adult"
    _ = try input.type(line + " spell=active", by: "S-1").get()
    let spell = try #require(input.subjects(.spellStarted).first)
    #expect(input.text(spell, "status") == "active")
    #expect(input.text(spell, "tier") == "very-high")
    #expect(input.text(spell, "tier_on") == "2026-11-20")
    #expect(input.text(spell, "pathway") == "complex-adult")
  }

  @Test func `what is missing of somebody new is named`() {
    var input = SmallBorough.input
    #expect(
      input.refusal("person add given_name=Mary family_name=Price", by: "S-1")
        == "Somebody new needs date_of_birth, gender, interpreter (none, spoken, bsl, advocate) as well.")
    #expect(input.refusal("person add", by: "S-1").hasPrefix("Somebody new needs given_name"))
  }

  @Test func `the NHS number of somebody else is refused and says whose it is, anyway or not`() {
    var input = SmallBorough.input
    let sentence = input.refusal(Self.new + " interpreter=none nhs_number=9990000174 anyway", by: "S-1")
    #expect(
      sentence
        == "BEGUM, Rahima (Mrs), born 02-Mar-1941 (85y), has the same NHS number, but another name and birth date: "
        + "check the number. On the caseload. (P-1, Latham House) Nobody is added: open that person, or check the "
        + "number.")
  }

  @Test func `the same name and birth date are refused until anyway is said`() throws {
    var input = SmallBorough.input
    let line =
      "person add given_name=Ann family_name=Chaudhry date_of_birth=1960-06-06 gender=female interpreter=none"
    #expect(
      input.refusal(line, by: "S-1")
        == "CHAUDHRY, Ann (Ms), born 06-Jun-1960 (66y), has the same birth date and name. On the caseload. "
        + "(P-4, Quay Street) If this is somebody else, add the word anyway.")
    _ = try input.type(line + " anyway", by: "S-1").get()
    #expect(input.subjects(.personAdded).first.map { input.text($0, "interpreter") } == "none")
  }

  @Test func `a coordinator adds people of their own localities, a contributor nobody`() {
    var input = SmallBorough.input
    let line = Self.new + " interpreter=none practice_ods_code="
    #expect(
      input.refusal(line + "F2", by: "S-2").hasPrefix("You may do this in North East; adding a person needs"))
    #expect(input.refusal(line + "F2", by: "S-4") == "")
    #expect(input.refusal(line + "F1", by: "S-3").contains("adding a person needs a coordinator"))
    #expect(input.refusal(line + "F3", by: "S-1").hasPrefix("Pollard Row Surgery is closed."))
  }

  // MARK: Correcting

  @Test func `details are stored as files write them, whatever form they were typed in`() throws {
    var input = SmallBorough.input
    _ = try input.type(
      "person correct P-4 nhs_number=999 507-5776 date_of_birth=07-Jun-1960 housebound=yes interpreter=Spoken"
        + " practice_ods_code=f2 address_1=12 Mill Lane", by: "S-2"
    ).get()
    #expect(
      input.text("P-4", "nhs_number") == "9995075776")
    #expect(input.text("P-4", "date_of_birth") == "1960-06-07")
    #expect(input.text("P-4", "housebound") == "Y")
    #expect(input.text("P-4", "interpreter") == "spoken")
    #expect(input.text("P-4", "practice_ods_code") == "F2")
    #expect(input.text("P-4", "address_1") == "12 Mill Lane")
    #expect(input.told == ["corrected the details of CHAUDHRY, Ann (Ms)"])
  }

  @Test(arguments: [
    (
      "nhs_number=9990000175",
      "nhs_number cannot be \"9990000175\": it is ten digits, the last of which checks"
    ),
    (
      "date_of_birth=2 mar",
      "date_of_birth cannot be \"2 mar\": it is a day with its year, such as 02-Mar-1941."
    ),
    ("date_of_birth=21-Nov-2026", "date_of_birth 21-Nov-2026 is still to come."),
    ("interpreter=french", "interpreter cannot be \"french\": it is one of: none, spoken, bsl, advocate."),
    ("housebound=maybe", "housebound cannot be \"maybe\": it is Y or N."),
    ("practice_ods_code=F9", "practice_ods_code \"F9\" is in no row of practices.csv."),
    (
      "practice_ods_code=F3", "Pollard Row Surgery is closed. Type the practice they are registered with now."
    ),
    ("given_name=", "given_name may not be empty."),
    ("localty=NE", "There is no column \"localty\" here. There are: nhs_number, "),
    ("tier=high", "There is no column \"tier\" here."),
    ("person_id=P-9", "There is no column \"person_id\" here."),
    ("date_of_death=2026-11-19", "date_of_death is not corrected by hand; use \"person died\"."),
    ("where_now=hospital", "where_now is not corrected by hand; use \"person where\"."),
    (
      "locality_override_from=2026-11-01", "locality_override_from is the first day of a locality_override_id"
    ),
    ("nhs_number=9990000174", "BEGUM, Rahima (Mrs), born 02-Mar-1941 (85y), has the same NHS number"),
    ("", "What is to be corrected? Type columns with their values, such as postcode=E1 4TT."),
    ("E1 4TT", "\"E1\" is not understood here. Type columns with their values"),
  ])
  func `what a column may not hold is refused with what it may`(detail: String, sentence: String) {
    var input = SmallBorough.input
    let refusal = input.refusal("person correct P-4 \(detail)", by: "S-1")
    #expect(refusal.hasPrefix(sentence), "\(refusal)")
  }

  @Test func `a locality of somebody's own begins today unless a day is typed, and goes with its day`() throws
  {
    var input = SmallBorough.input
    _ = try input.type("person correct P-1 locality_override_id=South West", by: "S-1").get()
    #expect(input.text("P-1", "locality_override_id") == "SW")
    #expect(input.text("P-1", "locality_override_from") == "2026-11-20")
    _ = try input.type("person correct P-1 locality_override_id=", by: "S-1").get()
    #expect(input.text("P-1", "locality_override_from") == "")
    _ = try input.type("person correct P-1 locality_override_id=SW locality_override_from=1 dec", by: "S-1")
      .get()
    #expect(input.text("P-1", "locality_override_from") == "2026-12-01")
    #expect(input.view.name(input.view.standing(input.view.person("P-1")).locality) == "North East")
  }

  @Test func `another NHS number has not been verified by the word for the former`() throws {
    var input = SmallBorough.input
    _ = try input.type("person correct P-2 nhs_number=9995075776", by: "S-1").get()
    #expect(input.text("P-2", "nhs_number_status") == "")
  }

  // MARK: How they stand

  @Test func `a tier has who says so and the day`() throws {
    var input = SmallBorough.input
    _ = try input.type("person tier P-1 very-high MDT", by: "S-2").get()
    #expect(input.text("L-1", "tier") == "very-high")
    #expect(input.text("L-1", "tier_source") == "MDT")
    #expect(input.text("L-1", "tier_on") == "2026-11-20")
    _ = try input.type("person tier P-1 none", by: "S-2").get()
    #expect(input.text("L-1", "tier_source") == "SW Lee, B")
    #expect(
      input.refusal("person tier P-1 higher", by: "S-2")
        == "Which level of need? One of: very-high, high, moderate, low, none. \"higher\" is none of them.")
    #expect(input.told.first == "set the tier to very high for BEGUM, Rahima (Mrs)")
  }

  @Test func `a review is today or later`() throws {
    var input = SmallBorough.input
    #expect(input.refusal("person review P-1 yesterday", by: "S-2").hasPrefix("19-Nov-2026 has passed."))
    _ = try input.type("person review P-1 today", by: "S-2").get()
    #expect(input.text("L-1", "next_review_on") == "2026-11-20")
    _ = try input.type("person review P-1 3 dec", by: "S-2").get()
    #expect(input.text("L-1", "next_review_on") == "2026-12-03")
    #expect(input.told.last == "set the next review to Thu 03-Dec for BEGUM, Rahima (Mrs)")
    #expect(
      input.refusal("person review P-1 3 dec", by: "S-2") == "That changes nothing: it stands so already.")
  }

  @Test func `what matters is in the person's own words`() throws {
    var input = SmallBorough.input
    #expect(input.refusal("person matters P-1", by: "S-2").hasPrefix("What matters to them?"))
    _ = try input.type("person matters P-1 To sit in my garden, with the \"good\" chair.", by: "S-2").get()
    #expect(input.text("L-1", "what_matters")?.hasPrefix("To sit in my garden, with the") == true)
  }

  @Test func `an outlook without words leaves what is to be done`() throws {
    var input = SmallBorough.input
    _ = try input.type("person outlook P-1 unstable", by: "S-2").get()
    #expect(input.text("L-1", "outlook") == "unstable")
    #expect(input.text("L-1", "if_then") == "If a fall, ring the daughter")
    _ = try input.type("person outlook P-1 watch if no reply, ring the son", by: "S-2").get()
    #expect(input.text("L-1", "if_then") == "if no reply, ring the son")
  }

  @Test func `where somebody is has its day, and home is not expected at home`() throws {
    var input = SmallBorough.input
    _ = try input.type("person where P-1 hospital +1w", by: "S-2").get()
    #expect(input.text("P-1", "where_now") == "hospital")
    #expect(input.text("P-1", "where_since") == "2026-11-20")
    #expect(input.text("P-1", "expected_home_on") == "2026-11-27")
    #expect(input.told.last == "recorded the whereabouts of BEGUM, Rahima (Mrs): hospital")
    #expect(
      input.refusal("person where P-1 home +1w", by: "S-2").hasPrefix("Somebody at home is not expected home")
    )
    #expect(
      input.refusal("person where P-1 hospital yesterday", by: "S-2").hasPrefix("19-Nov-2026 has passed"))
    _ = try input.type("person where P-1 home", by: "S-2").get()
    #expect(input.text("P-1", "expected_home_on") == "")
  }

  @Test(arguments: [
    "person tier %s low", "person review %s +2w", "person matters %s tea", "person outlook %s watch",
  ])
  func `how somebody stands is said of those on the caseload, and by those who may`(line: String) throws {
    var input = SmallBorough.input
    func about(_ id: String) -> String {
      line.split(separator: "%s", omittingEmptySubsequences: false).joined(separator: id)
    }
    #expect(
      input.refusal(about("P-2"), by: "S-2")
        == "O'NEILL, Seán (Mr) is not on the caseload (discharged Mon 12-Oct (completed)). Start a spell first "
        + "(spell start).")
    #expect(
      input.refusal(about("P-3"), by: "S-2")
        == "GONE, Old (Mr) died on 01-Nov-2026 (confirmed). If that is a mistake, take it back first "
        + "(person death-mistaken).")
    #expect(input.refusal(about("P-1"), by: "S-3").hasPrefix("You may record notes"))
    #expect(input.refusal(about("P-1"), by: "S-4").hasPrefix("You may do this in South West"))
    let isUndone = try input.isUndone(about("P-1"))
    #expect(isUndone)
  }

  @Test(arguments: [
    "person correct P-1 postcode=E1 4TT nhs_number=9995075776 housebound=N",
    "person where P-1 hospital 1 dec",
    "person add given_name=A family_name=B date_of_birth=1950-01-01 gender=male interpreter=none pathway=frailty",
  ])
  func `undoing brings every column back`(line: String) throws {
    var input = SmallBorough.input
    let isUndone = try input.isUndone(line)
    #expect(isUndone)
  }
}

import Testing

@testable import CoordinationDomain

/// What can be typed after `/` and given to `--filter`.
@Suite struct QueryTests {
  private let input = ListingInput(
    .people, now: "2026-11-20",
    [
      .localities: "locality_id,name,sort_order\nNE,North East,1\nB2,Bow and Stepney,2",
      .networks: "network_id,name,locality_id\nN-1,One,NE\nN-2,Two,B2",
      .practices: "ods_code,name,network_id,status\nF84001,Mill Lane,N-1,active\nF84002,Bow,N-2,active",
      .people: """
      person_id,nhs_number,given_name,family_name,preferred_name,date_of_birth,gender,interpreter,practice_ods_code,address_1
      P-1,9990000174,Siân,O’NEILL,,1935-01-01,female,none,F84001,12 Mill Lane
      P-2,,Sian,Oneill-Jones,,1960-11-20,female,none,F84002,3 Bow Road
      P-3,,Łukasz,Kowalski,,1990-01-01,male,spoken,F84001,
      P-4,,Rahima,Begum,রহিমা,1941-03-02,female,spoken,,
      """,
      .caseload: """
      caseload_id,person_id,status,start_on,pathway,tier,next_review_on
      L-1,P-1,active,2026-01-01,frailty,high,2026-11-26
      L-2,P-2,paused,2026-01-01,frailty,low,2026-11-27
      L-3,P-3,referred,2026-11-13,frailty,high,
      L-4,P-4,active,2026-01-01,frailty,very-high,2026-11-19
      """,
      .professionals: Rows.staff, .careTeam: Rows.leads("P-1,S-1,2026-01-01,,", "P-4,S-2,2026-01-01,,"),
      .encounters: """
      encounter_id,person_id,professional_id,place,at
      E-1,P-1,S-1,home,2026-11-06T10:00
      E-2,P-4,S-1,home,2026-11-05T10:00
      """,
    ])

  @Test func `plain words are found in any order, without accents, capitals and apostrophes`() {
    #expect(input.ids("sian oneill") == ["P-1", "P-2"])
    #expect(input.ids("ONEILL Sian") == ["P-1", "P-2"])
    #expect(input.ids("o'neill") == ["P-1", "P-2"])
    #expect(input.ids("lukasz") == ["P-3"])
    #expect(input.ids("রহিমা") == ["P-4"])
    #expect(input.ids("999 000 0174") == ["P-1"])
    #expect(input.ids("9990000174") == ["P-1"])
  }

  @Test func `words in quotes stand together`() {
    #expect(input.ids("\"mill lane\"") == ["P-1"])
    #expect(input.ids("\"lane mill\"") == [])
    #expect(input.ids("lead:\"okafor, a\"") == ["P-1"])
  }

  @Test func `a hyphen before a term negates it, and one inside a word does not`() {
    #expect(input.ids("-sian") == ["P-3", "P-4"])
    #expect(input.ids("oneill-jones") == ["P-2"])
    #expect(input.ids("-no:lead") == ["P-1", "P-4"])
    #expect(input.ids("-status:active") == ["P-2", "P-3"])
  }

  @Test func `values between commas are alternatives`() {
    #expect(input.ids("status:paused,referred") == ["P-2", "P-3"])
    #expect(input.ids("name:begum,kowalski") == ["P-3", "P-4"])
  }

  @Test func `a locality is meant by its id or initials before any name that contains the letters`() {
    #expect(input.ids("locality:ne") == ["P-1", "P-3"])
    #expect(input.ids("locality:stepney") == ["P-2"])
    #expect(input.ids("locality:b2") == ["P-2"])
    #expect(input.ids("locality:bas") == ["P-2"])
    #expect(input.ids("locality:none") == ["P-4"])
  }

  @Test func `numbers are compared as numbers`() {
    #expect(input.ids("age>85") == ["P-1"])
    #expect(input.ids("age>=85") == ["P-1", "P-4"])
    #expect(input.ids("age=66") == ["P-2"])
    #expect(input.ids("age<66") == ["P-3"])
  }

  @Test func `dates are compared with dates, and with how far from today they are`() {
    #expect(input.ids("review<+1w") == ["P-1", "P-4"])
    #expect(input.ids("review<=+1w") == ["P-1", "P-2", "P-4"])
    #expect(input.ids("review<today") == ["P-4"])
    #expect(input.ids("review:none") == ["P-3"])
    #expect(input.ids("review:nov-2026") == ["P-1", "P-2", "P-4"])
    #expect(input.ids("contact>14d") == ["P-4"])
    #expect(input.ids("contact>=14d") == ["P-1", "P-4"])
  }

  @Test func `questions are asked with is, no and has`() {
    #expect(input.ids("is:new") == ["P-3"])
    #expect(input.ids("is:review") == ["P-4"])
    #expect(input.ids("no:lead,review") == ["P-2", "P-3"])
    #expect(input.ids("has:interpreter") == ["P-3", "P-4"])
  }

  @Test func `an unknown field or question asks nothing and says what may have been meant`() {
    #expect(input.ids("localty:ne") == ["P-1", "P-2", "P-3", "P-4"])
    let problems = Listing.people.query("localty:ne is:lat colour:red name:begum").problems.map(\.sentence)
    #expect(
      problems == [
        "no field \"localty\"; did you mean \"locality\"?",
        "people cannot be asked is:lat; did you mean \"is:late\"?", "no field \"colour\"",
      ])
  }

  @Test func `a field with nothing after it asks nothing and is said`() {
    #expect(input.ids("name:") == ["P-1", "P-2", "P-3", "P-4"])
    #expect(
      Listing.people.query("name: is:").problems.map(\.what) == [
        "nothing stands after \"name:\"", "nothing stands after \"is:\"",
      ])
    #expect(Listing.people.query("12:30 :x - \"\"").problems.isEmpty)
  }

  @Test func `on the command line a number or date that is none is refused`() {
    #expect(
      input.refusal(ListingRequest(filter: "age>old review<banana")) == [
        "age is compared with a number such as 3, not \"old\"",
        "next_review is compared with a date such as 2026-11-20, fri or +1w, or a span such as 14d, not \"banana\"",
      ])
    #expect(input.refusal(ListingRequest(filter: "age:none review:none review:nov age>85")) == [])
  }

  @Test func `on the command line every part that is not understood is named`() {
    #expect(
      input.refusal(ListingRequest(filter: "nmae:x", sort: "-agee", columns: "name,lead,name")) == [
        "no field \"nmae\"; did you mean \"name\"?", "no column \"agee\"; did you mean \"age\"?",
        "column \"name\" is asked for twice",
      ])
  }

  @Test func `narrowing a former answer gives the same as asking anew`() {
    let listing = Listing.people
    let text = listing.searchText(in: input.view)
    var rows = listing.rows(in: input.view)
    for typed in ["s", "si", "sia", "sian", "sian o"] {
      rows = listing.rows(matching: listing.query(typed), in: input.view, searchText: text, among: rows)
      #expect(rows == listing.rows(matching: listing.query(typed), in: input.view), "\(typed)")
    }
  }

  @Test func `what the filter hides is counted, and the late among them`() throws {
    let files: [RecordTable: String] = [
      .people: Rows.people(1), .caseload: Rows.everybodyActive(1),
      .actions: Rows.actions(
        "P-1,requested,2026-11-19,,mdt", "P-1,accepted,2026-12-01,,mdt", "P-1,accepted,2026-11-01,,mdt"),
    ]
    let actions = ListingInput(.actions, now: "2026-11-20", files)
    func note(_ filter: String) throws -> String? {
      try actions.listing.selection(for: ListingRequest(filter: filter), in: actions.view).get().hiddenNote
    }
    #expect(try note("") == nil)
    #expect(try note("status:requested") == "1 of 3 actions; the filter hides 2, of which 1 late")
    #expect(try note("is:late") == "2 of 3 actions; the filter hides 1, none of them late")
  }
}

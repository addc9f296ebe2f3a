import Testing

@testable import CoordinationDomain

@Suite struct PersonPageTests {
  private let today = Day(year: 2026, month: 11, day: 20)

  private static let places: [RecordTable: String] = [
    .localities: "locality_id,name,sort_order\nNE,North East,1",
    .networks: "network_id,name,locality_id\nN1,Network One,NE",
    .practices: "ods_code,name,network_id,phone,status\nF84001,Mill Lane Surgery,N1,020 7946 0001,active",
    .organisations: """
    organisation_id,name,short_name,kind,active
    O-EL,East London NHS Foundation Trust,ELFT,nhs-trust,Y
    O-CO,Borough Council,Council,local-authority,Y
    """,
    .teams: """
    team_id,name,organisation_id,locality_id,kind,phone,active
    T-1,Community Nursing NE,O-EL,NE,community-nursing,020 7946 0100,Y
    T-2,Adult Social Care NE,O-CO,NE,social-care,020 7946 0200,Y
    """,
    .professionals: """
    professional_id,given_name,family_name,role,team_id,phone,access
    S-1,Femi,Adeyemi,DN,T-1,020 7946 0101,contribute
    S-2,Idil,Farah,SW,T-2,,contribute
    S-3,Kofi,Osei,CC,T-1,020 7946 0103,coordinate
    """,
    .absences: "absence_id,professional_id,from,to,cover_professional_id\nAB-1,S-1,2026-11-19,2026-11-23,S-2",
  ]

  private static let agnes: [RecordTable: String] = [
    .people: """
    person_id,nhs_number,title,given_name,family_name,preferred_name,date_of_birth,gender,address_1,postcode,\
    practice_ods_code,language,interpreter,language_of_interpreter,where_now,where_since,expected_home_on,\
    phone_home,contact_preference,contact_caution
    P-1,9990000174,Mrs,Agnes,Smith,Aggie,1942-04-03,female,12 Mill Lane,E3 9ZZ,F84001,Sylheti,spoken,Sylheti,\
    hospital,2026-11-17,2026-11-25,020 7946 0500,Phone in the morning,no-voicemail
    P-2,,Ms,Agnes,Smith,,1955-01-09,female,71 Park Avenue,E3 9ZY,F84001,English,none,,home,,,,,
    """,
    .communicationNeeds:
      "need_id,person_id,category,detail,recorded_on\nCN-1,P-1,hearing,Speak to her left side,2026-01-05",
    .caseload: """
    caseload_id,person_id,status,start_on,pathway,tier,tier_source,tier_on,frailty_score,frailty_on,efi,efi_on,\
    what_matters,next_review_on
    L-1,P-1,active,2026-09-01,frailty,high,MDT,2026-10-12,6,2026-10-12,0.31,2026-10-01,\
    My garden on the balcony. And my grandchildren on Sundays.,2026-11-17
    L-2,P-2,active,2026-09-01,frailty,low,,,,,,,,
    """,
    .careTeam: """
    membership_id,person_id,professional_id,role,status,start_on
    M-1,P-1,S-1,lead,held,2026-09-02
    M-2,P-1,S-3,coordinator,held,2026-09-02
    M-3,P-1,S-2,lead,offered,2026-11-18
    M-4,P-1,S-1,member,held,2026-09-02
    """,
    .personalContacts: """
    contact_id,person_id,name,relationship,phone,is_carer,is_next_of_kin,is_emergency_contact,may_share,do_not_contact
    C-1,P-1,Ruth Smith,daughter,07700 900123,Y,Y,Y,practical,N
    C-2,P-1,Alan Smith,nephew,07700 900124,N,N,N,nothing,Y
    """,
    .flags: """
    flag_id,person_id,category,text,sensitivity,start_on
    F-1,P-1,staff-safety,Never shown,restricted,2026-10-01
    F-2,P-1,access,Ring twice and wait,normal,2026-10-01
    """,
    .plans: """
    plan_id,person_id,kind,held_in,agreed_on,agreed_with_person,review_on,completeness
    PL-1,P-1,advance-care,Universal Care Plan,2026-10-02,Y,2027-02-01,complete
    """,
    .sharing: """
    sharing_id,person_id,organisation_id,basis,from
    SH-1,P-1,O-EL,implied,2026-09-01
    SH-2,P-1,O-CO,implied,2026-09-01
    SH-3,P-1,O-CO,objected,2026-10-01
    """,
    .actions: """
    action_id,person_id,title,origin,owner_organisation_id,owner_professional_id,raised_by,raised_on,due_on,\
    priority,status,status_on,status_reason,disputed_on,holder_meanwhile_organisation_id,completed_on,outcome
    X-1,P-1,Falls home check,mdt,O-EL,S-1,S-3,2026-11-14,2026-11-27,routine,accepted,,,,,,
    X-2,P-1,Pressure mattress,mdt,O-EL,,S-3,2026-11-11,2026-11-17,routine,requested,,,,,,
    X-3,P-1,Carer review,mdt,O-CO,S-2,S-3,2026-11-14,2026-11-19,routine,declined,2026-11-16,caseload full,\
    2026-11-16,O-EL,,
    X-4,P-1,Key safe,mdt,O-CO,S-2,S-3,2026-11-01,2026-11-10,routine,completed,,,,,2026-11-09,Fitted
    """,
  ]

  private var view: CareView {
    PageInput.view(Self.places.merging(Self.agnes) { $1 }, today: today)
  }

  @Test func `the left half says first what a caller asks for`() {
    let left = view.personPage(0).text(.left)
    #expect(
      left == """
        ## What matters
        “My garden on the balcony. And my grandchildren on Sundays.”
        Read before visiting: ring the office
        Lead: DN Adeyemi, F | since 02-Sep
        Away, back Mon 23-Nov, SW Farah, I covers
        Offered to SW Farah, I 18-Nov, not yet accepted
        Where: IN HOSPITAL since 17-Nov (3 d), home expected Wed 25-Nov
        Speaks: Sylheti, INTERPRETER NEEDED
        Needs: Hearing: Speak to her left side
        Contact: Phone in the morning, NO VOICEMAIL
        Adv.plan: Universal Care Plan, 02-Oct
        Review: ! overdue 3 d (Tue 17-Nov)
        Coord.: CC Osei, K
        Sharing: 1 may, 1 may not
        ## Who is involved (4)
        DN Adeyemi, F | 020 7946 0101
          Lead professional and member · Community Nursing NE, ELFT
          Away, back Mon 23-Nov, SW Farah, I covers
        SW Farah, I | 020 7946 0200
          Lead professional (offered) · Adult Social Care NE, Council
        CC Osei, K | 020 7946 0103
          Care coordinator · Community Nursing NE, ELFT
        Mill Lane Surgery | 020 7946 0001
          GP practice
        ## Carers and family (2)
        Ruth Smith, daughter | 07700 900123
          Cares unpaid, next of kin, ring in an emergency
          May be told: practical matters
          Carer's assessment not offered yet
        ! Alan Smith, nephew | DO NOT CONTACT
        """)
  }

  @Test func `an 80 column screen shows all of that within its first lines`() {
    let page = view.personPage(0)
    for words in [
      "INTERPRETER", "NO VOICEMAIL", "Read before visiting", "Universal Care Plan", "IN HOSPITAL",
    ] {
      #expect(page.linesUntil(words).map { $0 <= 17 } == true, "\(words)")
    }
  }

  @Test func `open actions stand by provider, the latest first, with what is in their way`() {
    #expect(
      view.personPage(0).section("Open actions (3, 2 late)") == """
        ELFT (2, 1 late)
          ! Pressure mattress | 3 d late
            no named person · asked 11-Nov
          Falls home check | due Fri 27-Nov
            DN Adeyemi, F · asked 14-Nov
        Council (1, 1 late)
          ! Carer review | 1 d late
            SW Farah, I · asked 14-Nov
            Disputed since 16-Nov, ELFT holds it for now
            Declined 16-Nov: caseload full
        """)
  }

  @Test func `a restricted flag is never read out anywhere on the page`() {
    #expect(!view.personPage(0).text().contains("Never shown"))
    #expect(view.personPage(0).section("Good to know") == "Access: Ring twice and wait")
  }

  @Test func `the banner identifies and names who could be mistaken`() {
    let banner = view.personBanner(0)
    #expect(banner.line1 == "SMITH, Agnes (Mrs)   Born 03-Apr-1942 (84y)   NHS No. 999 000 0174   Female")
    #expect(banner.line2 == "Likes to be called Aggie   12 Mill Lane, E3 9ZZ   020 7946 0500")
    #expect(banner.notes == ["= another SMITH, Agnes born 09-Jan-1955 on this caseload"])
    #expect(!banner.isDeceased)
  }

  @Test func `nobody leading is loud and says since when and why`() {
    let page = view.personPage(1)
    #expect(page.text(.left).contains("Lead: ! NO LEAD since 01-Sep (80 d): never had one"))
    #expect(page.section("What matters") == "Not asked yet")
    #expect(page.text(.left).contains("Sharing: not recorded"))
  }

  @Test func `a preview carries no banner`() {
    let page = view.personPreview(0)
    let preview = page.title + page.text()
    #expect(page.title == "SMITH, Agnes (Mrs)  84y  Mill Lane")
    #expect(!preview.contains("999 000") && !preview.contains("1942") && !preview.contains("E3 9ZZ"))
  }

  @Test func `frailty has its name, its date and its limits`() {
    #expect(
      view.personPage(0).section("Level of need") == """
        Tier: high, MDT 12-Oct, pathway: frailty
        Frailty: 6, living with moderate frailty, scored 12-Oct
        eFI: 0.31, moderate, 01-Oct
        Seen: last contact: none yet
        """)
  }
}

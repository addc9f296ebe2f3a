/// What people promise each other in a borough, as coordinators write it down.
enum SampleActionTable {
  /// Title, whose team kind does it, what is written when it is done, blocker it is most often held up by.
  static let actions: [[String]] = SampleText.rows(
    """
    Ring housing about the lift at {block}|care-coordination|Lift working since this morning, {given} told|waiting-for-housing
    Chase pressure mattress|community-nursing|Delivered and fitted, Waterlow rescored|waiting-for-equipment
    Visit after the fall on {day}|community-nursing|Seen at home, no injury, obs normal|
    Check dressing stock in the flat|community-nursing|Two weeks' supply in the hall cupboard|
    Bloods before GP review|community-nursing|Taken and sent, results to practice|
    Leg ulcer: measure and photograph|community-nursing|Smaller by 1 cm, compression continues|
    Insulin: agree morning time with {given}|community-nursing|Agreed 08:30, on the round from Monday|
    Catheter change due|community-nursing|Changed, next in 12 weeks|
    Review continence pads order|community-nursing|New order placed, size changed|waiting-for-equipment
    Ask pharmacy for a dosette box|primary-care|Starts with the next weekly collection|
    Medicines review, {n} items on repeat|primary-care|Three stopped, letter to {given}|
    GP to ring about night-time breathlessness|primary-care|Rang, inhalers changed, review in 2 weeks|
    GP home visit|primary-care|Visited, chest clear, antibiotics not needed|
    Flu and COVID jab at home|primary-care|Both given|
    Dizzy on standing: check blood pressure|primary-care|Lying and standing done, tablet reduced|
    Hearing referral, wax first|primary-care|Drops given, referred|
    Home safety check, rugs in the hall|community-therapy|Done, rugs taken up, happy with it|
    Second stair rail at {block}|community-therapy|Fitted, tried it together|waiting-for-equipment
    Order perching stool and bath board|community-therapy|Delivered, shown how to use|waiting-for-equipment
    Walking frame is too low|community-therapy|Raised two notches, walks better|
    Strength and balance, six sessions|community-therapy|Finished, timed up and go 16 s|
    Wheelchair assessment|community-therapy|Assessed, on wheelchair list|waiting-for-assessment
    Swallow is worse, ask SALT|community-therapy|Seen, soft diet advised|
    Care Act assessment|adult-social-care|Done with {given} and {carer}|waiting-for-assessment
    Raise the care package to four calls|adult-social-care|Agreed at panel, starts Monday|waiting-for-funding
    Direct payment: first meeting|adult-social-care|Met, will think it over|waiting-for-person
    Review the care package|adult-social-care|No change needed|
    Key safe and pendant alarm|adult-social-care|Both fitted and tested|waiting-for-equipment
    Home care arrives too late for breakfast|adult-social-care|Moved to 08:15, agency confirmed|
    Blue Badge form|social-prescribing|Sent, copy with {given}|
    Attendance Allowance form with {given}|social-prescribing|Form posted, wait about 8 weeks|
    Try the lunch club on {day}|social-prescribing|Went, wants to go again|
    Find somebody who speaks {language}|social-prescribing|Matched with a volunteer|
    Fuel voucher and warm packs|social-prescribing|Two vouchers given|
    Ask about the damp at {block}|social-prescribing|Housing inspected, works ordered|waiting-for-housing
    Taxi card renewal|social-prescribing|Renewed to 2029|
    Mood: PHQ-9 and talk about sleep|mental-health|Score 9, sleep plan started|
    Memory clinic date|mental-health|Seen, letter to practice|waiting-for-assessment
    Review the night tablets|mental-health|Halved, {carer} told|
    Crisis plan: go through it again|mental-health|Agreed and copied to {given}|
    Carer's assessment for {carer}|adult-social-care|Done, four hours a week agreed|waiting-for-carer
    Ring {carer} about the weekend|care-coordination|Rang, managing, has our number|
    Ask {given} what went wrong on {day}|care-coordination|Rang, bus did not come, rebooked|
    Book {language} interpreter for review|care-coordination|Booked, woman interpreter as asked|
    Tell {given} the MDT's decision|care-coordination|Told by phone, pleased|
    One list of who visits and when|care-coordination|List on the fridge, copy to agency|
    Chase discharge letter, Royal London|hospital-discharge|Arrived, filed at the practice|waiting-for-hospital
    Expected date home: ask the ward|hospital-discharge|Ward says Thursday with a package|waiting-for-hospital
    Advance care plan talk|palliative|Talked, wants to stay at home|
    Just-in-case medicines in the house|palliative|In the house, chart signed|
    Night sitter for {carer}|palliative|Two nights a week from tonight|waiting-for-funding
    Reablement: last week, agree what next|reablement|Independent with washing, package ends|
    Befriender to meet {given}|befriending|Met, visits on Wednesdays|waiting-for-person
    Carers' group: transport for {carer}|carers|Lift arranged with another member|
    School nurse to join the meeting|childrens-community|Joined, plan shared|
    Fridge empty: food parcel today|social-prescribing|Parcel taken, shop set up weekly|
    Fire safety visit, smokes in bed|care-coordination|Visit done, alarm and bedding fitted|
    Hoarding: small steps plan|adult-social-care|Hall cleared, next the kitchen|waiting-for-person
    Deep clean before the bed comes|adult-social-care|Cleaned, bed in on Friday|waiting-for-funding
    Reading glasses broken|care-coordination|Optician visited at home|
    Teeth: home dentist|care-coordination|On the list, seen for pain|waiting-for-assessment
    Move the bed downstairs|community-therapy|Moved with the nephew's help|
    Passport for proof of benefit|social-prescribing|Copies accepted|
    """, 4)

  /// More words under a title, for those that need them.
  static let details: [String] = SampleText.lines(
    """
    Ring first: out on Tuesdays and Thursdays.
    Promised at the last meeting. Second time of asking.
    Best before ten. Ring twice, it takes a while to get to the door.
    Wants the same nurse if at all possible.
    Agreed with the family on the phone.
    No voicemail please, the grandson answers.
    Reference given by the contact centre, in the diary.
    Ask what the person wants first.
    Only if it does not clash with dialysis days.
    Speak to the duty desk, not the generic inbox.
    """)

  /// Blocker and why an action that it holds up rests, a sentence without its full stop.
  static let holdReasons: [[String]] = SampleText.rows(
    """
    waiting-for-equipment|The stores have no date for it yet
    waiting-for-equipment|Ordered, the supplier is out of stock
    waiting-for-housing|The landlord has not answered yet
    waiting-for-housing|Housing inspects on the 26th
    waiting-for-funding|The panel meets on the first Thursday
    waiting-for-hospital|The ward has not sent the letter yet
    waiting-for-hospital|The clinic has moved the appointment
    waiting-for-assessment|Assessed first, then we can go on
    waiting-for-carer|The carer is away for a fortnight
    waiting-for-person|Asked us to wait until after the wedding
    waiting-for-person|Wants to talk to the family first
    """, 2)

  static let declineReasons: [String] = SampleText.lines(
    """
    Not our criteria: lives outside the catchment
    Needs a registered nurse, we have none this month
    Says this is for social care
    """)

  static let cancelReasons: [String] = SampleText.lines(
    """
    No longer needed, family have bought one
    Asked twice, not wanted
    Done by the hospital before discharge
    """)
}

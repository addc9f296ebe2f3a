/// Free text about what services do: contacts, events, referrals, intake.
enum SampleCareTexts {
  static let contactNotes: [String] = SampleText.lines(
    """
    Up and dressed, bright. Ate most of lunch.
    Tired today. Short visit, will ring tomorrow.
    Talked about what would help most: company.
    Wound clean, redressed. Next on Monday.
    Blood sugars steadier, book looked at.
    Walked to the lift and back with the frame.
    Daughter there. Worried about the nights.
    Flat cold; heating on at arrival. Fuel voucher talked about.
    Does not want more carers. Heard, noted.
    Pain worse in the evening, GP told.
    Weight down 2 kg since September.
    Medicines checked: evening box untouched twice.
    Showed me the damp. Photographs sent to housing.
    Phoned, doing well, thanks for the rail.
    Low. Cried about a sister who died. Seen again this week.
    Pendant tested, works.
    New frame too tall, lowered one notch.
    Went through the plan together, two changes.
    Grandson asked for a copy of the visits list.
    Chest clear. Inhaler technique good.
    """)

  static let carerNotes: [String] = SampleText.lines(
    """
    Rang, managing this week.
    Not sleeping. Wants to talk about respite.
    Asked who to ring at night.
    """)

  static let events: [[String]] = SampleText.rows(
    """
    ed-attendance|Royal London, A&E|Fall, no fracture, sent home
    ed-attendance|Royal London, A&E|Chest pain
    admission|Royal London, ward 14F|Pneumonia
    admission|Mile End, Jubilee ward|Falls and confusion
    admission|Royal London, ward 12E|Heart failure
    ambulance|Home|Not conveyed, crew left advice
    111|Phone|Breathless, GP out of hours rang back
    fall|Home, bathroom|Got up with help
    fall|Roman Road market|Helped by passers-by
    carer-strain|Phone|Carer says she cannot go on like this
    """, 3)

  static let referralOutcomes: [String] = SampleText.lines(
    """
    Completed, discharged with exercises
    Started, reviewed in six weeks
    Advice given, no further visits
    Package in place
    Did not engage after two visits
    """)

  static let referralDeclines: [String] = SampleText.lines(
    """
    Outside our area
    Waiting list closed until January
    Needs a GP referral, form missing
    Under our age limit
    """)

  static let asks: [[String]] = SampleText.rows(
    """
    Two falls this week, not managing the stairs|gp|2-day|opened
    Carer ill, nobody for the evening call|phone|2-hour|referred-on
    Wants help with benefits forms|self-referral|routine|advice
    Home from Royal London tomorrow, no package|hospital|24-hour|opened
    Ambulance crew: floor to ceiling papers, gas on|ambulance|24-hour|opened
    Not eating, weight loss, lives alone|gp|routine|opened
    Neighbour worried, curtains closed since Tuesday|phone|24-hour|referred-on
    Catheter blocked|111|2-hour|referred-on
    Pressure sore on heel, agency noticed|home-care|routine|opened
    Lonely since the day centre closed|voluntary|routine|advice
    Grab rails|self-referral|routine|referred-on
    Same request as last week from the practice|gp|routine|duplicate
    No name or number on the form|letter|routine|returned
    Confused since Sunday, daughter cannot cope|phone|2-day|opened
    Insulin needs giving twice a day, wife in hospital|hospital|2-hour|opened
    Housing officer: no food, no heating|council|routine|opened
    """, 4)

  static let mdtQuestions: [String] = SampleText.lines(
    """
    Who leads now that the nurse visits have ended?
    Can the three morning visits become one?
    Is going home without a night sitter safe?
    What would make another admission less likely?
    Who tells the family, and in which language?
    Is everybody still needed?
    Care home or more care at home: what is wanted?
    Can we agree one number to ring?
    Is there a better day for the GP visit?
    """)

  static let personViews: [String] = SampleText.lines(
    """
    Wants the same people, fewer of them
    Says yes to the lunch club, no to day care
    Would like it explained to the family as well
    Happy with how things are
    Does not want to go back to the Royal London
    Wants to try without the evening carer
    """)

  static let carerViews: [String] = SampleText.lines(
    """
    Needs two nights' sleep a week
    Can do mornings, not evenings
    Would like to be rung before changes
    """)

  static let decisionNotes: [String] = SampleText.lines(
    """
    Same plan; review after the clinic in three weeks
    Physiotherapy twice a week for six weeks
    Evening call stops, pendant stays
    Nursing hands over to therapy from Monday
    Back when the scan result is in
    Goals met; stays on the caseload, review in spring
    """)

  static let reasonWords: [[String]] = SampleText.rows(
    """
    asked-for|Asked for by {who}
    review-due|Review due {date}
    need-risen|Tier up from moderate on {date}
    unplanned-hospital|A&E on {date}
    carried-forward|Not reached last time
    home-from-hospital|Home since {date}
    """, 2)
}

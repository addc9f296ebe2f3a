/// Free text about people: what matters to them in their own words, and what a coordinator notes.
enum SamplePersonTexts {
  static let whatMatters: [String] = SampleText.lines(
    """
    I want to stay in my own flat, near the mosque.
    My garden on the balcony. And my grandchildren on Sundays.
    Getting to church without asking four people.
    To sleep through one night without the pain.
    Not to tell my story again. It is all written down somewhere.
    Walk to Watney Market by myself, slowly.
    I look after my husband. If I am all right he is all right.
    My cat, Biscuit. Nobody thinks of her when I go into hospital.
    Being clean and dressed before my son rings at nine.
    To cook for the family again, even once.
    I do not want a home. I have said so.
    Somebody who speaks my language and has five minutes.
    Bingo on Thursdays. I have not missed one in eleven years.
    To die here, in this bed, with the window open.
    Fewer strangers coming in. I never know who has the key.
    I want my daughter to have a rest.
    Getting my breath back enough to play dominoes.
    To be asked, not told.
    My prayers on time, and to wash before them.
    Finish my college course.
    A dry flat. The damp goes to my chest.
    To see the river. I worked on it for forty years.
    Keep my hands working for the sewing.
    Money sorted, so I can put the heating on.
    My wife's grave, once a month.
    Hearing people when they talk, not just nodding.
    Going home to Sylhet one more time.
    My football on the telly and a proper dinner.
    I want to understand what the tablets are for.
    Less waiting in. I waited three days for one nurse.
    Stay out of hospital, that is all.
    My brother upstairs. We keep each other going.
    To sit in the sun in Victoria Park.
    To feel safe going out of my front door.
    """)

  /// What some add.
  static let alsoMatters: [String] = SampleText.lines(
    """
    And peace and quiet at night.
    My sister rings on Fridays, do not come then.
    Ask my daughter only if I say so.
    I like a joke.
    Tea first, then the questions.
    Please take shoes off at the door.
    I was a machinist, I am used to early starts.
    The radio stays on.
    No more forms.
    I worry about the stairs.
    My son is far away but he rings.
    I was in the merchant navy, I can look after myself.
    I want it in writing.
    And a bit of sun.
    Speak up, I miss half of it.
    Not on Fridays, please.
    I do not like to be a bother.
    If it can be the same nurse, better.
    Bring the photographs when I go anywhere.
    And my own front door key.
    """)

  static let circumstances: [String] = SampleText.lines(
    """
    Lives alone, fourth floor, lift often out.
    Lives with family, three generations in the flat.
    Lives with a spouse who is frail too.
    Lives alone, neighbour has a key.
    Sheltered flat, warden on weekdays.
    Ground floor, step at the door.
    Son stays during the week.
    Moved here in the spring, knows nobody yet.
    Private rent, notice given once already.
    Daughter visits twice a day.
    """)

  static let conditions: [String] = SampleText.lines(
    """
    Diabetes on insulin, leg ulcer.
    COPD, two admissions last winter.
    Heart failure, weight watched daily.
    Stroke in 2021, weak left side.
    Parkinson's, falls in the mornings.
    Dementia, gets up at night.
    Kidney disease, dialysis three days.
    Chronic pain, low mood.
    Multiple sclerosis, uses a wheelchair.
    Frail, losing weight since the summer.
    Severe arthritis, cannot manage stairs.
    Bipolar disorder, diabetes, lives chaotically.
    """)

  static let ifThen: [String] = SampleText.lines(
    """
    If more breathless than usual, ring rapid response before 999
    If no answer, ring the daughter, then the office
    If blood sugar under 5, sweet tea and ring the nurse
    If confused, think urine infection and ring the practice
    If the sister goes away, meals on wheels from the same day
    If pain is worse at night, ring the hospice line
    """)

  static let flags: [[String]] = SampleText.rows(
    """
    access|Door is slow: ring twice and wait
    access|Key safe: yes, ask Community Nursing
    access|Lift out of order most weeks, fourth floor
    pets|Dog in the flat, friendly, ask to shut it in the kitchen
    falls|Falls in the bathroom at night
    allergy|Penicillin, rash
    allergy|Latex
    swallowing|Soft diet, sit up to eat
    skin|Pressure area on left heel
    oxygen|Home oxygen, somebody smokes in the flat
    memory|Forgets visits: ring on the morning
    infection|MRSA in wound, last swab clear
    smoking|Smokes in bed
    """, 2)

  static let goals: [[String]] = SampleText.rows(
    """
    Walk to the shop and back with the frame|Walks to the corner now
    Cook one meal a week for the family|Made dal on Friday
    No hospital stay this winter|
    Sleep six hours a night|Four to five most nights
    Leg ulcer healed by the summer|Closed in six weeks
    Go to the lunch club twice a month|Goes every week
    Understand and manage own insulin|Does the morning dose alone
    Get out of the flat once a week|Out on Tuesdays with a volunteer
    Sort out rent arrears|Payment plan agreed
    Wash and dress without help|Needs help with feet only
    Carer has one free afternoon a week|Tuesdays, since September
    Move to a flat without stairs|Band B, bidding
    """, 2)

  static let needNotes: [[String]] = SampleText.rows(
    """
    housing|Damp in bedroom, black on the outside wall
    home-repairs|Lift and stair rail
    warmth|Heats one room only
    money|Attendance Allowance not claimed
    food|Eats toast mostly, no appetite
    medicines|Gets the evening ones muddled
    moving-falls|Two near falls in the bathroom
    senses-teeth-feet|Feet: nails too thick to cut
    mood-memory|Low since a sister died
    company|Goes days without talking to anyone
    getting-out|Has not been out since August
    work-learning|Would like an English class
    caring-role|Looks after a spouse at night
    phone-digital|Phone has no credit half the month
    alcohol-drugs-smoking|Ten a day, would like to stop
    safety-at-home|Gas rings left on twice
    legal-immigration|Papers with a solicitor
    faith-culture|Friday prayers, needs a lift there
    """, 2)

  static let communication: [[String]] = SampleText.rows(
    """
    hearing|Hearing aid in right ear; face the person
    hearing|Very deaf: text first, then knock loudly
    sight|Large print, 18 point, black on yellow
    sight|Registered blind: say your name at the door
    reading|Does not read; go through letters on the phone
    learning-disability|Easy Read with pictures
    speech|Speaks slowly after the stroke: wait, do not finish sentences
    memory|Write appointments on the kitchen calendar
    """, 2)

  static let ownNeeds: [String] = SampleText.lines(
    """
    Back pain from lifting
    Works nights, not sleeping
    Wants one weekend off a month
    Diabetes, misses own appointments
    Worried about money since leaving work
    """)
}

/// The team's own lists: what a digit picks, statements to ask, words of codes.
enum SampleLists {
  /// "I" statements of the borough: measure, words.
  static let statements: [[String]] = SampleText.rows(
    """
    i-access|I am able to access safe and high quality services (when I need them)
    i-together|I feel like services work together to provide me with good care
    i-confident|I am confident that those providing my care are competent, happy and kind
    i-life|I am supported to live the life I want
    i-experience|I have a positive experience of the services I use, overall
    i-happy|I have a good level of happiness and wellbeing
    i-equal|Regardless of who I am, I am able to access care services for my physical and mental health
    i-home|I am satisfied with my home and where I live
    i-community|I play an active part in my community
    i-money|I am able to support myself and my family financially
    i-healthy|I understand the ways to live a healthy life
    i-children|My children get the best possible start in life
    i-safe|I feel safe from harm in my community
    """, 2)

  /// Digit, title, owner by their part, owner organisation where that is empty or nobody, due.
  static let usualActions: [[String]] = SampleText.rows(
    """
    1|Chase what is promised|coordinator|O-GPCG|+2wd
    2|Visit at home|lead||+5wd
    3|Phone the person|lead||+1wd
    4|Phone family or carer|lead||+2wd
    5|GP to review|practice||+5wd
    6|Refer to a service|lead||+2wd
    7|Ask for an assessment|asker||+10wd
    8|Equipment or home: order or check||O-ELFT|+5wd
    9|Update the plan|lead||before next meeting
    """, 5)

  /// Digit, code, label, asks for a reason.
  static let decisions: [[String]] = SampleText.rows(
    """
    1|carry-on|Carry on, same plan|N
    2|more-support|More support|Y
    3|less-support|Less support|Y
    4|change-involved|Change who is involved|N
    5|bring-back|Bring back on a date (no decision today)|N
    6|stop-discussing|Stop discussing here, stays on the caseload|Y
    """, 4)

  static let needs: [[String]] = SampleText.rows(
    """
    housing|Housing
    home-repairs|Home repairs, aids, adaptations, lift
    warmth|Warmth
    money|Money: benefits, debt
    food|Food
    medicines|Medicines: can take them, has them
    moving-falls|Moving and falls
    senses-teeth-feet|Senses, teeth and feet
    mood-memory|Mood and memory
    company|Company
    getting-out|Getting out: transport, housebound
    work-learning|Work and learning
    caring-role|Caring role
    phone-digital|Phone and digital
    alcohol-drugs-smoking|Alcohol, drugs, smoking
    safety-at-home|Safety at home: fire, hoarding, oxygen
    safety-from-others|Safety from others
    legal-immigration|Legal and immigration
    faith-culture|Faith and culture
    """, 2)

  /// List, code, words.
  static let codes: [[String]] = SampleText.rows(
    """
    need-answer|ok|All right
    need-answer|wants-help|Wants help
    need-answer|being-helped|Being helped
    need-answer|declined|Does not want help
    need-answer|not-asked|Not asked
    flags|access|Getting in
    flags|pets|Pets
    flags|falls|Falls
    flags|allergy|Allergy
    flags|swallowing|Swallowing
    flags|skin|Skin
    flags|oxygen|Oxygen
    flags|memory|Memory
    flags|infection|Infection
    flags|smoking|Smoking
    flags|staff-safety|Visiting safely
    flags|safeguarding|Safeguarding
    flags|address|Address
    pathways|frailty|Frailty
    pathways|long-term-conditions|Long-term conditions
    pathways|dementia|Dementia
    pathways|complex-adult|Complex needs, adult
    pathways|mental-health|Mental health
    pathways|disability|Disability
    pathways|palliative|Palliative
    pathways|children|Children
    blockers|waiting-for-equipment|Waiting for equipment
    blockers|waiting-for-housing|Waiting for housing
    blockers|waiting-for-funding|Waiting for funding
    blockers|waiting-for-hospital|Waiting for the hospital
    blockers|waiting-for-assessment|Waiting for an assessment
    blockers|waiting-for-carer|Waiting for the carer
    blockers|waiting-for-person|Waiting for the person
    genders|female|Female
    genders|male|Male
    genders|non-binary|Non-binary
    genders|not-stated|Not stated
    """, 3)

  /// Key, value, what it is for; the day and the place come first and are not here.
  static let settings: [[String]] = SampleText.rows(
    """
    timezone|Europe/London|Times on screen
    demo|Y|Synthetic people: the screens say DEMO DATA
    idle_lock_minutes|10|The screen locks after this
    meeting_opening_minutes|10|Opening of a meeting
    meeting_closing_minutes|5|Closing of a meeting
    meeting_discuss_minutes|8|One person discussed
    meeting_discuss_new_minutes|12|A new person discussed
    meeting_discuss_returning_minutes|5|A person who comes back
    meeting_action_only_minutes|1|One person, action only
    """, 3)

  /// Bank holidays of England and Wales (gov.uk).
  static let bankHolidays: [[String]] = SampleText.rows(
    """
    2025-01-01|New Year's Day
    2025-04-18|Good Friday
    2025-04-21|Easter Monday
    2025-05-05|Early May bank holiday
    2025-05-26|Spring bank holiday
    2025-08-25|Summer bank holiday
    2025-12-25|Christmas Day
    2025-12-26|Boxing Day
    2026-01-01|New Year's Day
    2026-04-03|Good Friday
    2026-04-06|Easter Monday
    2026-05-04|Early May bank holiday
    2026-05-25|Spring bank holiday
    2026-08-31|Summer bank holiday
    2026-12-25|Christmas Day
    2026-12-28|Boxing Day (substitute day)
    2027-01-01|New Year's Day
    2027-03-26|Good Friday
    2027-03-29|Easter Monday
    2027-05-03|Early May bank holiday
    2027-05-31|Spring bank holiday
    2027-08-30|Summer bank holiday
    2027-12-27|Christmas Day (substitute day)
    2027-12-28|Boxing Day (substitute day)
    """, 2)
}

/// What coordinators write down in passing: why, who said so, what was heard on the phone.
enum SampleWorkTexts {
  static let chases: [String] = SampleText.lines(
    """
    Left a message with the duty desk
    Mailed the team box
    Spoke to the team, promised for this week
    No answer, will ring again tomorrow
    They have it, waiting for a date
    Rang twice, sent a mail as well
    """)

  static let notes: [String] = SampleText.lines(
    """
    Rang the ward: no date for home yet.
    Practice confirms the medicines list.
    Home care agency has a new rota, same times.
    Pharmacy delivers on Tuesdays from now on.
    Housing officer says the repair is booked.
    Discharge letter read, nothing to do for us.
    Told the day centre about the new transport.
    Social worker on leave until Monday, duty has it.
    Agreed with the nurse who rings on Friday.
    Nephew rang, wants to be told about changes.
    Spoke to the warden: seen at lunch every day.
    Two visits on the same morning: agency moves theirs.
    Equipment order is in, reference in the diary.
    Practice asks us to stop the duplicate letters.
    """)

  static let disputes: [String] = SampleText.lines(
    """
    Each says it belongs to the other
    Not in their contract, they say
    Health or social care: nobody will say
    """)

  static let settlements: [String] = SampleText.lines(
    """
    Agreed with both managers by phone
    They know the person best
    It is in their contract, read it out to them
    """)

  static let reopenings: [String] = SampleText.lines(
    """
    It went to the wrong flat
    Broken again the next morning
    Only half of it was done
    """)

  static let unanswered: [String] = SampleText.lines(
    """
    Rang the bell twice, no sound inside
    No answer at the door or on the phone
    """)

  static let safe: [String] = SampleText.lines(
    """
    Daughter by phone: at the hairdresser
    The warden has seen them this morning
    Rang back themselves, were at the market
    Hospital transport: at the eye clinic
    """)

  static let visitsCancelled: [String] = SampleText.lines(
    """
    Family visiting, asked for next week
    Hospital appointment on the same morning
    Nurse ill, next visit brought forward
    """)

  static let firstLeads: [String] = SampleText.lines(
    """
    First contact
    Knows the person from last year
    Nursing is the main need
    """)

  static let leads: [String] = SampleText.lines(
    """
    Main need has changed
    Sees the person most often
    Caseload shared out anew
    Speaks the same language
    Agreed at the MDT
    """)

  static let leadRefusals: [String] = SampleText.lines(
    """
    Caseload is full this month
    Does not know the person, somebody else does
    On a course for two weeks
    """)

  static let leaving: [String] = SampleText.lines(
    """
    Goals met
    Package has ended
    Handed over to the nurses
    """)

  static let pauses: [String] = SampleText.lines(
    """
    With family until the end of the month
    Asked for a rest from visits
    Away for a wedding
    """)

  static let feedback: [String] = SampleText.lines(
    """
    Rang the referrer
    Letter sent
    Mailed the practice
    """)

  /// Absences: why, and how many days.
  static let absences: [(reason: String, days: Int)] = [
    ("annual leave", 7), ("sickness", 2), ("training", 1), ("annual leave", 14), ("sickness", 4),
    ("annual leave", 5), ("family", 3), ("training", 2),
  ]

  /// Why a time on the caseload ends.
  static func reason(for ending: SpellEnding) -> String {
    switch ending {
    case .completed: "Goals met, back to the practice"
    case .declined: "Does not want us any more, knows how to come back"
    case .couldNotReach: "Three letters and five calls without an answer"
    case .longTermCare: "Has moved into a care home for good"
    case .other: "The children's team takes over"
    case .movedOut: "Has moved to family outside the borough"
    case .error: "The form was about somebody else of the same name"
    }
  }
}

/// What meetings ask, decide and promise.
enum SampleMeetingTable {
  /// Decision, note, action's title, who does it, what is written when done.
  static let decisions: [[String]] = SampleText.rows(
    """
    carry-on|Same plan; look again after the clinic in three weeks|Ask the clinic for a copy of the letter|care-coordination|Letter arrived, filed
    more-support|Needs more help in the mornings than the package gives|Ask brokerage for a breakfast call|adult-social-care|Starts Monday at 08:15
    more-support|Too unsteady to bathe alone|Physio and bath board this week|community-therapy|Board fitted, six sessions booked
    less-support|Manages the evening alone, says so too|End the evening call, keep the pendant|adult-social-care|Ended, rang after a week: fine
    change-involved|Nursing is finished, therapy is the main need|Joint visit to hand over|community-nursing|Handed over at home together
    change-involved|Isolated: link worker to join|Link worker to ring and introduce herself|social-prescribing|Rang, first walk on Tuesday
    carry-on|Stable, carer coping|Ring the carer before the holidays|care-coordination|Rang, has the winter numbers
    stop-discussing|Goals met; back if anything changes|Write the person a short letter|care-coordination|Letter sent in large print
    bring-back|Scan result is not back|Chase the scan result|primary-care|Result in, nothing new
    more-support|Tablets muddled twice this month|Dosette and a call at the same time|primary-care|Dosette started
    """, 5)

  /// Core members of a locality meeting: team kind, expected.
  static let members: [[String]] = SampleText.rows(
    """
    primary-care|core
    community-nursing|core
    adult-social-care|core
    community-therapy|core
    mental-health|core
    social-prescribing|core
    care-coordination|core
    palliative|optional
    carers|optional
    """, 2)
}

/// The limits of the rules that find gaps, as they are shipped: they hold where `gap_rules.csv` has no row for a rule,
/// and the sample's file is written from them.
enum ShippedGapRules {
  /// Rule, on, limit, unit, who acts, where the limit comes from.
  static let rules: [[String]] = RuleLimits.table(
    """
    no-lead|Y|0|working-days|locality-lead|JUDGEMENT: shown the same day; a person with nobody is the first gap to see. Basis in borough documents: lead professional per person
    no-lead.escalate|Y|5|working-days|locality-lead|JUDGEMENT: a week without a lead goes to the locality lead by name
    lead-not-accepted|Y|2|working-days|coordinator|JUDGEMENT: a lead made in somebody's absence is not a lead until they say yes; the old lead stays until then
    lead-left|Y|0|days|team-manager|JUDGEMENT: ends on last working day, so it must be settled before it
    lead-absent|Y|1|working-days|team-manager|JUDGEMENT: one day may be a day off; very-high uses the next row
    lead-absent.very-high|Y|0|working-days|team-manager|JUDGEMENT: highest need must have cover named the same day
    lead-other-locality|N|28|days|locality-lead|JUDGEMENT: continuity after a move is often right, so ask after 4 weeks; abstain for borough-wide teams. Off by default
    lead-over-ceiling|Y|100|percent|team-manager|JUDGEMENT: no national ceiling applies to all professions; ceiling is the team's own figure
    no-coordinator|Y|5|working-days|locality-lead|JUDGEMENT
    no-locality|Y|0|days|coordinator|JUDGEMENT: no practice and no override means the person is in no locality's list; safety rule, never switch off
    not-registered|Y|5|working-days|coordinator|JUDGEMENT: no GP registration recorded (new arrival, homeless); help to register is an action
    closed-practice|Y|0|days|coordinator|JUDGEMENT: list dispersal, check where the person went
    no-plan|Y|28|days|lead|JUDGEMENT for people at home
    no-plan.care-home|Y|7|working-days|lead|SOURCE: NHS England Enhanced health in care homes: assessment and plan within 7 working days of admission or re-admission.
    plan-not-agreed|Y|14|days|lead|JUDGEMENT: not agreed with the person; abstain where a best-interests decision is recorded
    plan-first-review|Y|56|days|lead|SOURCE: Care Act statutory guidance, review a new or changed plan at 6 to 8 weeks; upper end used
    plan-review-overdue|Y|365|days|lead|SOURCE: Care Act statutory guidance, at least every 12 months. Applies to plans with no earlier date of their own
    review-overdue|Y|0|days|lead|JUDGEMENT: counts from next_review_on; moving the date without a review does not close the gap, it is counted as moved
    no-review-date|Y|7|days|coordinator|JUDGEMENT: starting intervals very-high 28 d, high 84 d, moderate 182 d, low 365 d
    no-contact.very-high|Y|14|days|lead|JUDGEMENT: seen or spoken to in person; a call to a relative, a chase or a no-reply visit does not count
    no-contact.high|Y|28|days|lead|JUDGEMENT
    no-contact.moderate|Y|84|days|lead|JUDGEMENT
    no-contact.low|Y|182|days|lead|JUDGEMENT
    no-reply-visit|Y|2|hours|coordinator|JUDGEMENT: visit made, nobody answered, nobody has confirmed the person safe; local no-reply procedure overrides.
    in-hospital-no-news|Y|5|days|coordinator|JUDGEMENT: still in, and nobody has spoken to the ward or discharge team
    home-no-follow-up|Y|72|hours|lead|SOURCE: NICE NG27, GP or community nurse phones or visits 24 to 72 h after discharge if at risk of readmission; everyone on this caseload treated as at risk (judgement)
    home-no-follow-up.mental-health|Y|72|hours|lead|SOURCE: NHS standard, follow-up within 72 h of leaving an adult acute mental health bed
    home-no-follow-up.palliative|Y|24|hours|lead|SOURCE: NICE NG27 as summarised by NASGP: palliative, 24 h
    event-no-follow-up|Y|3|working-days|lead|JUDGEMENT: A&E, ambulance not conveyed, 111, fall
    intake-waiting.2-hour|Y|15|minutes|intake-lead|JUDGEMENT: triage must not eat the two hours (one trust's procedure calls the referrer back within 15 minutes)
    intake-unmet.2-hour|Y|2|hours|intake-lead|SOURCE: NHS England urgent community response standard; service 08:00 to 20:00 every day, as a minimum
    intake-unmet.2-day|Y|2|days|intake-lead|BASIS: NHS England two-day reablement response; NICE QS173 states 2 days for bed-based intermediate care. Calendar days
    intake-waiting.routine|Y|1|working-days|intake-lead|JUDGEMENT: every arrival looked at by the end of the next working day
    action-no-name|Y|2|working-days|coordinator|JUDGEMENT: has an organisation (compulsory) but no named person; urgent ones fire at once
    action-no-date|Y|0|days|coordinator|JUDGEMENT: no date means never late, so never seen
    action-not-accepted|Y|3|working-days|coordinator|JUDGEMENT: given to somebody not in the room
    action-late|Y|0|working-days|lead|JUDGEMENT: the day after the date promised; late again after a new date, its days count from the first date promised
    action-late.urgent|Y|0|hours|coordinator|JUDGEMENT: clock hours, from due_at
    action-declined|Y|0|working-days|coordinator|JUDGEMENT: declined and nobody holds it; same day
    action-disputed|Y|2|working-days|locality-lead|JUDGEMENT: two working days of haggling, then the locality lead decides
    action-on-hold|Y|14|days|coordinator|JUDGEMENT: or at once where on hold without a date to look again
    waiting-on-provider|Y|10|working-days|coordinator|JUDGEMENT: no answer and no chase; a chase restarts the reminder but not the age
    referral-unacknowledged|Y|2|working-days|coordinator|JUDGEMENT: routine
    referral-unacknowledged.2-hour|Y|30|minutes|intake-lead|JUDGEMENT: ring, do not wait for a message
    referral-unacknowledged.2-day|Y|4|hours|intake-lead|JUDGEMENT
    referral-returned|Y|1|count|locality-lead|JUDGEMENT: so it fires at the second return; haggling is the borough's own complaint
    referral-no-feedback|Y|10|working-days|coordinator|JUDGEMENT: after outcome. Basis: borough workshop 'need feedback from referrals'
    person-not-told|Y|5|working-days|lead|JUDGEMENT: of a decision, a closure or a refusal; 1 working day where the person is waiting for a visit
    person-not-told.visit|Y|1|working-days|lead|JUDGEMENT: the person is waiting for a visit
    decision-not-in-record|Y|2|working-days|lead|JUDGEMENT: this is not the clinical record, so each organisation must copy the decision into its own.
    decision-provisional|Y|14|days|mdt-chair|JUDGEMENT: meeting was not quorate and nobody has confirmed
    high-need-never-mdt|Y|28|days|coordinator|JUDGEMENT: very-high, or Clinical Frailty Scale 7 or 8, or eFI over 0.36; do not count CFS 9 as more frail
    advance-plan-missing|Y|28|days|lead|JUDGEMENT: CFS 8 or 9, or on a palliative list, with no pointer to where the plan is held; an offered-and-declined answer closes it
    medicines-review|N|365|days|lead|SOURCE: GP contract 2017/18, yearly medicines review in severe frailty. Off: the date lives in the GP record
    interpreter-not-booked|Y|2|working-days|coordinator|JUDGEMENT: before a planned contact.
    sharing-not-recorded|Y|14|days|coordinator|JUDGEMENT: wording 'sharing not recorded', not 'consent not asked': direct care normally rests on implied consent
    voluntary-no-basis|Y|0|days|caldicott-lead|BASIS: NHS England guidance: implied is enough where the charity provides health or care (hospice); explicit for wider support. Fire only for the wider kind
    carer-not-offered|Y|28|days|lead|BASIS: Care Act s10 duty to assess a carer; the Act sets no number. Offered-and-declined closes it
    young-carer-not-offered|Y|5|working-days|lead|BASIS: children's and care law; number is mine.
    duplicate-ask|Y|14|days|coordinator|JUDGEMENT: same ask to the same or another organisation while one is open
    repeat-assessment|Y|90|days|coordinator|JUDGEMENT: same domain, where the register gives no valid_until. Basis: 'five assessments'
    visitors-week|N|6|count|lead|JUDGEMENT: different people in 7 days, home care agency counted once; off until planned contacts exist. Basis: 'Waterloo Station'
    paused-too-long|Y|28|days|lead|JUDGEMENT: or at once past the date to restart
    bereaved-no-contact|Y|5|working-days|lead|JUDGEMENT: next of kin or carer not contacted after a death
    bereaved-no-contact.within|Y|84|days|lead|JUDGEMENT: deaths of how many days are looked at
    flag-past-review|Y|0|days|coordinator|JUDGEMENT: default review 182 d; 90 d for staff-safety flags
    flag-past-review.undated|Y|182|days|coordinator|JUDGEMENT: where no day to look at it again is written
    flag-past-review.staff-safety|Y|90|days|coordinator|JUDGEMENT: the same for flags about the safety of staff
    same-person-twice|Y|0|days|coordinator|JUDGEMENT
    service-stale|Y|365|days|directory-editor|BASIS: DATA.md assured_date; number is common practice
    service-stale.wait|Y|28|days|directory-editor|JUDGEMENT: waits and room change monthly; older is shown as old
    team-short|Y|80|percent|locality-lead|JUDGEMENT: in post less absent today, of established; fires BELOW the limit
    """)
}

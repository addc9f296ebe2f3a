/// The limits of the rules that put people on an agenda, as they are shipped: they hold where `agenda_rules.csv` has
/// no row for a rule, and the sample's file is written from them.
enum ShippedAgendaRules {
  /// Rule, on, limit, unit, who acts, where the limit comes from.
  static let rules: [[String]] = RuleLimits.table(
    """
    carried-forward|Y|0|days|mdt-chair|JUDGEMENT: undecided, deferred or not reached last time; always first
    carried-three-times|Y|2|count|locality-lead|JUDGEMENT: so it fires at the third carry; goes to the top and to the locality lead
    confirm-provisional|Y|0|days|mdt-chair|JUDGEMENT: one line each, taken together at the start
    asked-for|Y|2|working-days|coordinator|BASIS: published MDT guidance circulates the list at least 24 h before, one practice MDT closes two days before; limit = cut-off, urgent ones after it need the chair's yes
    unplanned-hospital|Y|14|days|lead|JUDGEMENT: unplanned admission or A&E in this many days
    home-from-hospital|Y|7|days|lead|JUDGEMENT: the 72 h call (NICE NG27) must not wait for the meeting; this asks whether it was done
    repeat-unplanned|Y|1|count|lead|JUDGEMENT: so two or more unplanned events
    repeat-unplanned.within|Y|90|days|lead|JUDGEMENT: the events of how many days are counted
    care-home-new|Y|7|working-days|lead|SOURCE: Enhanced health in care homes, new or returned resident
    new-to-caseload|Y|28|days|coordinator|JUDGEMENT: very-high and high only; others go to the action-only lane
    need-risen|Y|14|days|lead|JUDGEMENT: tier up, or CFS up by the next row or more, or first reached 7 or 8
    need-risen.frailty|Y|2|count|lead|JUDGEMENT: points on the Clinical Frailty Scale
    unstable|Y|7|days|lead|JUDGEMENT: marked unstable, or watch for a second week
    gap-open|Y|28|days|coordinator|JUDGEMENT: only the serious rules: no-lead, no-contact, no-plan, home-no-follow-up
    actions-late|Y|1|count|coordinator|JUDGEMENT: so two late actions, or one later than the next row
    actions-late.one|Y|10|working-days|coordinator|JUDGEMENT: one action as late as this is enough
    referral-returned|Y|1|count|coordinator|JUDGEMENT: so at the second return
    dispute|Y|2|working-days|locality-lead|JUDGEMENT: unless settled before the meeting
    review-due|Y|14|days|lead|JUDGEMENT: due before the next meeting; moderate and low to the action-only lane
    no-contact|Y|0|days|lead|JUDGEMENT: the gap rule fires and nobody has explained it
    carer-strain|Y|14|days|lead|JUDGEMENT: carer says they cannot go on, or carer ill
    ready-to-step-down|Y|84|days|lead|JUDGEMENT: nothing open, stable, no event, plan in date; action-only lane, never the discuss lane
    declined-again|Y|28|days|coordinator|JUDGEMENT: a declined proposal stays away this long, but ANY new admission, fall, death in the home, no-reply or carer-strain event brings it back at once
    """)
}

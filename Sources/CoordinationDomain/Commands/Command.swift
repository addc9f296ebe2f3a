/// What somebody asks to be done, in words of the trade: decided on by ``Deciding``, which answers with events or a
/// refusal.
public enum Command: Hashable, Sendable {
  case action(ActionCommand)
  case person(PersonCommand)
  case spell(SpellCommand)
  case death(DeathCommand)
  case contact(ContactCommand)
  case referral(ReferralCommand)
  case lead(LeadCommand)
  case circle(CircleCommand)
  case staff(StaffCommand)
  case agenda(AgendaCommand)
  case meeting(MeetingCommand)
  case series(SeriesCommand)
  case gap(GapCommand)
  case handover(HandoverCommand)
  case history(HistoryCommand)
  /// The same for several: all or none, one act.
  case several([Command])
}

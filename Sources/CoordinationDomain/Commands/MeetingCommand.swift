/// What can be asked about agendas before a meeting.
public enum AgendaCommand: Hashable, Sendable {
  /// Somebody put on an agenda by hand.
  public struct Adding: Hashable, Sendable {
    /// Who is to be talked about.
    public var person: Ref<Person>
    /// At which meeting.
    public var meeting: Ref<MDTMeeting>
    /// What the meeting is asked.
    public var question: String
    /// Who presents; nil is whoever adds it.
    public var presenter: Ref<Professional>?
  }

  case add(Adding)
  /// What the rules propose goes on the agenda.
  case accept(Ref<Person>, Ref<MDTMeeting>)
  /// It does not, and stays away for the limit; the reason is kept.
  case decline(Ref<Person>, Ref<MDTMeeting>, reason: String)
  case lane(Ref<MDTItem>, AgendaLane)
  case minutes(Ref<MDTItem>, Int)
  case question(Ref<MDTItem>, String)
  case presenter(Ref<MDTItem>, Ref<Professional>)
  case personsView(Ref<MDTItem>, String)
  case carersView(Ref<MDTItem>, String)
  case notAsked(Ref<MDTItem>, because: String)
  /// Its place among the items, from 1.
  case place(Ref<MDTItem>, Int)
  case withdraw(Ref<MDTItem>, reason: String)
}

/// What can be asked in a meeting and after it.
public enum MeetingCommand: Hashable, Sendable {
  case start(Ref<MDTMeeting>)
  /// The meeting comes to this item.
  case open(Ref<MDTItem>)
  case park(Ref<MDTItem>)
  case unpark(Ref<MDTItem>)
  /// A decision of `decisions.csv` by its code, with words, and for one that brings somebody back the day.
  case decide(Ref<MDTItem>, code: String, note: String, back: Day?)
  /// The person leaves the caseload by decision of the meeting.
  case end(Ref<MDTItem>, SpellEnding, reason: String, EndingAnswers)
  /// A provisional decision holds.
  case confirm(Ref<MDTItem>)
  case told(Ref<MDTItem>)
  /// An organisation has copied the decision into its own record.
  case copied(Ref<MDTItem>, Ref<Organisation>)
  case finish(Ref<MDTMeeting>)
  case freeze(Ref<MDTMeeting>)
  case move(Ref<MDTMeeting>, to: Instant)
  case cancel(Ref<MDTMeeting>, reason: String)
  /// Who comes, and how.
  case attend(Ref<MDTMeeting>, Ref<Professional>, AttendanceStatus, deputy: Ref<Professional>?)
  /// Somebody goes before the end.
  case leave(Ref<MDTMeeting>, Ref<Professional>)
  /// The person, or a carer of theirs, comes for their item.
  case invite(Ref<MDTItem>, contact: Ref<PersonalContact>?, at: Instant?)
}

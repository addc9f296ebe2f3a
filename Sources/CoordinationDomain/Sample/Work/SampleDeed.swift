/// Something that somebody of the sample is to do at a moment: a command like any other.
///
/// Rows go by the ids that they have in the files, or by the name of the deed that added them.
struct SampleDeed {
  /// The day and, by the clock on the wall, the minute.
  let day: Day
  let minute: Int
  /// Who does it, by position among the professionals.
  let author: Int
  /// What the first row that it adds, or the act itself, is called by later deeds; nil where none speaks of it.
  var name: String?
  /// What is asked for; nil where what it is about is not there.
  let command: (SampleDesk) -> Command?
}

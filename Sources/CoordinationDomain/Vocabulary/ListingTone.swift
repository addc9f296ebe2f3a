/// How loud a field is.
///
/// Always together with a mark or a word, never by colour alone.
public enum ListingTone: Sendable {
  case plain, quiet, good, warning, alarm
}

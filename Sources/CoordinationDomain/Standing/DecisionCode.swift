/// The decisions that the program itself acts on, as `decisions.csv` and `mdt_items.csv` have them.
package enum DecisionCode: String {
  /// Nothing is decided today; the person comes back on a day.
  case bringBack = "bring-back"
  /// Somebody comes into the circle or goes; the note says who.
  case changeInvolved = "change-involved"
  /// The meeting has done with the person, who stays on the caseload.
  case stopDiscussing = "stop-discussing"
  /// The person leaves the caseload.
  case endSpell = "end-on-caseload"
}

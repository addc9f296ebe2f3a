extension RecordCheck {
  /// Handovers: two different people sign, and one at a time is open.
  mutating func checkHandovers() {
    var open: Set<Ref<Locality>?> = []
    for handover in record.handovers.rows {
      if let one = handover.outgoing, one == handover.incoming {
        report(
          .error, handover, "incoming_id", "\(id(one)) has signed for both",
          "Expected somebody else, who signed under a login of their own.")
      }
      checkSignature(handover, "outgoing", handover.outgoing, handover.outgoingSignedAt)
      checkSignature(handover, "incoming", handover.incoming, handover.incomingSignedAt)
      if handover.isSigned, handover.throughAt == nil || handover.sheet.isEmpty {
        report(
          .error, handover, "sheet", "it is signed, and nothing says what was signed",
          "Expected through_at and the sheet.")
      }
      if !handover.isSigned, !open.insert(handover.locality).inserted {
        report(
          .error, handover, "handover_id", "two handovers of one locality are open",
          "Expected at most one that is not signed by both.")
      }
    }
    var marked: Set<String> = []
    for mark in record.handoverMarks.rows {
      if !marked.insert("\(id(mark.handover)) \(words(mark.item))").inserted {
        report(
          .error, mark, "item", "\(words(mark.item)) stands twice in \(id(mark.handover))",
          "Expected one row for each item of a handover.")
      }
    }
  }

  private mutating func checkSignature(
    _ handover: Handover, _ column: String, _ who: Ref<Professional>?, _ at: Instant?
  ) {
    if (who == nil) != (at == nil) {
      report(
        .error, handover, column + "_id", "\(column)_id and \(column)_signed_at do not stand together",
        "Expected who signed, and when.")
    }
  }
}

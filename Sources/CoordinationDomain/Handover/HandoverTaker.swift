/// Who sees to an item of a handover, and in which handover they said so.
struct HandoverTaker {
  let who: Ref<Professional>
  let handover: Handover
}

extension CareView {
  /// Who sees to an item that belongs to no place yet and stands on every sheet, by the mark of any of them; nil for
  /// every other item.
  func takerElsewhere(_ key: String) -> HandoverTaker? {
    guard let kind = HandoverItem.Kind(ofKey: key), kind == .urgent || kind == .callBack,
      HandoverItem(key: key, in: self)?.person == nil
    else { return nil }
    for mark in record.handoverMarks.rows.reversed() where record.text[mark.item] == key {
      if let who = mark.takenBy, let handover = record.handovers[mark.handover] {
        return HandoverTaker(who: who, handover: handover)
      }
    }
    return nil
  }

  /// `CC Jama, M sees to it (North East)`; without the place where it is the one looked at.
  ///
  /// Whoever has signed that they hand over leaves: what they saw to is with whoever takes over.
  func takerWords(_ taker: HandoverTaker, seenFrom here: HandoverPlace) -> String? {
    guard let name = name(taker.who) else { return nil }
    let handover = taker.handover
    var words = "\(name) sees to it"
    if handover.outgoing == taker.who, handover.outgoingSignedAt != nil {
      let next = handover.incomingSignedAt == nil ? nil : self.name(handover.incoming)
      words = "\(next ?? "whoever takes over") sees to it now, after \(name)"
    }
    let place = HandoverPlace(handover.locality)
    return place == here ? words : "\(words) (\(self.name(place)))"
  }
}

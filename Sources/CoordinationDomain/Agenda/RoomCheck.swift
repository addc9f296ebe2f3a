extension CareView {
  /// How many organisations in the room may not hear about somebody.
  ///
  /// PRODUCT's rule of the room: a number and neither a name nor a reason, since both would tell what they may not know.
  public func organisationsToStepOut(ofMeetingAt meeting: Int, for person: Ref<Person>) -> Int {
    let organisations = Set(
      room(ofMeetingAt: meeting, countsExpected: false).compactMap { organisation(of: $0) })
    return organisations.count { !mayHear($0, about: person) }
  }
}

extension CareView {
  /// Who in the room may not hear about the person of an item, by organisation: `Lantern Carers: CSW Marlow, H`.
  ///
  /// For whoever runs the meeting, on a screen that nobody else reads. Why is not said: it is nobody's to tell.
  public func toStepOut(ofItem id: String) -> [String] {
    guard let item = record.mdtItems[record.mdtItems.find(id.utf8, in: record)], let person = item.person,
      let meeting = item.meeting.flatMap({ record.mdtMeetings.row(of: $0) })
    else { return [] }
    var names: [(organisation: Ref<Organisation>, people: [String])] = []
    for one in room(ofMeetingAt: meeting, countsExpected: false) {
      guard let organisation = organisation(of: one), !mayHear(organisation, about: person) else { continue }
      if let at = names.firstIndex(where: { $0.organisation == organisation }) {
        names[at].people.append(name(one) ?? "Not known")
      } else {
        names.append((organisation, [name(one) ?? "Not known"]))
      }
    }
    return names.map { "\(name($0.organisation) ?? "Not known"): \($0.people.joined(separator: "; "))" }
  }
}

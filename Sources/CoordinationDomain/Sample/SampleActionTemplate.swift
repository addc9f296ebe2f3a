/// One action of the table, and whom it suits.
struct SampleActionTemplate {
  let title: String
  let kind: String
  let outcome: String
  let blocker: String
  private let needsCarer: Bool
  private let needsInterpreter: Bool
  private let needsBlock: Bool

  static let all: [SampleActionTemplate] = SampleActionTable.actions.map(SampleActionTemplate.init)

  private init(_ row: [String]) {
    title = row[0]
    kind = row[1]
    outcome = row[2]
    blocker = row[3]
    needsCarer = (row[0] + row[2]).contains("{carer}") || row[0].hasPrefix("Carer")
    needsInterpreter = row[0].contains("{language}")
    needsBlock = row[0].contains("{block}")
  }

  /// Whether somebody could ask this for the person.
  func suits(_ person: SamplePerson) -> Bool {
    if kind == "childrens-community" { return person.age < 18 }
    if person.age < 18 { return kind == "care-coordination" && !needsCarer && !needsInterpreter }
    if needsCarer { return person.contacts.first?["is_carer"] == "Y" }
    if needsInterpreter { return person.needsInterpreter }
    if needsBlock { return person.row["address_1"].utf8.contains(UInt8(ascii: ",")) }
    return true
  }
}

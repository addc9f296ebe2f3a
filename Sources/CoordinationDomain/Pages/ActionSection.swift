/// Open actions as pages show them: by provider, those nobody owns first, late ones first within each.
extension CareView {
  /// The open actions among some rows of the table, under a heading with their number and how many are late.
  func openActionSection(
    _ rows: some Sequence<Int32>, _ side: PageSection.Side, namingPeople: Bool = false
  ) -> PageSection {
    let open = rows.filter { record.actions.rows[Int($0)].isOpen }
    let late = open.count { isOverdue(record.actions.rows[Int($0)]) }
    var heading = "Open actions"
    if !open.isEmpty {
      heading += late > 0 ? " (\(open.count), \(late) late)" : " (\(open.count), none late)"
    }
    let lines =
      open.isEmpty
      ? [PageLine("No open actions", tone: .quiet)] : actionLines(open, namingPeople: namingPeople)
    return PageSection(heading, side, lines)
  }

  /// Actions by provider: a line for the provider, then its actions.
  func actionLines(_ rows: [Int32], namingPeople: Bool = false) -> [PageLine] {
    var lines: [PageLine] = []
    for group in byProvider(rows) {
      let late = group.rows.count { isOverdue(record.actions.rows[Int($0)]) }
      let counts = late > 0 ? "\(group.rows.count), \(late) late" : "\(group.rows.count)"
      lines.append(
        PageLine("\(group.name) (\(counts))", tone: group.hasOwner ? .quiet : .alarm))
      for row in group.rows { lines += actionLines(at: Int(row), namingPerson: namingPeople) }
    }
    return lines
  }

  /// One action: what and when; who and since when; what stands in its way.
  func actionLines(at row: Int, namingPerson: Bool = false) -> [PageLine] {
    let action = record.actions.rows[row]
    let target = PageTarget.action(record.text[action.id])
    let isLate = isOverdue(action)
    let troubles = troubleWords(action)
    let first = PageLine(
      mark: isLate ? "!" : "", record.text[action.title],
      tone: isLate ? .alarm : .plain, trailing: dueTrailing(action), indent: 1, target: target)
    let about = namingPerson ? name(action.person) ?? "team task" : nil
    let asked = action.raisedOn.map { "asked " + $0.short(near: today) }
    let who = PageLine(
      Phrase.joined([about, holderWords(action), asked, chaseWords(action)], " · "), tone: .quiet, indent: 2,
      target: target)
    return [first, who]
      + troubles.map { PageLine(Phrase.sentence($0), tone: .warning, indent: 2, target: target) }
  }

  private struct Provider {
    var name: String
    var hasOwner: Bool
    var rows: [Int32]
    var latest: Int
  }

  private func byProvider(_ rows: [Int32]) -> [Provider] {
    var providers: [Provider] = []
    for row in rows {
      let action = record.actions.rows[Int(row)]
      let name = ownerOrganisationWords(action)
      let days = daysOverdue(action).map { $0 + 1 } ?? 0
      if let known = providers.firstIndex(where: { $0.name == name }) {
        providers[known].rows.append(row)
        providers[known].latest = max(providers[known].latest, days)
      } else {
        providers.append(
          Provider(name: name, hasOwner: action.ownerOrganisation != nil, rows: [row], latest: days))
      }
    }
    for i in providers.indices { providers[i].rows.sort { isMoreUrgent($0, $1) } }
    return providers.sorted { a, b in
      if a.hasOwner != b.hasOwner { return !a.hasOwner }
      return (b.latest, a.name) < (a.latest, b.name)
    }
  }

  /// Late before not late, longest first; then the earlier day due, none last.
  private func isMoreUrgent(_ a: Int32, _ b: Int32) -> Bool {
    let (x, y) = (record.actions.rows[Int(a)], record.actions.rows[Int(b)])
    let (lateX, lateY) = (daysOverdue(x) ?? -1, daysOverdue(y) ?? -1)
    if lateX != lateY { return lateX > lateY }
    let never = Day(number: .max)
    let dueX = x.dueAt.map { local($0).day } ?? x.dueOn ?? never
    let dueY = y.dueAt.map { local($0).day } ?? y.dueOn ?? never
    return (dueX, a) < (dueY, b)
  }
}

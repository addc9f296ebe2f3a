import CoordinationDomain

/// The pop-ups of a list: order, groups, columns.
enum ListChoosers {
  static func sort(_ listing: Listing, _ parameters: ListParameters) -> Chooser {
    let current = parameters.sort.first ?? listing.order.first
    // The usual columns come first, so that they get their own first letters.
    let usual = listing.tableColumns.compactMap { listing.column($0) }
    let others = listing.columns.filter { column in !usual.contains { $0.id == column.id } }
    let items = (usual + others).map { column in
      let isCurrent = current?.column == column.id
      let arrow = isCurrent ? (current?.isDescending == true ? " ↓" : " ↑") : ""
      return Chooser.Item(words: "\(column.heading)\(arrow)", answer: .sort(column.id))
    }
    return Chooser(
      title: "Sort by", mode: .letters, items: Chooser.lettered(items),
      footnote: "The same again turns the order round.")
  }

  static func group(_ listing: Listing, _ parameters: ListParameters) -> Chooser {
    let columns = listing.groupings.compactMap { listing.column($0) }
    var items = columns.map { column in
      Chooser.Item(
        words: column.heading + (parameters.grouping == column.id ? " ✓" : ""), answer: .group(column.id))
    }
    items.append(Chooser.Item(words: "No groups", answer: .group(nil)))
    return Chooser(title: "Group by", mode: .letters, items: Chooser.lettered(items))
  }

  static func columns(_ listing: Listing, _ shown: [String]) -> Chooser {
    let items = listing.columns.map { column in
      Chooser.Item(words: column.heading, answer: .column(column.id), isOn: shown.contains(column.id))
    }
    return Chooser(
      title: "Columns", mode: .toggles, items: Chooser.lettered(items),
      footnote: "A letter or Space turns one on or off; Enter ends.")
  }
}

extension CareView {
  /// Where each locality falls short: gaps by locality and by rule, with what has changed in a week.
  ///
  /// Every line opens the list of what it counts.
  public func gapMatrixPage(_ matrix: GapMatrix) -> Page {
    let against = matrix.dayBefore.map {
      "Week: more or fewer than on \($0.withWeekday(near: today)), hidden ones counted"
    }
    var foot = [
      PageLine(against ?? "How it was a week ago is not known here", tone: .quiet),
      PageLine(
        "Figures: disputes, late actions, dates kept, load", target: .gapFigures("")),
    ]
    if matrix.hidden > 0 {
      foot.insert(
        PageLine(
          "Hidden until a day, in no count", trailing: "\(matrix.hidden)",
          target: .list(Listing.gapsID, filter: "is:hidden")), at: 0)
    }
    return Page(
      title: "Gaps by locality, \(matrix.day.withWeekday(near: today))",
      sections: [placeSection(matrix), ruleSection(matrix), PageSection("", .left, foot)])
  }

  private func placeSection(_ matrix: GapMatrix) -> PageSection {
    // Where nothing is hidden no column says so.
    let hasHidden = matrix.hidden > 0
    func numbers(_ serious: String, _ all: String, _ hidden: String, _ week: String) -> String {
      TextTable.cells([serious, all] + (hasHidden ? [hidden] : []) + [week], width: 7)
    }
    let lines = matrix.places.indices.compactMap { at -> PageLine? in
      let place = matrix.places[at]
      if place.id.isEmpty, matrix.total(at: at) + matrix.hidden(at: at) == 0 { return nil }
      let filter = place.id.isEmpty ? "no:locality" : "locality_id=\(place.id)"
      return PageLine(
        place.name,
        trailing: numbers(
          "\(matrix.serious(at: at))", "\(matrix.total(at: at))", "\(matrix.hidden(at: at))",
          GapMatrix.words(matrix.change(at: at))), target: .list(Listing.gapsID, filter: filter))
    }
    let head = PageLine(
      "", tone: .quiet, trailing: numbers("serious", "all", "hidden", "week"), isPart: true)
    let serious = matrix.places.indices.reduce(0) { $0 + matrix.serious(at: $1) }
    let whole = PageLine(
      "In all",
      trailing: numbers(
        "\(serious)", "\(matrix.total)", "\(matrix.hidden)", GapMatrix.words(matrix.change)),
      target: .list(Listing.gapsID, filter: ""))
    return PageSection("By locality", .left, [head] + lines + [whole])
  }

  private func ruleSection(_ matrix: GapMatrix) -> PageSection {
    // A column that is empty from top to bottom is left out.
    let shown = matrix.places.indices.filter { !matrix.places[$0].id.isEmpty || matrix.total(at: $0) > 0 }
    let heads = shown.map { matrix.places[$0].id.isEmpty ? "none" : matrix.places[$0].id }
    let head = PageLine("", tone: .quiet, trailing: cells(heads + ["all", "week"]), isPart: true)
    let lines = matrix.lines.filter { $0.total > 0 || ($0.change ?? 0) != 0 }.map { line in
      PageLine(
        mark: line.isSerious && line.total > 0 ? "!" : "", line.title,
        tone: line.total == 0 ? .quiet : .plain,
        trailing: cells(
          shown.map { line.counts[$0] == 0 ? "·" : "\(line.counts[$0])" } + [
            "\(line.total)", GapMatrix.words(line.change),
          ]), target: .list(Listing.gapsID, filter: "rule=\(line.rule)"))
    }
    return PageSection("By rule", .left, [head] + lines)
  }

  private func cells(_ texts: [String]) -> String { TextTable.cells(texts, width: 4) }
}

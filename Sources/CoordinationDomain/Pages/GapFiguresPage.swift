extension CareView {
  /// Figures for whoever leads a locality: disputes and late actions by provider and age, dates kept, load against
  /// ceiling, and who leads for nobody.
  ///
  /// Names and small numbers: for the place itself, not for handing on; see ``SuppressedCounts``.
  public func gapFiguresPage(_ locality: Ref<Locality>? = nil) -> Page {
    let figures = GapFigures(self, locality)
    return Page(
      title: "Figures, \(name(locality) ?? "every locality")",
      sections: [
        agesSection("Disputes by provider, days since they began", figures.disputes, "is:disputed", locality),
        agesSection("Late actions by provider, days past the date", figures.late, "is:late", locality),
        keptSection(figures.kept), teamLoadSection(locality), overCeilingSection(locality),
        zeroLoadSection(locality),
      ])
  }

  private func agesSection(
    _ heading: String, _ ages: [Ref<Organisation>?: GapFigures.Ages], _ asked: String,
    _ locality: Ref<Locality>?
  ) -> PageSection {
    guard !ages.isEmpty else { return PageSection(heading, .left, [PageLine("None", tone: .quiet)]) }
    let scope = locality.map { "locality_id=" + record.id($0) } ?? ""
    let sorted = ages.sorted {
      ($1.value.total, providerName($0.key)) < ($0.value.total, providerName($1.key))
    }
    let lines = sorted.map { provider, ages in
      PageLine(
        mark: provider == nil ? "!" : "", providerName(provider), tone: provider == nil ? .alarm : .plain,
        trailing: cells(ages.counts.map { $0 == 0 ? "·" : "\($0)" } + ["\(ages.total)"]),
        target: .list(
          Listing.actions.id,
          filter: Phrase.joined(
            [asked, provider.map { "organisation_id=" + record.id($0) } ?? "no:owner", scope], " ")))
    }
    let all = (0..<GapFigures.Ages.headings.count).map { band in
      ages.values.reduce(0) { $0 + $1.counts[band] }
    }
    let head = PageLine(
      "", tone: .quiet, trailing: cells(GapFigures.Ages.headings + ["all"]), isPart: true)
    let total = PageLine("In all", trailing: cells((all + [all.reduce(0, +)]).map(String.init)))
    return PageSection(heading, .left, [head] + lines + [total])
  }

  private func providerName(_ provider: Ref<Organisation>?) -> String { name(provider) ?? "NO OWNER" }

  private func keptSection(_ kept: [Ref<Organisation>?: Share]) -> PageSection {
    let heading =
      "Actions done on time: by the day first promised, in \(CareView.weeksLookedBackOn) weeks"
    let sorted = kept.sorted { a, b in
      if Share.isSmaller(a.value, b.value) { return true }
      if Share.isSmaller(b.value, a.value) { return false }
      return providerName(a.key) < providerName(b.key)
    }
    let all = kept.values.reduce(Share(), +)
    let words = TextTable.shares(sorted.map(\.value) + [all])
    let lines = zip(sorted, words).map { one, words in
      PageLine(
        providerName(one.key), tone: one.value.isUnderHalf ? .warning : .plain, trailing: words)
    }
    return PageSection(heading, .left, lines + [PageLine("In all", trailing: words.last ?? "")])
  }

  // MARK: Who carries how much

  private func teamLoadSection(_ locality: Ref<Locality>?) -> PageSection {
    let all = record.teams.rows.indices.compactMap { row -> (load: Share, line: PageLine)? in
      let team = record.teams.rows[row]
      guard team.isActive != false, locality == nil || team.locality == locality,
        let ceiling = team.caseloadCeiling.map(Int.init), ceiling > 0
      else { return nil }
      let load = Share(Int(staff.peopleLedByTeam[row]), of: ceiling)
      return (
        load,
        PageLine(
          record.text[team.name], tone: load.part > ceiling ? .alarm : .plain,
          target: .team(record.text[team.id]))
      )
    }
    return PageSection("Teams: people led, against the ceiling", .left, loadLines(all))
  }

  private func overCeilingSection(_ locality: Ref<Locality>?) -> PageSection {
    let all = staffMembers(locality).compactMap { row -> (load: Share, line: PageLine)? in
      let one = record.professionals.rows[row]
      guard let ceiling = one.caseloadCeiling.map(Int.init), ceiling > 0 else { return nil }
      let load = Share(Int(staff.peopleLed[row]), of: ceiling)
      guard load.part >= ceiling else { return nil }
      return (
        load,
        PageLine(
          mark: load.part > ceiling ? "!" : "", name(one), tone: load.part > ceiling ? .alarm : .warning,
          target: .professional(record.text[one.id]))
      )
    }
    let lines = loadLines(all)
    return PageSection(
      "At or above their ceiling (\(lines.count))", .left,
      lines.isEmpty ? [PageLine("Nobody", tone: .quiet)] : lines)
  }

  /// The heaviest load first, loads under one another.
  private func loadLines(_ all: [(load: Share, line: PageLine)]) -> [PageLine] {
    let sorted = all.sorted { Share.isSmaller($1.load, $0.load) }
    return zip(sorted, TextTable.shares(sorted.map(\.load))).map { one, words in
      var line = one.line
      line.trailing = words
      return line
    }
  }

  private func zeroLoadSection(_ locality: Ref<Locality>?) -> PageSection {
    let lines = staffMembers(locality).filter { row in
      staff.peopleLed[row] == 0 && (record.professionals.rows[row].caseloadCeiling ?? 0) > 0
    }.map { row in
      let one = record.professionals.rows[row]
      let ref = record.professionals.ref(at: row)
      return PageLine(
        Phrase.joined([name(one), name(one.team)]), tone: awayWords(ref) == nil ? .plain : .quiet,
        trailing: awayWords(ref) == nil ? "0 of \(one.caseloadCeiling ?? 0)" : "away",
        target: .professional(record.text[one.id]))
    }
    return PageSection(
      "Lead nobody, of those with a ceiling of their own (\(lines.count))", .left,
      lines.isEmpty ? [PageLine("Nobody", tone: .quiet)] : lines)
  }

  /// Who works here now, of a locality's own teams where one is asked for.
  private func staffMembers(_ locality: Ref<Locality>?) -> [Int] {
    record.professionals.rows.indices.filter { row in
      let one = record.professionals.rows[row]
      guard one.isActive(on: today) else { return false }
      return locality == nil || record.teams[one.team]?.locality == locality
    }
  }

  private func cells(_ texts: [String]) -> String { TextTable.cells(texts, width: 5) }
}

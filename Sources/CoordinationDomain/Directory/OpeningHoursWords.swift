extension OpeningHours {
  /// Days ahead from which on a coming exception is said beside the ordinary hours.
  static let exceptionsAhead = 28

  /// The hours in words: `Mon-Fri 09:00-17:00, last Fri of the month 10:00-12:00`.
  ///
  /// Ordinary hours are those with the widest validity that is trusted today; an exception in the next four
  /// weeks follows: `(24-Dec to 01-Jan: Tue 10:00-12:00)`. Past every validity: `Hours not confirmed, were ...`.
  /// `text` is the record's, for the names of places where their hours differ.
  public func words(on today: Day, text: TextStore) -> String {
    guard isGiven else { return "Hours not known" }
    let words = places.map { $0.words(on: today) }
    guard let first = words.first, words.contains(where: { $0 != first }) else { return words[0] }
    return zip(places, words).map { place, words in
      place.name.isEmpty ? words : text[place.name] + ": " + words
    }.joined(separator: "; ")
  }
}

extension PlaceHours {
  func words(on today: Day) -> String {
    let all = rules.filter { $0.isTrusted(on: today) }
    let isOnlyDates = all.allSatisfy(\.isSingleDate)
    let trusted = isOnlyDates ? all : all.filter { !$0.isSingleDate }
    guard let widest = trusted.map({ $0.width(on: today) }).max() else { return lapsedWords(today) }
    let ordinary = trusted.filter { $0.width(on: today) == widest }
    let hours = RuleWords.words(ordinary.filter { $0.end.map { $0 >= today } ?? true }, today: today)
    let isReadable = !ordinary.contains { $0.isPartlyUnreadable || $0.hours == .unreadable }
    let words = !hours.isEmpty ? hours : isReadable && !ordinary.allSatisfy(\.saysNothing) ? "Closed" : ""
    let said = [words, isReadable ? "" : "some hours could not be read"].filter { !$0.isEmpty }
    let ordinaryWords = said.isEmpty ? "Hours not known" : said.joined(separator: ", ")
    if isOnlyDates { return ordinaryWords }
    return ordinaryWords + exceptions(today: today, narrowerThan: widest)
  }

  /// ` (25-Dec to 01-Jan: closed)` for each narrower validity that is near.
  private func exceptions(today: Day, narrowerThan widest: Int) -> String {
    var spans: [(from: Day, to: Day)] = []
    for rule in rules {
      let from = rule.isSingleDate ? rule.start : rule.validFrom
      guard let from, let to = rule.isSingleDate ? from : rule.validTo, to >= today else { continue }
      guard rule.width(on: from) < widest, from <= today + OpeningHours.exceptionsAhead else { continue }
      if !spans.contains(where: { $0 == (from, to) }) { spans.append((from, to)) }
    }
    return spans.sorted { $0 < $1 }.map { from, to in
      let inside = rules.filter { ($0.isSingleDate ? $0.start : $0.validFrom) == from && $0.trustedTo == to }
      let hours =
        from == to ? RuleWords.times(inside) : RuleWords.words(inside.map(\.withoutBounds), today: today)
      let days = from.short(near: today) + (to == from ? "" : " to " + to.short(near: today))
      return " (\(days): \(hours.isEmpty ? "closed" : hours))"
    }.joined()
  }

  private func lapsedWords(_ today: Day) -> String {
    let past = rules.filter { $0.trustedTo.map { $0 < today } ?? false }
    guard let last = past.compactMap(\.trustedTo).max() else { return "Hours not confirmed" }
    let hours = RuleWords.words(past.filter { $0.trustedTo == last }.map(\.withoutBounds), today: today)
    let when = "Hours not confirmed since " + last.short(near: today)
    return hours.isEmpty ? when : when + ", were " + hours
  }
}

extension OpeningRule {
  /// The rule alone, where its dates are said beside it.
  var withoutBounds: OpeningRule {
    var rule = self
    rule.isSingleDate = false
    if rule.interval == 1 { rule.start = nil }
    rule.end = nil
    return rule
  }
}

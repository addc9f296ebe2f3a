/// A person's name as clinical screens show it.
public enum PersonName {
  /// `BEGUM, Rahima (Mrs)`: family name in capitals, given name, title (NHS Common User Interface, patient
  /// name display).
  ///
  /// A missing part is left out; with neither name it is `Not known`.
  public static func display(family: String, given: String, title: String = "") -> String {
    var name = family.uppercased()
    if !given.isEmpty { name += name.isEmpty ? given : ", " + given }
    if name.isEmpty { return "Not known" }
    return title.isEmpty ? name : name + " (" + title + ")"
  }

  /// `DN Adeyemi, F`: role, family name and initial, as colleagues are named beside people.
  public static func staff(role: String, family: String, given: String) -> String {
    var name = role.isEmpty ? family : role + " " + family
    if let initial = given.first { name += ", " + String(initial) }
    return name
  }
}

/// An age in the units that suit it (NHS Common User Interface, date and time display).
public enum Age {
  /// Words for the time from `birth` to `day`: days under 4 weeks, weeks and days under 1 year, years and
  /// months under 18 years, else years.
  ///
  /// Hours need a time of birth, which is not kept here.
  public static func words(from birth: Day, on day: Day) -> String {
    let days = day - birth
    let years = birth.wholeYears(on: day)
    if days < 0 { return "not born yet" }
    if years >= 18 { return "\(years)y" }
    let months = wholeMonths(from: birth, on: day)
    if years >= 2 { return "\(years)y \(months % 12)m" }
    if years >= 1 { return "\(months)m \(daysBeyond(months, from: birth, on: day))d" }
    if days >= 28 { return "\(days / 7)w \(days % 7)d" }
    return "\(days)d"
  }

  private static func wholeMonths(from birth: Day, on day: Day) -> Int {
    let (birthYear, birthMonth, birthDay) = birth.parts
    let (year, month, dayOfMonth) = day.parts
    return (year - birthYear) * 12 + month - birthMonth - (dayOfMonth < birthDay ? 1 : 0)
  }

  private static func daysBeyond(_ months: Int, from birth: Day, on day: Day) -> Int {
    let (year, month, dayOfMonth) = birth.parts
    let total = year * 12 + month - 1 + months
    let (y, m) = (total / 12, total % 12 + 1)
    let start = Day(year: y, month: m, day: min(dayOfMonth, Day.daysIn(month: m, year: y)))
    return start.map { max(0, day - $0) } ?? 0
  }
}

extension SamplePersonMaker {
  /// The spell on the caseload, the tier with its frailty scores, and what matters.
  func caseload(_ person: inout SamplePerson, random: inout SampleRandom) {
    let tiers = ["very-high", "high", "moderate", "low", "none"]
    person.tier = tiers[random.weighted(person.isPlanted ? [2, 4, 6, 2, 0] : [10, 25, 40, 21, 4])]
    let isNew = !person.isPlanted && random.percent(6)
    person.start = SampleTime.workday(asOf - (isNew ? random.within(3...26) : random.within(60...780)))
    var spell = SampleRow()
    spell["status"] = isNew && random.percent(40) ? "referred" : "active"
    spell["start_on"] = person.start.iso
    let watch = random.percent(person.isPlanted ? 0 : 14)
    spell["outlook"] = watch ? (random.percent(30) ? "unstable" : "watch") : "stable"
    if person.tier == "very-high" || random.percent(25) {
      spell["if_then"] = random.pick(SamplePersonTexts.ifThen)
    }
    spell["pathway"] = pathway(person, random: &random)
    spell["tier"] = person.tier
    spell["tier_source"] = random.pick(["MDT", "GP list", "Assessment", "Discharge team"])
    spell["tier_on"] = max(person.start, asOf - random.within(10...300)).iso
    frailty(&spell, person, random: &random)
    spell["what_matters"] = words(person, random: &random)
    spell["next_review_on"] = review(person, random: &random).iso
    let home = person.age < 18 ? "Lives with family." : random.pick(SamplePersonTexts.circumstances)
    let illness = person.age < 18 ? "Epilepsy and asthma." : random.pick(SamplePersonTexts.conditions)
    spell["summary"] = home + " " + illness
    if person.tier == "very-high" && random.percent(40) {
      spell["essential_visits"] = random.pick(["insulin", "end of life", "oxygen", "alone"])
    }
    person.spells = [spell]
    if !person.isPlanted && !isNew && random.percent(5) { earlierSpell(&person, random: &random) }
    if isNew { person.topics.append(("new-to-caseload", "New on the caseload since \(person.start.long)")) }
    if spell["outlook"] == "unstable" { person.topics.append(("unstable", "Marked unstable")) }
  }

  /// In the person's words: one sentence, or two.
  private func words(_ person: SamplePerson, random: inout SampleRandom) -> String {
    let other = person.isWoman ? "my wife" : "my husband"
    var text = random.pick(SamplePersonTexts.whatMatters)
    if text.lowercased().contains(other) { text = SamplePersonTexts.whatMatters[0] }
    return random.percent(55) ? text + " " + random.pick(SamplePersonTexts.alsoMatters) : text
  }

  private func pathway(_ person: SamplePerson, random: inout SampleRandom) -> String {
    if person.age < 18 { return "children" }
    if person.age < 65 {
      return random.pick(["complex-adult", "complex-adult", "mental-health", "disability"])
    }
    return random.pick(["frailty", "frailty", "frailty", "long-term-conditions", "dementia"])
  }

  /// The Clinical Frailty Scale is not for younger people, so they have none (PRODUCT rule 19).
  private func frailty(_ spell: inout SampleRow, _ person: SamplePerson, random: inout SampleRandom) {
    guard person.age >= 65 else { return }
    let score =
      switch person.tier {
      case "very-high": random.within(6...8)
      case "high": random.within(5...7)
      case "moderate": random.within(4...6)
      case "low": random.within(3...4)
      default: random.within(2...3)
      }
    let first = max(person.start, asOf - 400)
    let span = max(1, asOf - first)
    spell["frailty_score"] = String(score)
    spell["frailty_on"] = (first + random.below(span)).iso
    if random.percent(70) {
      let index = min(60, score * 6 + random.within(-5...4))
      spell["efi"] = "0." + SampleText.padded(max(2, index), 2)
      spell["efi_on"] = (first + random.below(span)).iso
    }
  }

  /// Starting intervals by tier (RULES.md, no-review-date); about one in ten has slipped.
  private func review(_ person: SamplePerson, random: inout SampleRandom) -> Day {
    let interval =
      switch person.tier {
      case "very-high": 28
      case "high": 84
      case "moderate": 182
      default: 365
      }
    if !person.isPlanted && random.percent(10) {
      return SampleTime.workdayBefore(asOf - random.within(1...40))
    }
    let day = SampleTime.workday(asOf + 1 + random.below(interval))
    return day
  }

  private func earlierSpell(_ person: inout SamplePerson, random: inout SampleRandom) {
    let end = person.start - random.within(60...300)
    let start = end - random.within(60...300)
    var earlier = SampleRow([
      "status": "discharged", "start_on": start.iso, "end_on": end.iso, "end_reason": "completed",
      "pathway": person.spell["pathway"], "tier": "low", "tier_source": "MDT", "tier_on": start.iso,
      "what_matters": person.spell["what_matters"],
    ])
    earlier["summary"] = "Earlier spell, goals met."
    person.spells.insert(earlier, at: 0)
  }
}

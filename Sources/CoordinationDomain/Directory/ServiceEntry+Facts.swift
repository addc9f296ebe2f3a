extension ServiceEntry {
  /// The values of a fact that `attributes.csv` gives for the service.
  public func values(of fact: DirectoryFact) -> [String] {
    attributes.compactMap { $0.fact == fact && !$0.value.isEmpty ? text[$0.value] : nil }
  }

  /// Every attribute of the service: the row of its term, the fact that term names, the value.
  private var attributes: [(term: Int, fact: DirectoryFact?, value: Text)] {
    directory.index.attributes[row].compactMap { number in
      let attribute = directory.attributes.rows[Int(number)]
      guard let term = attribute.taxonomyTerm.flatMap(directory.taxonomyTerms.row(of:)) else { return nil }
      return (term, directory.terms.fact(ofTerm: term), attribute.value)
    }
  }

  /// What it is for: the needs, or other terms it is filed under.
  public var needs: [String] { needTerms.map { text[directory.taxonomyTerms.rows[$0].name] } }

  /// What people say instead of its needs: narrower terms.
  public var needSynonyms: [String] {
    needTerms.flatMap { directory.terms.under($0) }.map { text[directory.taxonomyTerms.rows[$0].name] }
  }

  var needTerms: [Int] { attributes.filter { $0.fact == nil }.map(\.term) }

  /// Codes of who may refer, as `attributes.csv` has them: `anyone`, `self`, `professional`, or others.
  public var mayRefer: [String] { values(of: .whoMayRefer) }

  /// Who may refer, in words; empty where it is not said.
  public var mayReferWords: String {
    mayRefer.map { code in
      switch code {
      case "anyone": "anyone"
      case "self": "people themselves"
      case "professional": "health and care professionals"
      default: code
      }
    }.joined(separator: ", ")
  }

  /// Whom it is not for.
  public var exclusions: [String] { values(of: .exclusion) }
  /// Who it is for, in its own words.
  public var eligibility: String { text[service.eligibilityDescription] }
  /// How to refer or apply.
  public var route: String { text[service.applicationProcess] }
  /// Papers to bring.
  public var requiredDocuments: [String] {
    directory.index.documents[row].map { text[directory.requiredDocuments.rows[Int($0)].document] }
  }

  /// Youngest age it is for, in years; nil where there is no limit.
  public var minimumAge: Double? { service.minimumAge }
  /// Oldest age it is for, in years; nil where there is no limit.
  public var maximumAge: Double? { service.maximumAge }

  /// `65 and over`, `8 to 17`, `up to 17`, `any age`.
  public var agesWords: String {
    switch (minimumAge.flatMap { $0 > 0 ? $0 : nil }, maximumAge) {
    case (nil, nil): "any age"
    case (let from?, nil): "\(PlainNumber.words(from)) and over"
    case (nil, let to?): "up to \(PlainNumber.words(to))"
    case (let from?, let to?): "\(PlainNumber.words(from)) to \(PlainNumber.words(to))"
    }
  }

  /// Whether it is for somebody of this age in whole years.
  public func isFor(age: Int) -> Bool {
    Double(age) >= minimumAge ?? 0 && Double(age) <= (maximumAge ?? .infinity).rounded(.down)
  }

  /// The localities it works in; nil where that is not said.
  public var localitiesServed: [Ref<Locality>]? {
    let values = values(of: .localityServed)
    return values.isEmpty ? nil : values.compactMap { directory.locality(id: $0) }
  }

  /// Whether it works in a locality; nil where that is not said.
  public func serves(_ locality: Ref<Locality>) -> Bool? { localitiesServed?.contains(locality) }

  /// The area it works in, by names.
  public var areas: [String] {
    directory.index.areas[row].map { number in
      let area = directory.serviceAreas.rows[Int(number)]
      return text[area.name.isEmpty ? area.extent : area.name]
    }
  }

  /// What it costs, in words; empty where it is not said.
  public var fees: String {
    let said = text[service.feesDescription.isEmpty ? service.fees : service.feesDescription]
    let options = directory.index.costs[row].map { costWords(directory.costOptions.rows[Int($0)]) }
    return ([said] + options).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func costWords(_ cost: CostOption) -> String {
    let currency = text[cost.currency].uppercased()
    let amount = cost.amount.map { (currency == "GBP" ? "£" : currency + " ") + PlainNumber.money($0) }
    return [text[cost.option], amount ?? "", text[cost.amountDescription]].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

import Testing

@testable import CoordinationDomain

@Suite struct DirectoryTermsTests {
  @Test func `the sample names its facts as the program reads them`() {
    for term in SampleTaxonomyTable.facts {
      #expect(term.first.flatMap(DirectoryFact.init(rawValue:)) != nil, "\(term)")
    }
  }

  @Test func `terms that are above each other do not go round for ever`() {
    let fixture = DirectoryFixture([
      .services: "id,organization_id,name,status\ns,o,Club,active",
      .taxonomyTerms: "id,name,parent_id\na,Company,b\nb,Lonely,a",
      .attributes: "id,link_id,taxonomy_term_id,link_entity,value\nx,s,a,service,",
    ])
    #expect(Set(fixture.directory.entry(at: 0).needSynonyms) == ["Company", "Lonely"])
  }
}

/// Places to live: streets of each postcode district, and invented names of blocks on estates.
enum SampleStreets {
  static func streets(_ district: String) -> [String] {
    switch district {
    case "E2": e2
    case "E3": e3
    case "E14": e14
    case "E1W": wapping
    default: e1
    }
  }

  private static let e1: [String] = SampleText.words(
    "Jubilee Street,Sidney Street,Cable Street,Stepney Way,Commercial Road,White Horse Lane,Hanbury Street,"
      + "Ben Jonson Road,Globe Road,Mile End Road,Turner Street,Bigland Street,Old Montague Street,Clark Street"
  )
  private static let wapping: [String] = SampleText.words(
    "Wapping Lane,Garnet Street,Prusom Street,Tench Street,Reardon Street,Thomas More Street")
  private static let e2: [String] = SampleText.words(
    "Roman Road,Old Ford Road,Bethnal Green Road,Cambridge Heath Road,Columbia Road,Pollard Row,"
      + "Approach Road,Old Bethnal Green Road,Warner Place,Cyprus Street,Florida Street,Dunbridge Street")
  private static let e3: [String] = SampleText.words(
    "Bow Road,Devons Road,Tredegar Road,Parnell Road,Fairfield Road,Campbell Road,Grove Road,Malmesbury Road,"
      + "Old Ford Road,St Stephens Road,Burdett Road,Violet Road,Ropery Street")
  private static let e14: [String] = SampleText.words(
    "East India Dock Road,Westferry Road,Manchester Road,Chrisp Street,Poplar High Street,St Leonards Road,"
      + "Abbott Road,Cotton Street,Salmon Lane,Three Colt Street,Glengall Grove,East Ferry Road,Turners Road")

  static let blocks: [String] = SampleText.words(
    "Latham House,Withypool House,Marlin Court,Sable House,Priory Point,Tansy House,Gantry Court,Otter House,"
      + "Cooperage Court,Ropewalk House,Selvedge House,Lanyard Court,Kestrel Point,Chandler House,Quayle House,"
      + "Mulberry Tree Court,Loom House,Sailmaker Court,Fenwick House,Jetty House,Barley House,Indigo Court,"
      + "Harrow Bell House,Damask House,Tiller Court,Weaver Point,Capstan House,Bramble House,Ferry Stairs Court"
  )

  /// Letters that the last two places of a postcode may have.
  static let inward: [String] = "ABDEFGHJLNPQRSTUWXYZ".map { String($0) }
}

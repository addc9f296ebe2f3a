/// General practices of Tower Hamlets, from NHS ODS (Open Government Licence).
///
/// Telephone numbers are not the practices' own: a demonstration must ring nobody.
enum SamplePracticeTable {
  /// Code, name, postcode, network number, locality, closed on.
  static let practices: [[String]] = SampleText.rows(
    """
    F84012|Albion Health Centre|E1 1BU|2|NW
    F84016|The Mission Practice|E2 9LS|1|NW
    F84025|Gough Walk Practice|E14 0EY|7|SE
    F84030|Ruston Street Clinic|E3 2LR|5|NE
    F84031|The Jubilee Street Practice|E1 0LS|4|SW
    F84034|St Stephens Health Centre|E3 5ED|5|NE
    F84039|Goodman's Field Health Centre|E1 8ZF|3|SW
    F84044|Harley Grove Medical Centre|E3 2AT|5|NE
    F84046|Brayford Square Surgery|E1 0SG|3|SW|2022-07-31
    F84051|Strouts Place Medical Centre|E2 7QU|1|NW
    F84054|The Limehouse Practice|E14 8HQ|7|SE
    F84055|The Grove Road Surgery|E3 5TW|5|NE
    F84062|The Chrisp Street Health Centre|E14 6PG|7|SE
    F84079|The Wapping Group Practice|E1W 2RL|4|SW
    F84081|The Spitalfields Practice|E1 5PB|2|NW
    F84083|Bethnal Green Health Centre|E2 6LL|1|NW
    F84087|Harford Health Centre|E1 4FG|3|SW
    F84114|City Square Medical Group|E1 2QA|3|SW
    F84118|Wellington Way Health Centre|E3 4NE|6|NE
    F84122|XX Place Health Centre|E1 4DG|6|NE
    F84123|Suttons Wharf Health Centre|E2 0FA|1|NW
    F84647|Roserton Street Surgery|E14 3PG|8|SE
    F84656|Docklands Medical Centre|E14 9WU|8|SE
    F84676|The Stroudley Walk Health Centre|E3 4NE|6|NE|2023-12-31
    F84682|East One Health|E1 2QA|4|SW|2022-07-31
    F84696|Tredegar Practice|E3 5JD|5|NE
    F84698|Aberfeldy Practice|E14 0XA|7|SE
    F84710|Island Health|E14 3BQ|8|SE
    F84714|St Paul's Way Medical Centre|E14 7LJ|6|NE|2024-10-31
    F84718|The Blithehale Medical Centre|E2 6JA|2|NW
    F84731|St Katherine's Dock Practice|E1W 1UA|4|SW
    F84733|Health E1|E1 6PU|2|NW
    F84747|The Barkantine Practice|E14 8JH|8|SE
    Y00212|Pollard Row Surgery|E2 6NA|1|NW|2022-07-31
    Y03023|St Andrews Health Centre|E3 3FF|6|NE
    """, 6)

  /// Primary care networks in the order of their numbers, with the locality of each.
  static let networks: [[String]] = SampleText.rows(
    """
    The One PCN Alliance|NW
    East End Health|NW
    Stepney and Whitechapel|SW
    Highway|SW
    Bow Health|NE
    Mile End and Bromley by Bow|NE
    Poplar and Limehouse|SE
    Healthy Island Partnership|SE
    """, 2)

  /// The borough's own four.
  static let localities: [[String]] = SampleText.rows(
    """
    NE|North East
    NW|North West
    SE|South East
    SW|South West
    """, 2)
}

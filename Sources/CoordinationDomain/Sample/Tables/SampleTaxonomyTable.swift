/// Words of the directory's taxonomies: the needs with what people say instead, and facts about referring.
enum SampleTaxonomyTable {
  /// Need, its words, what people say (synonyms, each a narrower term).
  static let needs: [[String]] = SampleText.rows(
    """
    housing|Housing|rent arrears,eviction,overcrowding,homeless,landlord
    home-repairs|Home repairs and adaptations|grab rail,stair lift,handyman,lift broken,bath board
    warmth|Warmth|heating,cold flat,fuel voucher,damp,mould
    money|Money|benefits,debt,attendance allowance,bills,bank
    food|Food|meals on wheels,hungry,food bank,shopping,weight loss
    medicines|Medicines and nursing|tablets,dosette,insulin,dressings,pharmacy
    moving-falls|Moving and falls|fell,balance,walking frame,unsteady,broken hip
    senses-teeth-feet|Senses, teeth and feet|deaf,blind,glasses,dentist,toenails,swallowing
    mood-memory|Mood and memory|depression,dementia,forgetful,anxious,grief
    company|Company|lonely,befriending,lunch club,isolated,day centre
    getting-out|Getting out|transport,wheelchair,taxi card,blue badge,housebound
    work-learning|Work and learning|English class,volunteering,college,job
    caring-role|Caring for somebody|carer,respite,night sitter,break,young carer
    phone-digital|Phone and digital|tablet,internet,smartphone,mobile
    alcohol-drugs-smoking|Alcohol, drugs and smoking|quit smoking,drinking,shisha,paan,heroin
    safety-at-home|Safety at home|fire,hoarding,oxygen,pendant alarm,key safe
    safety-from-others|Safety from others|domestic abuse,exploited,frightened
    legal-immigration|Legal and immigration|visa,solicitor,asylum,advocate,power of attorney
    faith-culture|Faith and culture|prayers,mosque,church,halal
    """, 3)

  /// Facts that HSDS has no column for.
  static let facts: [[String]] = SampleText.rows(
    """
    who-may-refer|Who may refer|Who may send somebody: anyone, self, professional
    exclusion|Exclusion|Whom the service is not for
    wait-weeks|Wait in weeks|Weeks from referral to first contact
    wait-given-on|Wait given on|The day on which the wait was given
    capacity|Capacity|Places free
    locality-served|Locality served|A locality that the service works in
    out-of-hours|Out of hours|What to do when it is closed
    """, 3)

  /// A street of the sample for each organisation that runs services, with a postcode.
  static let sites: [[String]] = SampleText.rows(
    """
    ELFT|Mile End Hospital, Bancroft Road|E1 4DG
    BARTS|The Royal London Hospital, Whitechapel Road|E1 1FR
    GPCG|Beaumont House, Bancroft Road|E1 4DG
    LBTH|Town Hall, 160 Whitechapel Road|E1 1BJ
    HOSPICE|41 Ropery Street|E3 4QE
    BOWBELLS|12 Malmesbury Road|E3 2ED
    HARKNESS|77 Campbell Road|E3 4DS
    SHAPLA|9 Hanbury Street|E1 6QR
    ISHA|31 Burdett Road|E3 4TN
    LANTERN|103 Globe Road|E1 4LB
    DOCKSIDE|44 Chrisp Street|E14 6LP
    MULBERRY|18 Old Ford Road|E2 9PJ
    TIDEWAY|5 Garnet Street|E1W 3QT
    LOTUS|62 Salmon Lane|E14 7PQ
    ROPEWALK|88 Cable Street|E1 8GG
    ISLEHOMES|20 East Ferry Road|E14 3LB
    STEPPHARM|140 White Horse Lane|E1 3FW
    FIRE|2 Abbott Road|E14 0NB
    """, 3)

  /// Language names and ISO 639 codes.
  static func code(ofLanguage name: String) -> String {
    switch name {
    case "English": "en"
    case "Bengali": "bn"
    case "Sylheti": "syl"
    case "Somali": "so"
    case "Cantonese": "yue"
    case "Vietnamese": "vi"
    case "Polish": "pl"
    case "Turkish": "tr"
    case "Portuguese": "pt"
    case "BSL": "bfi"
    default: "und"
    }
  }
}

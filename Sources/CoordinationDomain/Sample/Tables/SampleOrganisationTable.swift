/// Organisations and teams of the sample.
///
/// Statutory bodies are real with their public codes; voluntary groups,
/// agencies, homes and the hospice are invented.
enum SampleOrganisationTable {
  /// Key (which becomes the id), code, name, short name, kind.
  static let organisations: [[String]] = SampleText.rows(
    """
    BARTS|R1H|Barts Health NHS Trust|Barts Health|nhs-trust
    ELFT|RWK|East London NHS Foundation Trust|ELFT|nhs-trust
    GPCG||Tower Hamlets GP Care Group CIC|GP Care Group|gp-federation
    LBTH||Tower Hamlets Council Adult Social Care|Adult Social Care|local-authority
    LBTHC||Tower Hamlets Council Children's Services|Children's Services|local-authority
    ICB|QMF|NHS North East London Integrated Care Board|NEL ICB|icb
    HOSPICE||St Anselm's Hospice|St Anselm's|hospice
    BOWBELLS||Bow Bells Neighbours|Bow Bells|voluntary
    HARKNESS||Harkness House Community Centre|Harkness House|voluntary
    SHAPLA||Shapla Women's Project|Shapla|voluntary
    ISHA||Isha Somali Families|Isha|voluntary
    LANTERN||Lantern Carers' Centre|Lantern Carers|voluntary
    DOCKSIDE||Dockside Advice|Dockside Advice|voluntary
    MULBERRY||Mulberry Sight and Hearing|Mulberry|voluntary
    TIDEWAY||Tideway Befriending|Tideway|voluntary
    LOTUS||Lotus Chinese and Vietnamese Elders|Lotus Elders|voluntary
    SILVERHC||Silverthread Home Care|Silverthread|home-care
    LIMEHC||Limehouse Care at Home|Limehouse Care|home-care
    FERNLEA||Fernlea Court Care Home|Fernlea Court|care-home
    WILLOWB||Willowbank House Nursing Home|Willowbank|care-home
    ROPEWALK||Ropewalk Homes|Ropewalk Homes|housing
    ISLEHOMES||Isle and Poplar Homes|Isle Homes|housing
    LAS|RRU|London Ambulance Service NHS Trust|LAS|ambulance
    STEPPHARM||Stepney Green Pharmacy|Stepney Pharmacy|pharmacy
    OAKFIELD||Oakfield School|Oakfield School|education
    FIRE||East Quays Fire Safety Partnership|Fire Safety|other
    QUAYLOANS||Quayside Community Loans|Quayside Loans|other
    """, 5)

  /// Name, organisation, kind, hours, ceiling, share of all staff, id; one in each
  /// locality.
  static let localityTeams: [[String]] = SampleText.rows(
    """
    Community Nursing|ELFT|community-nursing|every day 08:00-20:00|25|18|CN
    Community Therapy|ELFT|community-therapy|Mon-Fri 08:30-17:00|25|13|CT
    Adult Social Care|LBTH|adult-social-care|Mon-Fri 09:00-17:00|22|17|ASC
    Primary Care|GPCG|primary-care|Mon-Fri 08:00-18:30|40|9|PC
    """, 7)

  /// As above, for the whole borough.
  static let boroughTeams: [[String]] = SampleText.rows(
    """
    Care Coordination|GPCG|care-coordination|Mon-Fri 08:00-18:00|60|8|CC
    Single Point of Access|GPCG|single-point-of-access|every day 08:00-20:00||4|SPA
    Urgent Community Response|ELFT|urgent-response|every day 08:00-20:00|12|4|UCR
    Older People's Mental Health|ELFT|mental-health|Mon-Fri 09:00-17:00|25|6|OPMH
    Hospital Discharge|BARTS|hospital-discharge|every day 08:00-18:00||4|DISCHARGE
    Hospice Community Nursing|HOSPICE|palliative|every day 08:00-20:00|20|3|HOSPICE
    Reablement|LBTH|reablement|every day 07:00-22:00|15|3|REAB
    Social Prescribing|BOWBELLS|social-prescribing|Mon-Fri 09:30-17:00|30|5|SP
    Tideway Visiting|TIDEWAY|befriending|Mon-Fri 10:00-16:00||2|TIDEWAY
    Lantern Carers' Workers|LANTERN|carers|Mon-Fri 09:30-16:30|30|2|LANTERN
    Children's Community|BARTS|childrens-community|Mon-Fri 08:30-17:00|20|2|CHILD
    """, 7)

  /// As above, once however large the borough is; after all others, whose members keep their ids.
  static let singleTeams: [[String]] = SampleText.rows(
    """
    Equipment Store|QUAYLOANS|equipment|Mon-Fri 08:00-16:30||0|EQUIP
    """, 7)

  /// Team kind, short role, role in full, registration body, may lead.
  static let roles: [[String]] = SampleText.rows(
    """
    community-nursing|CM|Community matron|NMC|Y
    community-nursing|DN|District nurse|NMC|Y
    community-nursing|CN|Community nurse|NMC|Y
    community-nursing|HCA|Health care assistant||N
    community-therapy|OT|Occupational therapist|HCPC|Y
    community-therapy|PT|Physiotherapist|HCPC|Y
    community-therapy|DT|Community dietitian|HCPC|Y
    adult-social-care|SW|Social worker|SWE|Y
    adult-social-care|SW|Senior social worker|SWE|Y
    adult-social-care|SCP|Social care practitioner||Y
    primary-care|GP|GP|GMC|N
    primary-care|PHARM|Clinical pharmacist|GPhC|N
    primary-care|PN|Practice nurse|NMC|N
    care-coordination|CC|Care coordinator||N
    single-point-of-access|RC|Referral coordinator||N
    single-point-of-access|TN|Triage nurse|NMC|N
    urgent-response|ANP|Advanced nurse practitioner|NMC|N
    urgent-response|PARA|Paramedic|HCPC|N
    mental-health|CPN|Mental health nurse|NMC|Y
    mental-health|PSY|Consultant psychiatrist|GMC|N
    hospital-discharge|DC|Discharge coordinator||N
    palliative|CNS|Palliative care nurse specialist|NMC|Y
    reablement|RO|Reablement officer||N
    social-prescribing|LW|Social prescribing link worker||Y
    befriending|VC|Visiting coordinator||N
    carers|CSW|Carers' support worker||N
    childrens-community|CCN|Children's community nurse|NMC|N
    equipment|EC|Equipment coordinator||N
    equipment|FT|Fitting technician||N
    """, 5)

  static let staffLanguages: [String] = [
    "English", "English;Bengali;Sylheti", "English", "English;Somali", "English;Polish", "English;Sylheti",
    "English;Turkish", "English;Cantonese;Mandarin", "English", "English;Vietnamese", "English;Yoruba",
    "English;Urdu;Hindi",
  ]
}

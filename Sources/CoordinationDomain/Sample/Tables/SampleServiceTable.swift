/// Sixty services of the directory.
///
/// Hours: parts between `/`, each `days opens-closes` where days are RFC 5545
/// weekdays; `M:` monthly (`-1FR` = last Friday), `F:` fortnightly; `-` = no schedule known.
enum SampleServiceTable {
  /// Name, organisation key, needs (codes), hours, ages, wait in weeks, places free, languages, route, words.
  static let services: [[String]] = SampleText.rows(careAtHome + "\n" + everyday + "\n" + community, 10)

  static let weekdays = "MO,TU,WE,TH,FR"

  private static let careAtHome = """
    Falls Prevention Clinic|ELFT|moving-falls|MO,TU,WE,TH,FR 09:00-17:00|65-|3|6|Bengali|professional|Strength, balance and home hazards after a fall. Two-hour first visit.
    Otago at Home|BOWBELLS|moving-falls|MO,WE,FR 09:30-12:30|60-|2|4|Bengali,Somali|anyone|Exercises at home with a volunteer for people who fell and rarely go out.
    Steady Steps Class|HARKNESS|moving-falls,company|TU,TH 10:30-12:00|60-|0|9|English|self|Chair-based and standing exercises, tea after.
    District Nursing|ELFT|medicines|MO,TU,WE,TH,FR,SA,SU 08:00-20:00||0||Bengali|professional|Nursing for people who cannot leave home.
    Urgent Community Response|ELFT|moving-falls,medicines|MO,TU,WE,TH,FR,SA,SU 08:00-20:00|18-|0||English|professional|Within two hours to prevent a hospital stay.
    Community Physiotherapy|ELFT|moving-falls|MO,TU,WE,TH,FR 08:30-16:30|18-|6|0|English|professional|At home after illness, operation or fall.
    Occupational Therapy Equipment|LBTH|home-repairs,moving-falls|MO,TU,WE,TH,FR 09:00-17:00|18-|5|8|Bengali|anyone|Rails, stools, boards, hoists; trusted assessor for small things.
    Wheelchair Service|BARTS|getting-out|MO,TU,WE,TH,FR 09:00-16:30||9|3|English|professional|Assessment and repair.
    Continence Service|ELFT|medicines|MO,TU,TH 09:00-16:00|18-|4|5|Bengali|professional|Assessment and products at home.
    Leg Ulcer Club|ELFT|medicines,company|WE 13:00-16:00|18-|1|6|English|anyone|Dressings in a hall with company.
    Podiatry|ELFT|senses-teeth-feet|MO,TU,WE,TH,FR 08:30-16:30|18-|7|2|Bengali|professional|High-risk feet first; home visits if housebound.
    Home Dentist|BARTS|senses-teeth-feet|MO,TU,WE,TH 09:00-17:00||8|2|English|professional|For people who cannot reach a surgery.
    Speech and Language Therapy|ELFT|senses-teeth-feet|MO,TU,WE,TH,FR 09:00-17:00|18-|4|4|English|professional|Swallowing and talking.
    Diabetes Centre|BARTS|medicines,food|MO,TU,WE,TH,FR 09:00-17:00|18-|3|10|Bengali,Somali|professional|Insulin start, feet, dietitian, education in Sylheti.
    Heart Failure Nurses|BARTS|medicines|MO,TU,WE,TH,FR 08:30-16:30|18-|2|5|English|professional|Home visits, weight and water tablets.
    COPD and Asthma at Home|BARTS|medicines|MO,TU,WE,TH,FR,SA 08:00-18:00|18-|1|5|Bengali|professional|Early discharge and rescue packs.
    Memory Clinic|ELFT|mood-memory|MO,TU,WE,TH 09:00-17:00|55-|11|0|Bengali|professional|Diagnosis and support.
    Older People's Mental Health|ELFT|mood-memory|MO,TU,WE,TH,FR 09:00-17:00|65-|3|4|Bengali|professional|Depression, psychosis, dementia with risk.
    Talking Therapies|ELFT|mood-memory|MO,TU,WE,TH,FR 08:00-20:00|18-|6|12|Bengali,Polish,Turkish|self|For anxiety and low mood.
    Hospice at Home|HOSPICE|medicines,caring-role|MO,TU,WE,TH,FR,SA,SU 08:00-20:00|18-|0|3|English|professional|Nights and crises in the last weeks of life.
    """

  private static let everyday = """
    Night Sitters|HOSPICE|caring-role|MO,TU,WE,TH,FR,SA,SU 22:00-23:59/MO,TU,WE,TH,FR,SA,SU 00:00-07:00|18-|1|2|English|professional|A sitter from ten to seven.
    Bereavement Group|HOSPICE|mood-memory,company|M:-1FR 14:00-16:00|18-|0|7|English|self|Last Friday of the month.
    Adult Social Care First Contact|LBTH|housing,money,caring-role|MO,TU,WE,TH,FR 09:00-17:00|18-|0||Bengali,Somali|anyone|Front door of the council for care.
    Reablement|LBTH|moving-falls|MO,TU,WE,TH,FR,SA,SU 07:00-22:00|18-|0|4|Bengali|professional|Up to six weeks to do things again by yourself.
    Telecare and Pendant Alarms|LBTH|safety-at-home|MO,TU,WE,TH,FR 09:00-17:00||2||English|anyone|Pendant, fall sensor, medicines dispenser.
    Meals at Home|LBTH|food|MO,TU,WE,TH,FR,SA,SU 11:30-14:00|18-|1|20|Bengali|anyone|Hot meal, halal and Caribbean menus.
    Handyperson|ISLEHOMES|home-repairs,safety-at-home|MO,TU,WE,TH,FR 08:00-16:00|60-|3|10|English|self|Small repairs, key safes, curtains.
    Damp and Disrepair Line|ROPEWALK|housing,warmth|MO,TU,WE,TH,FR 09:00-17:00||4||English|anyone|Report once, get a reference and a date.
    Housing Options|LBTH|housing|MO,TU,TH,FR 09:30-16:00|18-|2||Bengali,Somali|anyone|Homeless or about to be.
    Hoarding Support|DOCKSIDE|safety-at-home,mood-memory|TU,TH 10:00-16:00|18-|9|1|English|professional|Small steps, a worker for a year.
    Warm Homes|DOCKSIDE|warmth,money|MO,TU,WE,TH,FR 10:00-16:00||1|30|Bengali,Somali|self|Fuel vouchers, draughts, debt to the supplier.
    Welfare Benefits Advice|DOCKSIDE|money|MO,TU,WE,TH 10:00-16:00|18-|3|6|Bengali,Somali,Vietnamese|self|Forms, appeals, debt.
    Energy Advice Drop-in|HARKNESS|warmth,money|M:1TU 10:00-13:00|18-|0||Bengali|self|First Tuesday of the month.
    Food Pantry|HARKNESS|food,money|WE 12:00-15:00/SA 10:00-12:00||0|25|Bengali|self|A bag of shopping for four pounds.
    Lunch Club, Friday|SHAPLA|food,company|FR 12:30-15:00|55-|0|6|Sylheti,Bengali|self|Women only, cooked lunch, lifts given.
    Elders' Lunch Club|LOTUS|food,company|TU,TH 11:30-14:30|55-|1|4|Cantonese,Vietnamese|self|Lunch, mahjong, letters read aloud.
    Community Transport|HARKNESS|getting-out|MO,TU,WE,TH,FR 08:00-18:00||2|5|English|anyone|Door to door, tail lift; book two days before.
    Taxicard and Blue Badge Help|DOCKSIDE|getting-out,money|WE 10:00-13:00||1|8|Bengali|self|Forms and photographs done with you.
    Home Library|LBTH|company,work-learning|F:TH 10:00-15:00||1|20|Bengali,Somali|self|Books and talking books every second Thursday.
    Digital Help at Home|HARKNESS|phone-digital|MO,WE 10:00-15:00|50-|4|4|Bengali|self|A volunteer and a tablet for six weeks.
    """

  private static let community = """
    Social Prescribing|BOWBELLS|company,money,getting-out|MO,TU,WE,TH,FR 09:30-17:00|18-|2|12|Bengali,Somali|professional|A link worker finds out what matters and what is near.
    Befriending|TIDEWAY|company|MO,TU,WE,TH,FR 10:00-16:00|60-|10|2|Bengali|anyone|A weekly visit or call.
    Somali Families Support|ISHA|housing,legal-immigration,caring-role|MO,TU,WE,TH 10:00-17:00||1|8|Somali|self|Advocacy, letters, school and health appointments.
    Women's Advice and English|SHAPLA|work-learning,safety-from-others|MO,TU,WE,TH 09:30-14:30|18-|2|10|Sylheti,Bengali|self|Classes with a crèche, someone to talk to alone.
    Carers' Centre|LANTERN|caring-role|MO,TU,WE,TH,FR 09:30-16:30|18-|1|15|Bengali,Somali|self|Assessment, breaks, counselling.
    Young Carers|LANTERN|caring-role,work-learning|TU,TH 15:30-18:30|8-17|2|6|Bengali|anyone|After school, and a worker for the family.
    Carers' Evening|LANTERN|caring-role,company|M:2WE 18:00-20:00|18-|0|12|English|self|Second Wednesday.
    Sight Loss Support|MULBERRY|senses-teeth-feet|MO,TU,WE,TH,FR 10:00-16:00|18-|3|5|Bengali|self|Rehabilitation worker, talking watches, magnifiers.
    Hearing Aid Clinic|MULBERRY|senses-teeth-feet|F:WE 13:00-15:30||0|10|English|self|Tubing and batteries every second Wednesday.
    Deaf People's Drop-in|MULBERRY|senses-teeth-feet,company|M:3TH 17:30-20:00|18-|0|10|BSL|self|In BSL, third Thursday.
    Stop Smoking|GPCG|alcohol-drugs-smoking|MO,TU,WE,TH,FR 09:00-18:00|12-|1|20|Bengali,Turkish|self|Twelve weeks, also for shisha and paan.
    Drug and Alcohol Recovery|ELFT|alcohol-drugs-smoking|MO,TU,WE,TH,FR 09:30-17:00/SA 10:00-13:00|18-|1|10|Bengali|self|Same-day start.
    Advocacy|DOCKSIDE|legal-immigration,safety-from-others|MO,TU,WE,TH,FR 10:00-17:00|18-|3|4|Bengali|professional|Care Act and Mental Health Act advocates.
    Immigration Advice|DOCKSIDE|legal-immigration|TU 10:00-13:00||5|0|Bengali,Somali,Portuguese|anyone|By appointment.
    Home Fire Safety Visit|FIRE|safety-at-home|MO,TU,WE,TH,FR,SA 09:00-18:00||1|30|English|anyone|Alarms, smoking, oxygen.
    Pharmacy Medicines Check|STEPPHARM|medicines|MO,TU,WE,TH,FR 09:00-18:30/SA 09:00-13:00|18-|0|8|Bengali,Sylheti|self|Boxes, reminders, delivery.
    GP Out of Hours|GPCG|medicines|MO,TU,WE,TH,FR 18:30-23:59/SA,SU 08:00-23:59||0||English|self|Through 111.
    Home Care Brokerage|LBTH|caring-role|MO,TU,WE,TH,FR 09:00-17:00|18-|2||English|professional|Finds an agency after an assessment.
    Day Centre, Harkness|HARKNESS|company,mood-memory|MO,TU,WE,TH,FR 10:00-15:30|60-|4|3|Bengali|professional|Closed while the boiler is replaced.
    Riverside Gardening|BOWBELLS|company|-|18-|||English|self|Ended with its grant in March.
    """
}

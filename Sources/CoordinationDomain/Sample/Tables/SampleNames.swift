/// Names of one community who live in the borough: invented pairings of common names, nobody in particular.
struct SampleCommunity: Sendable {
  let ethnicity: String
  /// How many of a hundred people.
  let weight: Int
  let women: [String]
  let men: [String]
  /// Family names of women, and of men where they differ.
  let womenFamily: [String]
  let menFamily: [String]
  let language: String
  /// How many of a hundred older people speak mainly that language.
  let speakers: Int

  init(_ ethnicity: String, _ weight: Int, _ language: String, _ speakers: Int, _ names: String) {
    self.ethnicity = ethnicity
    self.weight = weight
    self.language = language
    self.speakers = speakers
    let lines = SampleText.lines(names)
    women = SampleText.words(lines.first ?? "")
    men = SampleText.words(lines.count > 1 ? lines[1] : "")
    womenFamily = SampleText.words(lines.count > 2 ? lines[2] : "")
    menFamily = lines.count > 3 ? SampleText.words(lines[3]) : womenFamily
  }
}

enum SampleNames {
  static let communities: [SampleCommunity] = [
    bangladeshi, english, somali, irish, caribbean, chinese, vietnamese, polish, turkish, nigerian, italian,
    indian, portuguese,
  ]

  /// The communities' weights in the same order.
  static let weights: [Int] = communities.map(\.weight)

  private static let bangladeshi = SampleCommunity(
    "Bangladeshi", 33, "Sylheti", 80,
    """
    Rahima,Fatema,Ayesha,Nazma,Shirin,Monwara,Jahanara,Rokeya,Hosneara,Sufia,Amina,Rabeya,Kulsuma,Halima,Rina,Taslima,Nasima,Salma
    Abdul,Mohammed,Shafiq,Kamal,Anwar,Mizanur,Faruk,Siraj,Harun,Ruhul,Jamal,Monir,Nurul,Abdus,Shamsul,Masud,Tariq,Delwar
    Begum,Khatun,Bibi,Akhtar,Khanom,Sultana,Nessa,Chowdhury,Parvin
    Uddin,Miah,Ali,Rahman,Ahmed,Hussain,Islam,Chowdhury,Haque,Karim,Choudhury,Khan
    """)

  private static let english = SampleCommunity(
    "White British", 28, "English", 0,
    """
    Doreen,Maureen,Jean,Sheila,Pauline,Eileen,Joyce,Iris,Brenda,Janet,Lilian,Hilda,Carol,Sandra,Tracey,Vera,Patricia,June
    Ronald,Leonard,Albert,Raymond,Terence,Dennis,Kenneth,George,Alfred,Barry,Stanley,Roy,Derek,Colin,Frederick,Keith,Alan,Victor
    Hopkins,Turner,Baker,Cooper,Fletcher,Mason,Parsons,Webb,Barker,Simmons,Lamb,Saunders,Wicks,Pratt,Tanner,Dobson,Larkin,Fuller,Hawes,Bright
    """)

  private static let somali = SampleCommunity(
    "Somali", 7, "Somali", 75,
    """
    Hodan,Faduma,Asha,Khadija,Sahra,Halimo,Maryan,Ifrah,Nimo,Ubah,Zeinab,Amran
    Abdi,Hassan,Mohamud,Yusuf,Ismail,Farah,Omar,Jama,Ahmed,Ali,Warsame,Said
    Abdi Warsame,Hassan Farah,Mohamud Ali,Yusuf Jama,Ismail Nur,Osman Hersi,Ahmed Gedi,Omar Abokor,Adan Roble,Ali Dirie
    """)

  private static let irish = SampleCommunity(
    "White Irish", 4, "English", 0,
    """
    Bridget,Noreen,Kathleen,Mary,Breda,Nuala,Teresa,Philomena
    Patrick,Seamus,Brendan,Michael,Declan,Eamon,Liam,Finbar
    Murphy,Doyle,Kearney,Fallon,Gallagher,O'Brien,O'Shea,Brennan,Healy,Cullen
    """)

  private static let caribbean = SampleCommunity(
    "Black Caribbean", 5, "English", 0,
    """
    Gloria,Beverley,Merlene,Sonia,Hyacinth,Verona,Yvonne,Icilda
    Winston,Delroy,Carlton,Errol,Neville,Clive,Vincent,Horace
    Campbell,Bailey,Grant,Samuels,Joseph,Charles,Henry,Brathwaite,Morris,Francis
    """)

  private static let chinese = SampleCommunity(
    "Chinese", 4, "Cantonese", 70,
    """
    Mei Ling,Suk Yee,Wai Fong,Siu Ying,Yuk Lan,Lai Kuen
    Kwok Wai,Chi Keung,Wing Fai,Ka Ming,Yiu Tung,Man Kit
    Chan,Wong,Lam,Cheung,Leung,Ho,Chen,Tang
    """)

  private static let vietnamese = SampleCommunity(
    "Vietnamese", 3, "Vietnamese", 75,
    """
    Lan,Hoa,Thu,Mai,Hương,Bích
    Dũng,Minh,Hùng,Quang,Tuấn,Văn
    Nguyễn,Trần,Phạm,Lê,Huỳnh,Đặng
    """)

  private static let polish = SampleCommunity(
    "White Polish", 3, "Polish", 60,
    """
    Halina,Danuta,Krystyna,Barbara,Zofia,Grażyna
    Zbigniew,Andrzej,Stanisław,Henryk,Łukasz,Marek
    Nowak,Kowalska,Wiśniewska,Zielińska,Łuczak,Wójcik
    Nowak,Kowalski,Wiśniewski,Zieliński,Łuczak,Wójcik
    """)

  private static let turkish = SampleCommunity(
    "Turkish", 3, "Turkish", 60,
    """
    Emine,Ayşe,Hatice,Sevgi,Gülşen,Zehra
    Mehmet,Hasan,İbrahim,Osman,Kemal,Yılmaz
    Demir,Yıldız,Şahin,Öztürk,Aydın,Çelik
    """)

  private static let nigerian = SampleCommunity(
    "Black African", 4, "English", 0,
    """
    Folasade,Ngozi,Adaeze,Titilayo,Chiamaka,Bolanle
    Emeka,Olumide,Chidi,Babatunde,Ifeanyi,Adewale
    Adeyemi,Okonkwo,Balogun,Eze,Ogunleye,Nwosu,Afolabi
    """)

  private static let italian = SampleCommunity(
    "White Italian", 2, "Italian", 40,
    """
    Concetta,Assunta,Giuseppina,Rosaria
    Salvatore,Carmelo,Gennaro,Pasquale
    Esposito,Ferraro,D'Angelo,Ricci,De Luca
    """)

  private static let indian = SampleCommunity(
    "Indian", 3, "Gujarati", 40,
    """
    Kamla,Pushpa,Savita,Manjula,Gurpreet,Jaswinder
    Ramesh,Mahendra,Suresh,Harbhajan,Dinesh,Balbir
    Patel,Shah,Kaur,Sharma,Mistry
    Patel,Shah,Singh,Sharma,Mistry
    """)

  private static let portuguese = SampleCommunity(
    "White Other", 1, "Portuguese", 50,
    """
    Maria José,Lurdes,Conceição
    João,Joaquim,Manuel
    Ferreira,dos Santos,Gonçalves
    """)

  /// Given names of staff, any community, women and men alike.
  static let staffGiven: [String] = SampleText.words(
    "Nadia,Grace,Tom,Farhana,Siobhan,Kwame,Priya,Hannah,Yusuf,Chloe,Marek,Amara,Joanna,Tariq,Lucy,Fiona,"
      + "Daniel,Shabana,Ruth,Ikenna,Megan,Imran,Olivia,Hibo,Peter,Sadia,Rachel,Andre,Linh,Beatriz,Gareth,"
      + "Nasrin,Kirsty,Samuel,Elif,Anita,Joseph,Zara,Helen,Abdi")

  static let staffFamily: [String] = SampleText.words(
    "Rahman,Okafor,Hughes,Begum,Walsh,Mensah,Nair,Clarke,Hassan,Price,Zawadzki,Obi,Lister,Aziz,Hammond,"
      + "Reid,Kaplan,Miah,Goldberg,Nwachukwu,Davies,Sheikh,Bennett,Jama,Sutton,Khanom,Levy,Baptiste,Tran,"
      + "Moreira,Evans,Sultana,Ross,Amoah,Yilmaz,Desai,Byrne,Malik,Foster,Ibrahim,Whitlock,Osei,Chaudhry,"
      + "Pereira,Stone,Ellery,Fry,Quayle,Haddad,Marlow")
}

/// One telephone number of a service.
public struct ServicePhone: Hashable, Sendable {
  /// The number as written, without quotes around it.
  public var number: String
  /// Extension; empty where there is none.
  public var extensionNumber: String
  /// `voice`, `text`, `fax`, `textphone` and so on (RFC 6350); empty means voice.
  public var type: String
  /// What it is for.
  public var description: String

  /// `020 7946 0101 ext. 4 (fax)`.
  public var words: String {
    let ext = extensionNumber.isEmpty ? "" : " ext. \(extensionNumber)"
    return number + ext + (ServicePhone.isVoice(type) ? "" : " (\(type))")
  }

  static func isVoice(_ type: String) -> Bool { type.isEmpty || type.lowercased() == "voice" }
}

/// One language that a service speaks.
public struct ServiceLanguage: Hashable, Sendable {
  /// Its name in English, or its code where only that is given.
  public var name: String
  /// ISO 639 code, as written; may be empty.
  public var code: String
  /// How it is offered.
  public var note: String
}

/// Somebody to ask at a service.
public struct ServiceContact: Hashable, Sendable {
  /// The name; may be empty where only a post is named.
  public var name: String
  /// The post, and the department where given.
  public var title: String
  /// Mail address; may be empty.
  public var email: String
}

extension ServiceEntry {
  /// Telephone numbers, the one to ring first: voice before fax, the service's own before a place's, and those
  /// of its organisation only where there is no other.
  public var phones: [ServicePhone] {
    let index = directory.index
    var rows = index.phones[row].map { Int($0) }
    if rows.isEmpty { rows = locationRows.flatMap { index.locationPhones[$0].map { Int($0) } } }
    if rows.isEmpty, let organization = service.organization.flatMap(directory.organizations.row(of:)) {
      rows = index.organizationPhones[organization].map { Int($0) }.filter {
        let phone = directory.phones.rows[$0]
        return phone.service == nil && phone.location == nil && phone.contact == nil
      }
    }
    let ranked = rows.map { (rank: phoneRank($0), row: $0) }.sorted { $0 < $1 }
    return ranked.map { phone(directory.phones.rows[$0.row]) }
  }

  /// The number to ring; nil where there is none.
  public var phone: ServicePhone? { phones.first }

  private func phoneRank(_ row: Int) -> Int {
    let phone = directory.phones.rows[row]
    let isVoice = ServicePhone.isVoice(text[phone.type])
    let isOwn = phone.service != nil && phone.contact == nil
    return (isVoice ? 0 : 4) + (isOwn ? 0 : phone.contact == nil ? 1 : 2)
  }

  private func phone(_ phone: DirectoryPhone) -> ServicePhone {
    ServicePhone(
      number: String(text[phone.number].filter { $0 != "\"" }), extensionNumber: text[phone.extensionNumber],
      type: text[phone.type], description: text[phone.description])
  }

  /// Languages spoken there; its own, or those of its places where it names none.
  public var languages: [ServiceLanguage] {
    var rows = directory.index.languages[row].map { Int($0) }
    if rows.isEmpty { rows = locationRows.flatMap { directory.index.locationLanguages[$0].map { Int($0) } } }
    return rows.map { number in
      let language = directory.languages.rows[number]
      return ServiceLanguage(
        name: text[language.name.isEmpty ? language.code : language.name], code: text[language.code],
        note: text[language.note])
    }
  }

  /// Interpreting it can arrange, in its own words.
  public var interpreting: String { text[service.interpretationServices] }

  /// People and posts to ask.
  public var contacts: [ServiceContact] {
    directory.index.contacts[row].map { number in
      let contact = directory.contacts.rows[Int(number)]
      let title = [text[contact.title], text[contact.department]].filter { !$0.isEmpty }
      return ServiceContact(
        name: text[contact.name], title: title.joined(separator: ", "), email: text[contact.email])
    }
  }
}

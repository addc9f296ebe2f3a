import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// Who works here: the login that the kernel knows, looked up in professionals.csv.
struct SignInOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Work as this professional, by id or login; for made-up data only.", valueName: "id"))
  var author: String?
}

enum SignIn {
  /// The professional who works here; nil where the login is nobody's, who may only look.
  ///
  /// - Throws: ``Refusal`` where `--as` is used on data that are not a demonstration, or names nobody.
  static func author(_ options: SignInOptions, _ record: CareRecord, login: String? = ProcessUser.login())
    throws(Refusal) -> Ref<Professional>?
  {
    if let named = options.author {
      guard record.isDemo else {
        throw Refusal(
          "--as is for made-up data. Here you work under the login of the computer, "
            + "\"\(login ?? "unknown")\", as professionals.csv has it.", .refused)
      }
      if let found = record.professional(named: named) { return found }
      throw Refusal("Nobody in professionals.csv has the id or login \"\(named)\".", .noData)
    }
    if let login, let found = record.professional(login: login) { return found }
    guard record.isDemo, let usual = record.setting("demo_signed_in") else { return nil }
    return record.professional(named: usual)
  }
  /// Goes on where whoever works here may do something that belongs to no one locality.
  static func require(_ act: AccessAct, _ options: SignInOptions, _ data: LoadedData) throws(Refusal) {
    let author = try author(options, data.record)
    if let refusal = data.view.refusal(act, by: author, about: .nothing) {
      throw Refusal(refusal.sentence, .refused)
    }
  }
}

import ArgumentParser

/// The options that every command on data has.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The data folder. Without it: COORDINATOR_DATA, else your own data folder.", valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Work everything out for this day (2026-11-20, at noon) or moment (2026-11-20T14:30).",
      valueName: "date"))
  var today: String?
}

extension DataOptions {
  /// The options of a command that has found its folder itself; `today` is the one it was given.
  init(folder: String?, today: String? = nil) {
    self.init()
    data = folder
    self.today = today
  }
}

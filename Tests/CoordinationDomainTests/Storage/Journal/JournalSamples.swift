import CoordinatorStorage

extension JournalMonth {
  static var november: JournalMonth { month("2026-11.csv") }
  static var december: JournalMonth { month("2026-12.csv") }

  private static func month(_ name: String) -> JournalMonth {
    guard let month = JournalMonth(fileName: name) else { fatalError("\(name) is no month") }
    return month
  }
}

extension JournalFile {
  /// Saves bodies that refuse nothing.
  func append(_ bodies: [String], at month: JournalMonth = .november) -> AppendResult<Never> {
    append(at: month) { _ in bodies.map { Array($0.utf8) } }
  }
}

extension AppendResult {
  /// The act, where it was saved.
  var saved: SavedAct? {
    if case .saved(let act) = outcome { act } else { nil }
  }

  /// Why it was not saved, or may not have been.
  var problem: JournalProblem? {
    switch outcome {
    case .notSaved(let problem), .outcomeUnknown(let problem): problem
    case .saved, .refused: nil
    }
  }
}

import CoordinationDomain
import CoordinatorStorage

/// Something to say about what happened outside.
struct OutsideNews: Sendable, Hashable {
  /// The sentence.
  var sentence: String
  /// Whether it is said in place of what is said just now: it changes what can be done here.
  var isUrgent: Bool

  init(_ sentence: String, isUrgent: Bool) {
    self.sentence = sentence
    self.isUrgent = isUrgent
  }
}

/// What happens to the folder while it is open: events of colleagues, files that were replaced.
extension Workplace {
  /// Takes in what has happened outside, and the clock; what there is to say about it.
  ///
  /// While somebody types nothing moves: it waits until they have done. `prepare` is called before anything does, so
  /// that whoever points at a row can remember which.
  func lookAround(whileTyping isTyping: Bool, before prepare: () -> Void) -> OutsideNews? {
    let changes = watch?.drain()
    let hasSettled = !note(changes)
    if isTyping {
      if changes?.isEmpty == false { standing.hasNews = true }
      return nil
    }
    standing.hasNews = false
    if hasSettled, !changedFiles.isEmpty {
      defer { changedFiles = [] }
      prepare()
      return readAgain(because: changedFiles).map { OutsideNews($0, isUrgent: true) }
    }
    if trouble != nil, changes?.journalChanged == true {
      // Perhaps somebody has put it right.
      prepare()
      return readAgain(because: []).map { OutsideNews($0, isUrgent: true) }
    }
    let news = follow(before: prepare)
    turnTheClock()
    if let standing = lookAgainAtStanding() { return OutsideNews(standing, isUrgent: true) }
    return news.map { OutsideNews($0, isUrgent: trouble != nil) }
  }

  /// Remembers the files of the data that were changed; whether there were any.
  private func note(_ changes: FolderWatch.Changes?) -> Bool {
    guard let changes, !changes.isEmpty else { return false }
    let all = RecordTable.allCases.map(\.path)
    let changed = changes.isIncomplete ? all : all.filter { changes.changedFiles.contains($0) }
    changedFiles.formUnion(changed)
    return !changed.isEmpty
  }

  private func follow(before prepare: () -> Void) -> String? {
    switch desk.follow(before: prepare) {
    case .nothing:
      trouble = nil
      return nil
    case .events(let before):
      trouble = nil
      bringUpToDate()
      return words(after: before)
    case .replaced:
      prepare()
      return readAgain(because: [])
    case .problem(let sentence):
      if trouble == sentence { return nil }
      trouble = sentence
      return sentence
    }
  }

  /// `I. Farah: marked done "…" for …`.
  private func words(after before: Int) -> String? {
    // That a meeting went on to its next item is seen in the meeting, and no news elsewhere.
    let later = desk.view.history.entries.reversed().prefix { Int($0.sequence) > before }
    let told = later.filter { !($0.kind?.isGoing ?? false) }
    guard let entry = told.first else { return nil }
    let more = told.count - 1
    let who = desk.view.professionalName(entry.by)
    return "\(who) \(desk.view.actWords(entry))" + (more > 0 ? " and \(more) more." : ".")
  }

  // MARK: The folder

  /// Reads the folder anew and puts it in the place of the old, or keeps the old where a changed file is no good.
  func readAgain(because files: Set<String>) -> String? {
    if let gone = files.sorted().first(where: { !FileSystem.exists(FileSystem.join(path, $0)) }) {
      return refuse(
        "\(gone) is no longer there. What was read before stays on the screen until it is put back.")
    }
    let opened: OpenedFolder
    switch reload() {
    case .success(let folder): opened = folder
    case .failure(let problem):
      return refuse("\(problem.sentence) What was read before stays on the screen.")
    }
    let known = Set(diagnostics.map(\.withoutPlace))
    let bad = opened.diagnostics.first {
      $0.level == .error && (files.isEmpty || files.contains($0.file)) && !known.contains($0.withoutPlace)
    }
    if let bad {
      return refuse(
        "\(bad.place): \(bad.message). The file was changed outside; what was read before stays on the screen "
          + "until it is right.")
    }
    banner = nil
    trouble = nil
    diagnostics = opened.diagnostics
    desk = opened.desk
    rows = RowCache()
    problems = nil
    let news = lookAtStanding()
    if files.isEmpty { return news ?? "The journal was replaced and has been read anew." }
    let names = files.sorted().joined(separator: ", ")
    return "\(names) \(files.count == 1 ? "was" : "were") changed outside and read again."
  }

  private func refuse(_ sentence: String) -> String {
    banner = sentence
    _ = lookAtStanding()
    return sentence
  }
}

extension Diagnostic {
  /// What is wrong with what, wherever in its file that stands now.
  fileprivate var withoutPlace: [String] { [file, message, excerpt] }
}

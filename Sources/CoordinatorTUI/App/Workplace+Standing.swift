import CoordinationDomain
import CoordinatorStorage

/// Whether something can be recorded, and who else is there.
extension Workplace {
  /// Asks the disk, the journal and the table of who may.
  func currentStanding() -> WorkStanding {
    var standing = WorkStanding(isTroubled: true)
    if let known = banner ?? trouble ?? desk.closed {
      standing.closed = known
    } else {
      switch desk.writability() {
      case .readOnly(let problem): standing.closed = problem.sentence
      case .lowSpace(let space): standing.warning = space.sentence(in: path)
      case .writable: break
      }
    }
    // The place in the folder is what somebody has to know; where the folder is they know.
    standing.closed = standing.closed?.replacing(path + "/", with: "")
    if standing.closed == nil, let words = accessWords() {
      standing.closed = words
      standing.isTroubled = false
    }
    standing.hasNews = self.standing.hasNews
    standing.others = others()
    return standing
  }

  /// Why whoever works here may record nothing at all; nil where they may record something.
  private func accessWords() -> String? {
    guard desk.author == nil else {
      return desk.view.refusal(.note, by: desk.author, about: .nothing)?.sentence
    }
    let who = login.map { "Your login \"\($0)\" is" } ?? "You are"
    return "\(who) nobody's in professionals.csv, so you may look and not change anything. "
      + "Whoever keeps the files can put it there."
  }

  /// Who else has the folder open, by name.
  private func others() -> [String] {
    if presence == nil {
      let who = desk.author.map { desk.view.professionalName($0) } ?? "somebody who looks"
      presence = JournalPresence.register(folder: path, who: who, since: clock.now())
    }
    let own = desk.author.map { desk.view.professionalName($0) }
    return presence?.others().map { $0.who == own ? "you, elsewhere" : $0.who } ?? []
  }
}

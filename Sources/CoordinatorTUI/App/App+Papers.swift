import CoordinationDomain
import CoordinatorStorage

/// Printing, and keeping as a file what is looked at.
extension App {
  mutating func choosePaper() {
    let forms = screen.paperForms
    guard !forms.isEmpty else {
      message = "There is nothing here to print."
      return
    }
    chooser = Chooser(
      title: "Print or keep this", mode: .letters,
      items: forms.map {
        Chooser.Item(words: $0.words, key: String($0.letter), answer: .paper($0), letter: $0.letter)
      }, footnote: "A letter chooses · Esc closes")
  }

  func keep(_ form: PaperForm, _ context: ScreenContext) -> Request {
    guard var paper = screen.paper(form, in: context) else { return .none }
    if form.listing.isForReading { paper.text += context.paperFoot }
    return .keep(paper, form == .printer ? .printer : .file)
  }
}

extension ScreenContext {
  /// What stands under everything that is printed for reading: when and by whom, and what it is not.
  fileprivate var paperFoot: String {
    let local = view.moment.local
    let by = author.map { " by \(view.professionalName($0))" } ?? ""
    let demo = isDemo ? " DEMO DATA: nobody here is real." : ""
    let words = "Printed \(local.day.long) \(local.clock)\(by). This is not the clinical record.\(demo)"
    return "\n" + DisplayText(words).wrap(to: Paper.width).map { $0.string + "\n" }.joined()
  }
}

/// Puts papers where they were asked to go.
struct Papers {
  let environment: [String: String]

  /// What became of it, in a sentence.
  func keep(_ paper: Paper, _ place: OnPaper, on terminal: Terminal) -> String {
    do throws(FileProblem) {
      let path = try PaperFolder.keep(
        paper.text, name: paper.name, ending: paper.ending, environment: environment)
      guard place == .printer else {
        return ["Kept in \(path).", paper.notice].compactMap { $0 }.joined(separator: " ")
      }
      guard let printer = PrinterProgram.find(environment) else {
        return "No printer program (lp or lpr) was found; kept in \(path)."
      }
      switch terminal.lend(while: { printer.run(on: path) }) {
      case .failed(let sentence): return "\(sentence); kept in \(path)."
      case .done:
        PaperFolder.remove(path)
        return ["Sent to the printer.", paper.notice].compactMap { $0 }.joined(separator: " ")
      }
    } catch {
      return "Not kept: \(error.sentence)"
    }
  }
}

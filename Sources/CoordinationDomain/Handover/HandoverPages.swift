/// A sheet of a handover on pages of paper, each with what it is, that it is confidential, and which page of how many.
///
/// What is signed has no pages. They are made when it is printed, so that sheets signed long ago have them too.
public struct HandoverPages: Sendable, Hashable {
  /// Lines of a page: A4 has 66, and what is printed under the last one finds room.
  public static let length = 60

  /// A section of so few lines is not torn apart.
  private static let shortSection = 6

  /// The text of each page, every line ended.
  public let pages: [String]

  /// All of them, with a form feed between two.
  public var text: String { pages.joined(separator: "\u{C}") }

  /// What is handed over as it is printed now, see ``HandoverSheet/printed(_:by:at:)``.
  public init(printing draft: HandoverDraft, by author: Ref<Professional>? = nil, at now: Instant? = nil) {
    let signed = draft.handover.isHalfSigned ? draft.handover.throughAt : nil
    let at = draft.inFull(signed ?? now ?? draft.view.moment.now)
    self.init(
      HandoverSheet.printed(draft, by: author, at: now),
      name: "Handover: \(draft.view.name(draft.place)), \(at)")
  }

  /// A sheet on pages that have its name in place of the title that it begins with.
  init(_ sheet: String, name: String) {
    let lines = HandoverSheet.untitled(sheet).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
    let room = HandoverPages.length - HandoverPages.head(name, 99, of: 99).count
    var filled: [[String]] = [[]]
    for block in HandoverPages.blocks(lines) {
      var rest = block[...]
      if filled[filled.count - 1].count + rest.count > room { filled.append([]) }
      while !rest.isEmpty {
        if filled[filled.count - 1].count == room { filled.append([]) }
        // No page begins with an empty line.
        if filled[filled.count - 1].isEmpty, rest.first == "" {
          rest = rest.dropFirst()
          continue
        }
        filled[filled.count - 1].append(rest.removeFirst())
      }
    }
    let pages = filled.filter { !$0.isEmpty }
    self.pages = pages.enumerated().map { index, lines in
      (HandoverPages.head(name, index + 1, of: pages.count) + lines).map { $0 + "\n" }.joined()
    }
  }

  private static func head(_ name: String, _ page: Int, of count: Int) -> [String] {
    var sheet = HandoverSheet()
    sheet.add("", name, end: "Confidential, page \(page) of \(count)")
    sheet.add(String(repeating: "=", count: HandoverSheet.width))
    return sheet.lines
  }

  /// Lines that stay together: an item with what stands under it, a heading with its first item, a short section.
  private static func blocks(_ lines: [String]) -> [[String]] {
    var blocks: [[String]] = []
    for section in lines.split(separator: "", omittingEmptySubsequences: false) {
      var lines = Array(section)
      if !blocks.isEmpty { lines.insert("", at: 0) }
      guard lines.count > shortSection else {
        blocks.append(lines)
        continue
      }
      var isTogether = true
      for (index, line) in lines.enumerated() {
        let isFirst = index == 0 || (index == 1 && lines[0].isEmpty)
        let isRule = !line.isEmpty && line.allSatisfy { $0 == "-" }
        if index > 0, isTogether || line.hasPrefix(" ") || isRule {
          blocks[blocks.count - 1].append(line)
        } else {
          blocks.append([line])
        }
        isTogether = isRule || (isFirst && line.isEmpty)
      }
    }
    return blocks
  }
}

extension HandoverSheet {
  /// A sheet without the title that it begins with.
  static func untitled(_ sheet: String) -> String {
    guard let rule = sheet.firstRange(of: "=\n") else { return sheet }
    return String(sheet[rule.upperBound...])
  }
}

extension CareView {
  /// A handover that both signed, on pages, see ``signedSheet(_:)``; nil where there is none with that id, or it is not
  /// signed.
  public func signedPages(_ id: String) -> HandoverPages? {
    guard let sheet = signedSheet(id), let title = signedTitle(id) else { return nil }
    return HandoverPages(sheet, name: title)
  }

  /// `Signed handover: North East, 19-Nov-2026 17:00`.
  func signedTitle(_ id: String) -> String? {
    guard let row = record.handovers[record.handovers.find(id.utf8, in: record)] else { return nil }
    let at = row.throughAt.map { local($0) }.map { "\($0.day.long) \($0.clock)" }
    return "Signed handover: " + Phrase.joined([name(HandoverPlace(row.locality)), at])
  }
}

import CoordinationDomain

/// Underlines what a search found.
enum Matches {
  static func underline(_ words: [[UInt8]], in text: DisplayText, x: Int, y: Int, on canvas: inout Canvas) {
    guard !words.isEmpty else { return }
    var folded: [UInt8] = []
    /// For each folded byte the column its character starts at, and where the next one does.
    var columns: [(start: Int, end: Int)] = []
    var column = 0
    for character in text.string {
      let before = folded.count
      folded += Folding.fold(String(character))
      let width = character.displayWidth
      for _ in before..<folded.count { columns.append((column, column + width)) }
      column += width
    }
    for word in words where !word.isEmpty && word.count <= folded.count {
      var from = 0
      while let found = folded[from...].firstRange(of: word) {
        let start = columns[found.lowerBound].start
        let end = columns[found.upperBound - 1].end
        canvas.emphasise(Rect(x: x + start, y: y, width: end - start, height: 1), .underline)
        from = found.upperBound
      }
    }
  }
}

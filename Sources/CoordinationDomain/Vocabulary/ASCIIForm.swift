/// The nearest single ASCII character, for terminals and printers that have nothing else.
///
/// One column stays one column, so that a screen keeps its shape: `é` is `e`, `æ` is `a`, `─` is `-`. What has no near
/// relative (Bengali, Chinese) is `?`; such names need a UTF-8 terminal, and saying so is the program's job.
extension Unicode.Scalar {
  /// This scalar or its nearest printable ASCII relative.
  public var asciiForm: Unicode.Scalar {
    switch value {
    case 0x20...0x7E: self
    case 0xC0...0x24F: ASCIILetters.latin(Int(value) - 0xC0)
    case 0x1E00...0x1EFF: ASCIILetters.latinAdditional(Int(value) - 0x1E00)
    default: ASCIILetters.mark(self)
    }
  }
}

extension DisplayText {
  /// The same width in ASCII alone: combining marks left out, a wide character as `?` and a blank.
  public var asciiOnly: DisplayText {
    if isASCII { return self }
    var out = String.UnicodeScalarView()
    for scalar in string.unicodeScalars {
      let columns = scalar.displayWidth
      if columns > 0 { out.append(scalar.asciiForm) }
      if columns > 1 { out.append(" ") }
    }
    return DisplayText(safe: String(out), width: width)
  }
}

private enum ASCIILetters {
  static func latin(_ offset: Int) -> Unicode.Scalar { Unicode.Scalar(latinTable[offset]) }
  static func latinAdditional(_ offset: Int) -> Unicode.Scalar { Unicode.Scalar(additionalTable[offset]) }

  static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "—", "–", "‐", "‑", "−": "-"
    case "│": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "✓": "+"
    case "▶", "→", "⏎", "›", "»": ">"
    case "←", "‹", "«": "<"
    case "↑": "^"
    case "↓": "v"
    case "…": "~"
    case "·", "•": "."
    case "‘", "’", "′": "'"
    case "“", "”", "″": "\""
    case "\u{A0}": " "
    // Bars and lines of charts, low to high.
    case "▁", "▏": "_"
    case "▂", "▎": "."
    case "▃", "▍": "-"
    case "▄", "▌": "="
    case "▅", "▋": "+"
    case "▆", "▊": "*"
    case "▇", "▉": "%"
    case "█": "#"
    default: "?"
    }
  }

  /// U+00C0 to U+024F.
  private static let latinTable = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
      + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
      + "?B???????DD???????f?????????????Oo?????????????Uu???????????????"
      + "????DDdLLlNNnAaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??jDDdGg??NnAa????"
      + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh??????AaEeOoOoOoOoYy????????????"
      + "????????????????").utf8)

  /// U+1E00 to U+1EFF, which holds the Vietnamese letters.
  private static let additionalTable = Array(
    ("AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
      + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
      + "WwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
      + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????").utf8)
}

/// Turns any text into characters that can be seen.
///
/// One rule for every unseen kind:
///
/// | in the data | on screen |
/// |---|---|
/// | line feed, or carriage return and line feed | `␤`; notes of several lines use `DisplayText.paragraphs` |
/// | other C0 controls, delete | their control pictures, `␀` ... `␡` |
/// | C1, direction marks, zero-width and joiners, soft hyphen, tags, fillers, unassigned, private use, U+FFFD | `␦` |
/// | every other Unicode space | a plain space |
/// | a variation selector after a visible non-ASCII character | left out: it only chooses a picture, and terminals disagree on its width |
/// | any other variation selector | `␦` |
/// | a combining mark with nothing before it | on a dotted circle, so that it cannot land on the neighbour's text |
/// | more than four marks on one character | the fifth becomes `␦`, the rest are left out (ncurses holds a base and four) |
enum DisplaySanitiser {
  static let mark: Unicode.Scalar = "\u{2426}"
  private static let newline: Unicode.Scalar = "\u{2424}"
  private static let dottedCircle: Unicode.Scalar = "\u{25CC}"
  private static let marksOnOneBase = 4

  static func text(_ raw: String) -> DisplayText {
    var raw = raw
    if let width = raw.withUTF8(printableASCIICount) { return DisplayText(safe: raw, width: width) }
    return slow(raw)
  }

  /// The length when every byte is printable ASCII, else nil; called for nearly every cell of every list.
  private static func printableASCIICount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    // Without branches, so that it is done many bytes at a time.
    var other = false
    for byte in bytes { other = other || (byte &- 0x20) > 0x5E }
    return other ? nil : bytes.count
  }

  private static func slow(_ raw: String) -> DisplayText {
    var out = String.UnicodeScalarView()
    var width = 0
    var base: Unicode.Scalar?
    var marks = 0
    var previous: Unicode.Scalar?

    func show(_ scalar: Unicode.Scalar, _ columns: Int) {
      out.append(scalar)
      width += columns
      base = scalar
      marks = 0
    }

    for scalar in raw.unicodeScalars {
      defer { previous = scalar }
      switch Treatment(of: scalar) {
      case .keep:
        let columns = scalar.displayWidth
        if columns > 0 {
          show(scalar, columns)
          continue
        }
        if base == nil { show(dottedCircle, 1) }
        marks += 1
        if marks <= marksOnOneBase {
          out.append(scalar)
        } else if marks == marksOnOneBase + 1 {
          out.append(mark)
          width += 1
        }
      case .space: show(" ", 1)
      case .unseen: show(mark, 1)
      case .selector:
        if let base, base.value > 0x7F, previous == base { continue }
        show(mark, 1)
      case .control:
        if scalar == "\n", previous == "\r" {
          out.removeLast()
          width -= 1
        }
        show(picture(of: scalar), 1)
      }
    }
    return DisplayText(safe: String(out), width: width)
  }

  private static func picture(of control: Unicode.Scalar) -> Unicode.Scalar {
    if control == "\n" { return newline }
    if control.value == 0x7F { return "\u{2421}" }
    return Unicode.Scalar(0x2400 + control.value) ?? mark
  }
}

/// What is done with one scalar of data.
private enum Treatment {
  case keep, space, control, unseen, selector

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = .keep
    case 0...0x1F, 0x7F: self = .control
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    // The empty Braille pattern looks like a space and is not one; U+FFFD stands for bytes that were not UTF-8.
    case 0x2800, 0xFFFD: self = .unseen
    case 0xA1...0x2FF where scalar.value != 0xAD: self = .keep
    default:
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        self = .unseen
      case .spaceSeparator: self = .space
      default: self = properties.isDefaultIgnorableCodePoint ? .unseen : .keep
      }
    }
  }
}

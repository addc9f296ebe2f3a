/// What letters beyond ASCII are without accents and case, for ``Folding``.
///
/// The standard library decomposes letters only inside itself, so the Latin blocks stand here as tables
/// (Unicode 15, the base letter of the canonical decomposition; letters with a stroke or a hook, which have
/// none, by what a British keyboard offers in their place).
enum FoldedLetters {
  /// U+00C0 to U+024F (Latin-1 letters, Latin Extended-A and -B) in order; a dot where there is no one letter.
  private static let latin = Array(
    """
    aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
    .llnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb....occdd...eeeffgg.iikkl.mnnooo..pp.....ttttuuuvyyzz.........\
    .............aaiioouuuuuuuuuueaaaa..ggggkkoooo..j...gg..nnaa..oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
    z..buveejjqqrryy
    """.utf8)

  /// U+1E00 to U+1EFF (Latin Extended Additional: Vietnamese, Welsh, Yoruba) in order.
  private static let latinAdditional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasss.daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """.utf8)

  /// The ASCII letter a Latin letter is based on; nil where it is none or more than one.
  static func base(of scalar: UInt32) -> UInt8? {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x24F: letter = latin[Int(scalar) - 0xC0]
    case 0x1E00...0x1EFF: letter = latinAdditional[Int(scalar) - 0x1E00]
    default: return nil
    }
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// Letters that become two, and letters of other scripts that can be written in one piece or in two.
  static func several(_ scalar: UInt32) -> StaticString? {
    switch scalar {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
    case 0x152, 0x153: "oe"
    case 0xDF, 0x1E9E: "ss"
    case 0xDE, 0xFE: "th"
    case 0x132, 0x133: "ij"
    case 0x13F, 0x140: "l"
    case 0x1C4...0x1C6, 0x1F1...0x1F3: "dz"
    case 0x1C7...0x1C9: "lj"
    case 0x1CA...0x1CC: "nj"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    // Bengali: the vowels o and au, and the dotted consonants.
    case 0x9CB: "\u{9C7}\u{9BE}"
    case 0x9CC: "\u{9C7}\u{9D7}"
    case 0x9DC: "\u{9A1}\u{9BC}"
    case 0x9DD: "\u{9A2}\u{9BC}"
    case 0x9DF: "\u{9AF}\u{9BC}"
    // Cyrillic and Greek letters with a mark.
    case 0x419, 0x439: "и"
    case 0x401, 0x451, 0x400, 0x450: "е"
    case 0x407, 0x457: "і"
    case 0x386, 0x3AC: "α"
    case 0x388, 0x3AD: "ε"
    case 0x389, 0x3AE: "η"
    case 0x38A, 0x3AA, 0x390, 0x3AF, 0x3CA: "ι"
    case 0x38C, 0x3CC: "ο"
    case 0x38E, 0x3AB, 0x3B0, 0x3CB, 0x3CD: "υ"
    case 0x38F, 0x3CE: "ω"
    case 0x3C2: "σ"
    default: nil
    }
  }

  /// Whether a scalar is a mark that searching goes past.
  ///
  /// Combining accents, apostrophes, the optional vowel points of Arabic and Hebrew, characters without width.
  /// The marks of Indic scripts are letters and stay.
  static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    case 0x64B...0x65F, 0x670, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7: true
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF: true
    case 0xB4, 0x2B9...0x2BC, 0x2C8, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// Whether a scalar parts words as a blank does: hyphens, dashes and the blanks of typesetting.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x2010...0x2015, 0x2028, 0x2029, 0x202F, 0x2212, 0x3000: true
    default: false
    }
  }
}

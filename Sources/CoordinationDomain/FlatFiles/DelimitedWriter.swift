/// Writes fields of delimited text (RFC 4180): what ``DelimitedReader`` takes apart.
enum DelimitedWriter {
  /// One field of text, in quotes where it has to be.
  ///
  /// `isGuarded` puts an apostrophe before what a spreadsheet would take for a formula; only fields whose reading takes
  /// it away again may have it.
  static func append(
    field: UnsafeBufferPointer<UInt8>, separator: UInt8 = UInt8(ascii: ","), isGuarded: Bool = true,
    to output: inout [UInt8]
  ) {
    let needsApostrophe = isGuarded && FormulaGuard.isNeeded(field)
    var needsQuotes = false
    for byte in field where byte == 0x22 || byte == separator || byte == 0x0A || byte == 0x0D {
      needsQuotes = true
    }
    if needsQuotes { output.append(0x22) }
    if needsApostrophe { output.append(FormulaGuard.apostrophe) }
    if needsQuotes {
      for byte in field {
        if byte == 0x22 { output.append(0x22) }
        output.append(byte)
      }
      output.append(0x22)
    } else {
      output.append(contentsOf: field)
    }
  }
}

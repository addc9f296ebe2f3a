/// Numbers as people write them.
enum PlainNumber {
  /// `3`, `2.5`: no fraction where there is none.
  static func words(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// `35`, `4.50`: pounds alone or with two digits of pence.
  static func money(_ amount: Double) -> String {
    guard amount >= 0, amount < 1e12 else { return words(amount) }
    let pence = Int((amount * 100).rounded())
    return pence % 100 == 0 ? String(pence / 100) : "\(pence / 100).\(Day.padded(pence % 100, 2))"
  }
}

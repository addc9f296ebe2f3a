/// A small seeded generator (SplitMix64, after Steele, Lea and Flood 2014): the same seed gives the same
/// numbers on every machine and for ever, which the system's generators do not promise.
struct SampleRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// An independent stream for one thing, so that adding a person does not change the others.
  init(seed: UInt64, stream: UInt64, index: Int) {
    var mixer = SampleRandom(seed: seed &+ stream &* 0xD1B5_4A32_D192_ED03)
    let base = mixer.next()
    state = base ^ (UInt64(truncatingIfNeeded: index) &* 0xA24B_AED4_963E_E407)
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to, not including, `limit`; 0 where the limit is not positive.
  mutating func below(_ limit: Int) -> Int {
    guard limit > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// Whether something with that chance in a hundred happens.
  mutating func percent(_ chance: Int) -> Bool { below(100) < chance }

  /// One of several texts; empty where there are none.
  mutating func pick(_ choices: [String]) -> String {
    choices.isEmpty ? "" : choices[below(choices.count)]
  }

  mutating func pick(_ choices: [Int]) -> Int? {
    choices.isEmpty ? nil : choices[below(choices.count)]
  }

  /// The position of one of several weights, in proportion to them.
  mutating func weighted(_ weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if left < weight { return position }
      left -= weight
    }
    return 0
  }
}

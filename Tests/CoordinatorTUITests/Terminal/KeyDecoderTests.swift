import Testing

@testable import CoordinatorTUI

@Suite struct KeyDecoderTests {
  private func decode(_ text: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(Array(text.utf8)) + decoder.flush()
  }

  private func keys(_ keys: Key...) -> [InputEvent] { keys.map { .key($0) } }

  @Test func `every key is recognised from what an xterm sends`() {
    let all: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown,
      ]
      + (1...12).map { .function($0) } + [
        .character("a"), .character("é"), .character("王"), .control("c"), .control("z"),
      ]
    for key in all { #expect(decode(key.bytes) == [.key(key)], "\(key)") }
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}[D", .left), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
    ("\u{1B}[4~", .end),
    ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[1;5A", .up), ("\u{1B}[3;2~", .delete), ("\u{1B}OM", .enter),
    ("\u{1B}Oq", .character("1")), ("\u{8}", .backspace), ("\n", .enter), ("\u{0}", .control(" ")),
  ])
  func `other terminals' forms are known`(sequence: String, key: Key) {
    #expect(decode(sequence) == [.key(key)])
  }

  @Test func `an escape alone is Esc when nothing follows in time`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == keys(.escape))
    #expect(!decoder.isWaiting)
    #expect(decoder.feed(Array("[A".utf8)) == keys(.character("["), .character("A")))
  }

  @Test func `Esc and a key typed at once lose neither`() {
    #expect(decode("\u{1B}q") == keys(.escape, .character("q")))
    #expect(decode("\u{1B}\u{1B}") == keys(.escape, .escape))
    #expect(decode("\u{1B}\u{1B}[A") == keys(.escape, .up))
    #expect(decode("\u{1B}[") == keys(.escape))
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[24;80R", "\u{1B}[I", "\u{1B}[O", "\u{1B}[2~", "\u{1B}[99;99~", "\u{1B}[1;2P",
    "\u{1B}]0;qqq\u{07}",
    "\u{1B}]52;c;cXFx\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}[>0;115;0c",
    "\u{1B}[99999999999999999999~",
    "\u{80}", "\u{9B}",
  ])
  func `sequences nobody knows are swallowed`(sequence: String) {
    #expect(decode(sequence + "x") == keys(.character("x")))
  }

  @Test func `a paste is one event, whatever it holds`() {
    let text = "x\u{1B}[A\nq\rdée\u{1B}[20"
    #expect(decode("\u{1B}[200~\(text)\u{1B}[201~q") == [.paste(text), .key(.character("q"))])
  }

  @Test func `a slow paste does not run as commands and ^C is the way out`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc\u{1B}".utf8)).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed(Array("[201".utf8)).isEmpty)
    #expect(decoder.feed([0x03]) == [.paste("abc"), .key(.control("c"))])
  }

  @Test func `only presses and the wheel of the mouse count, in both its forms`() {
    #expect(decode("\u{1B}[<0;10;5M") == [.mouse(.press(x: 9, y: 4))])
    #expect(decode("\u{1B}[<0;10;5m").isEmpty)
    #expect(
      decode("\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [
        .mouse(.wheelUp(x: 0, y: 0)), .mouse(.wheelDown(x: 0, y: 0)),
      ])
    #expect(decode("\u{1B}[M !!x") == [.mouse(.press(x: 0, y: 0)), .key(.character("x"))])
    #expect(decode("\u{1B}[<2;1;1M\u{1B}[<0;0;0M\u{1B}[<0M").isEmpty)
  }

  @Test func `broken UTF-8 is dropped and what follows counts`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xC3, 0x71, 0xFF, 0xE2, 0x82, 0x61]) == keys(.character("q"), .character("a")))
    #expect(decoder.feed([0xC3]).isEmpty)
    #expect(decoder.feed([0xA9]) == keys(.character("é")))
  }

  @Test func `sequences in pieces are the same as whole ones`() {
    let stream = Array("a\u{1B}[A\u{1B}OBé\u{1B}[200~p\u{1B}q\u{1B}[201~\u{1B}[<0;3;4M\u{1B}]0;t\u{07}z".utf8)
    var whole = KeyDecoder()
    let expected = whole.feed(stream)
    var pieces = KeyDecoder()
    var events: [InputEvent] = []
    for byte in stream { events += pieces.feed([byte]) }
    #expect(events == expected)
    #expect(events.count == 7)
  }

  @Test func `random bytes never trap and never leave the decoder stuck`() {
    var state: UInt64 = 7
    var decoder = KeyDecoder()
    for _ in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let special: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x7E, 0x32, 0x30, 0x31, 0x4D, 0x3C]
      let draw = Int(state >> 33)
      _ = decoder.feed([draw % 3 == 0 ? special[draw / 3 % special.count] : UInt8(draw / 7 & 0xFF)])
    }
    _ = decoder.feed([0x03])
    _ = decoder.flush()
    #expect(decoder.feed(Array("q".utf8)) == keys(.character("q")))
  }

  @Test func `labels are what hints show`() {
    let all: [Key] = [
      .up, .enter, .escape, .control("p"), .function(1), .character(" "), .character("a"), .backTab,
    ]
    #expect(all.map(\.label) == ["↑", "⏎", "Esc", "^P", "F1", "Space", "a", "Shift-Tab"])
    #expect(Key.enter.spokenLabel == "Enter")
  }
}

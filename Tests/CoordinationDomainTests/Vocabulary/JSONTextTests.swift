import CoordinationDomain
import Foundation
import Testing

@Suite struct JSONTextTests {
  @Test func `members keep their order and values their kind`() {
    var json = JSONText()
    json.object { json in
      json.member("name", "BEGUM, Rahima")
      json.member("age", 85)
      json.member("efi", 0.24)
      json.member("whole", 2.0)
      json.member("died", String?.none)
      json.member("late", true)
      json.name("list")
      json.array { $0.value(1) }
      json.name("empty")
      json.array { _ in }
    }
    #expect(
      json.string
        == #"{"name":"BEGUM, Rahima","age":85,"efi":0.24,"whole":2,"died":null,"late":true,"list":[1],"empty":[]}"#
    )
  }

  @Test func `indented text puts every member on its own line`() {
    var json = JSONText(indented: true)
    json.array { json in
      json.object { $0.member("a", 1) }
      json.object { _ in }
    }
    #expect(json.string == "[\n  {\n    \"a\": 1\n  },\n  {}\n]")
  }

  @Test func `nothing unseen is written as itself, and all of it reads back`() throws {
    let raw = "\u{1B}[2J \u{0} \u{7F}\u{9B} \u{202E}x\u{2028} \"q\" \\ \n\t é রহিমা 🙂 \u{E0001}"
    var json = JSONText()
    json.array { $0.value(raw) }
    #expect(json.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
    #expect(json.string.contains("\\u001b[2J"))
    #expect(!json.string.unicodeScalars.contains { (0x80...0x9F).contains($0.value) || $0.value == 0x202E })
    let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
    #expect(back == [raw])
  }

  @Test func `what JSON cannot write is null`() {
    var json = JSONText()
    json.array { json in
      json.value(Double.nan)
      json.value(-Double.infinity)
    }
    #expect(json.string == "[null,null]")
  }
}

import Testing

@testable import CoordinatorTUI

@Suite struct KeymapTests {
  /// The scopes that hold at the same time, the nearest first.
  static let screens: [[KeyScope]] = [
    [.list, .everywhere], [.page, .everywhere], [.person, .page, .everywhere],
    [.agenda, .list, .work, .everywhere], [.agenda, .page, .work, .everywhere],
    [.person, .agenda, .page, .work, .everywhere], [.attendance, .everywhere],
  ]

  @Test(arguments: screens) func `no key is bound to two actions on one screen`(scopes: [KeyScope]) {
    var actions: [Key: Action] = [:]
    for binding in scopes.flatMap({ Keymap.bindings($0) }) {
      for key in binding.keys + binding.silentKeys {
        let other = actions.updateValue(binding.action, forKey: key)
        #expect(other == nil || other == binding.action, "\(key.label) is bound twice")
      }
    }
  }

  @Test(arguments: KeyScope.allCases) func `every binding says what it does in a sentence`(scope: KeyScope) {
    for binding in Keymap.bindings(scope) {
      #expect(binding.sentence.last == ".", "\(binding.sentence)")
      #expect(!binding.hint.isEmpty)
      #expect(!binding.keys.isEmpty, "\(binding.hint) has no key that is shown")
    }
  }

  @Test func `the page on keys names every shown key`() {
    let page = KeysPage.text
    for binding in KeyScope.allCases.flatMap({ Keymap.bindings($0) }) {
      for key in binding.keys { #expect(page.contains("`\(key.spokenLabel)`")) }
      #expect(page.contains(binding.sentence))
    }
  }
}

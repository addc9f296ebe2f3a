/// `docs/keys.md`: every key, from the one table of them.
enum KeysPage {
  /// The page's Markdown.
  static var text: String {
    var text = """
      <!-- Made by `coordinator generate-docs` from the table of keys; change that, not this page. -->

      # Keys

      `?` shows the keys of the screen that is open, and `:` does anything by name. Esc always leads one step back.
      In front of a name in a list: \(Keymap.signs).

      """
    for scope in KeyScope.allCases {
      text += "\n## \(scope.heading)\n\n| key | does |\n|---|---|\n"
      for binding in Keymap.bindings(scope) {
        text += "| \(keys(binding)) | \(binding.sentence) |\n"
      }
    }
    return text
  }

  /// The keys of a binding, those that hints do not show in brackets.
  private static func keys(_ binding: Binding) -> String {
    let shown = binding.keys.map(name).joined(separator: " ")
    if binding.silentKeys.isEmpty { return shown }
    return shown + " (" + binding.silentKeys.map(name).joined(separator: " ") + ")"
  }

  private static func name(_ key: Key) -> String { "`\(key.spokenLabel)`" }
}

import CoordinationDomain

/// The keys of a handover.
extension Keymap {
  static let handover: [Binding] = [
    Binding(
      .readItem, [.character(" ")], "read",
      "You have read the item; holding the key down does nothing. Of somebody unstable you type what you understood.",
      synonyms: "seen tick read back"),
    Binding(
      .nextItem, [.character("n")], "next unread", "Go to the next item that is new and not read.",
      synonyms: "forward"),
    recording("handover take", "t", "take it"),
    Binding(
      .open, [.enter], silent: [.right], "open", "Open what the item is about.", synonyms: "show details"),
    Binding(
      .signHandover, [.character("Z")], "sign",
      "Sign the handover, as the one who goes or as the one who comes; what is still to be done is said first.",
      synonyms: "give accept finish"),
    recording("handover note", "N", "note"),
    recording("person outlook", "o", "how steady"),
    printing,
    Binding(.nextPane, [.tab], "next locality", "Go to the handover of the next locality.", synonyms: "pane"),
    Binding(.previousPane, [.backTab], "last locality", "Go to the handover of the locality before."),
  ]

  static let changes: [Binding] = [recording("handover looked", " ", "all seen")]
}

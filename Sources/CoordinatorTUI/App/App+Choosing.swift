import CoordinationDomain

extension App {
  /// Answers a key while a window with choices is open.
  mutating func choose(_ key: Key, _ context: ScreenContext) -> Request {
    guard var window = chooser else { return .none }
    let outcome = window.handle(key)
    chooser = window
    switch outcome {
    case .stay: break
    case .close:
      chooser = nil
      fixing = nil
    case .refused(let reason): message = reason
    case .chosen(let answer, let closes):
      if closes { chooser = nil }
      switch answer {
      case .action(let action): return perform(action, context)
      case .target(let target): stacks.show(target, from: nil)
      case .decision(let typed): return decide(typed, context)
      case .paper(let form): return keep(form, context)
      case .itemPart(let part): return change(part, context)
      case .lane(let lane): return handle(as: lane, context)
      case .addToAgenda(let person): return putOnAgenda(person, context)
      default: return send(.answer(answer), context)
      }
    }
    return .none
  }

  /// Hands pasted text to whatever has the keys; a question and a notice want none.
  mutating func paste(_ text: String, _ context: ScreenContext) {
    if question != nil || notice != nil { return }
    if form != nil {
      form?.paste(text)
    } else if prompt != nil {
      prompt?.paste(text)
    } else if chooser != nil {
      chooser?.paste(text)
    } else {
      send(.paste(text), context)
    }
  }

  /// Answers the mouse, where nothing lies on top.
  mutating func mouse(_ event: MouseEvent, _ context: ScreenContext) {
    guard chooser == nil, prompt == nil, form == nil, question == nil, notice == nil else { return }
    if case .press(let x, 0) = event, let tab = Frame.tab(at: x, current: number, width: context.size.width) {
      go(to: tab.rawValue, context)
    } else {
      send(.mouse(event), context)
    }
  }
}

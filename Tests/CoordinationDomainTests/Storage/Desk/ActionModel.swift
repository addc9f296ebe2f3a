@testable import CoordinationDomain

/// What commands about actions come to, told a second time in the plainest way: one list that everybody shares, and of
/// each action the number of the last event that another change would run over.
struct ActionModel {
  struct Action: Equatable {
    var due = ""
    var isOpen = true
    var status = "accepted"
    var outcome = ""
    var chases = 0
    /// The last event that a change of somebody who has not seen it would run over.
    var changed = 0
  }

  /// What somebody asks for.
  enum Asked {
    case due(String), done(String), cancel, reopen, chase, add
  }

  enum Answer: Equatable { case saved, refused, conflict }

  private(set) var actions: [String: Action] = [
    "X-1": Action(due: "2026-11-18"), "X-2": Action(due: "2026-11-25", status: "requested"),
  ]
  private(set) var sequence = 0

  /// What has to come of it for somebody who has seen everything up to a sequence.
  func answer(_ asked: Asked, about id: String, seenUpTo base: Int) -> Answer {
    guard let action = actions[id] else { return .saved }
    switch asked {
    case .add: return .saved
    // That somebody rang takes nothing back.
    case .chase: return action.isOpen ? .saved : .refused
    case .reopen: if action.isOpen { return .refused }
    case .due(let day): if !action.isOpen || day == action.due { return .refused }
    case .done, .cancel: if !action.isOpen { return .refused }
    }
    return action.changed > base ? .conflict : .saved
  }

  /// Does it; `id` is that of the action, also of one that is added.
  mutating func take(_ asked: Asked, about id: String) {
    sequence += 1
    var action = actions[id, default: Action()]
    switch asked {
    case .add: action.status = "requested"
    case .chase: action.chases += 1
    case .due(let day): action.due = day
    case .done(let evidence): (action.isOpen, action.status, action.outcome) = (false, "completed", evidence)
    case .cancel: (action.isOpen, action.status) = (false, "cancelled")
    case .reopen: (action.isOpen, action.status, action.outcome) = (true, "requested", "")
    }
    switch asked {
    case .add, .chase: break
    default: action.changed = sequence
    }
    actions[id] = action
  }
}

/// What would be handed over as JSON: keys for other programs, which stay what they are.
extension CareView {
  /// An object with the locality, since when, who has signed, and the items in order.
  public func handoverJSON(_ draft: HandoverDraft) -> JSONText {
    let handover = draft.handover
    var json = JSONText()
    json.object { json in
      json.member("locality_id", id(draft.place))
      json.member("locality", name(draft.place))
      json.member("since", local(draft.start.at).iso)
      json.member(
        "since_handover_id",
        draft.start.handover.map { record.text[record.handovers.rows[$0].id] } as String?)
      json.member("outgoing_id", handover.outgoing.map { record.id($0) } as String?)
      json.member("outgoing_signed_at", handover.outgoingSignedAt?.iso as String?)
      json.member("incoming_id", handover.incoming.map { record.id($0) } as String?)
      json.member("incoming_signed_at", handover.incomingSignedAt?.iso as String?)
      json.member("note", record.text[handover.note])
      json.member("read", draft.readCount)
      json.member("unread", draft.unreadCount)
      json.name("items")
      json.array { json in
        for item in draft.items { write(item, draft, &json) }
      }
    }
    return json
  }

  private func write(_ item: HandoverItem, _ draft: HandoverDraft, _ json: inout JSONText) {
    let line = draft.line(item)
    let mark = draft.mark(item.key)
    json.object { json in
      json.member("item", "\(id(draft.place))/\(item.key)")
      json.member("kind", item.kind.rawValue)
      json.member("person_id", item.person.map { record.id($0) } as String?)
      json.member("person", name(item.person))
      json.member("words", line.words)
      json.member("detail", line.detail)
      json.name("more")
      json.array { json in for more in line.more { json.value(more) } }
      json.member("is_new", draft.isNews(item))
      json.member("is_read", draft.isRead(item))
      json.member("read_by", mark?.readBy.map { record.id($0) } as String?)
      json.member("read_back", mark.map { record.text[$0.readBack] } as String?)
      json.member("taken_by", mark?.takenBy.map { record.id($0) } as String?)
    }
  }
}

/// How a service has answered our referrals lately: measured, not promised.
struct ServiceReplies: Sendable, Hashable {
  /// Days back that are counted.
  static let days = 90

  /// Referrals sent there in those days.
  var sent = 0
  /// Of those, accepted.
  var accepted = 0
  /// Of those, declined or sent on.
  var declined = 0
  /// Of those, without any answer so far.
  var unanswered = 0
  /// Whole days from sending to the first yes or no, one for each referral that has one.
  var replyDays: [Int] = []

  /// The middle of the days to an answer: as many were faster as slower, the slower of two middles; nil where
  /// nobody answered.
  var median: Int? { replyDays.isEmpty ? nil : replyDays.sorted()[replyDays.count / 2] }
}

extension CareView {
  /// How a service answered the referrals sent to it in the last 90 days.
  func replies(of service: Ref<Service>) -> ServiceReplies {
    var replies = ServiceReplies()
    for referral in record.referrals.rows where referral.service == service {
      guard let sent = referral.sentAt, sent <= moment.now else { continue }
      let day = local(sent).day
      guard today - day <= ServiceReplies.days else { continue }
      replies.sent += 1
      func past(_ at: Instant?) -> Instant? { at.flatMap { $0 <= moment.now ? $0 : nil } }
      let (yes, no) = (past(referral.acceptedAt), past(referral.declinedAt))
      if yes != nil { replies.accepted += 1 } else if no != nil { replies.declined += 1 }
      if let first = [yes, no].compactMap({ $0 }).min() {
        replies.replyDays.append(max(0, local(first).day - day))
      } else {
        replies.unanswered += 1
      }
    }
    return replies
  }
}

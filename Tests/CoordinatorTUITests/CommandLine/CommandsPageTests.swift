import CoordinationDomain
import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@testable import CoordinatorTUI

@Suite struct CommandsPageTests {
  @Test func `every verb has one example, that begins with its name, and every example a verb`() {
    let verbs = Verb.all.map(\.name)
    #expect(verbs.filter { CommandExamples.example(of: $0) == nil } == [])
    #expect(CommandExamples.all.map(\.verb).filter { !verbs.contains($0) } == [])
    #expect(Set(CommandExamples.all.map(\.verb)).count == CommandExamples.all.count)
    for (verb, typed) in CommandExamples.all {
      #expect((typed + " ").hasPrefix(verb + " "))
      #expect(CommandsPage.text.contains("\n```\n\(typed)\n```\n"))
    }
  }

  @Test func `every example can be typed as it stands`() throws {
    let folder = try Scratch.borough()
    let data = try LoadedData.load(DataOptions(folder: folder.path), environment: [:])
    let author = data.record.professional(named: "S-0061")
    for (_, typed) in CommandExamples.all {
      do throws(CommandRefusal) {
        _ = try CommandReader.read(typed, in: data.view, by: author)
      } catch {
        Issue.record("\(typed): \(error.sentence)")
      }
    }
  }

  @Test func `who may is the table's, and each verb has its row`() {
    #expect(CommandsPage.text.contains(AccessRow.markdown))
    #expect(
      CommandsPage.text.contains(
        "Needs access coordinate (own localities), lead (own localities), admin.\n"))
    for verb in Verb.all { #expect(CommandsPage.text.contains("\n`\(verb.usage)`\n")) }
  }
}

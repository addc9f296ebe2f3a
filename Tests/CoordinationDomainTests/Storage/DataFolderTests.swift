import CoordinationDomain
import CoordinatorStorage
import Foundation
import TestSupport
import Testing

@Suite struct DataFolderTests {
  @Test func `every known file is read whole, and a missing optional one is no problem`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", "person_id\nP-1\n")
    try folder.write("caseload.csv", "caseload_id\n")
    try folder.write("directory/services.csv", "id\n")
    let contents = try DataFolder.read(folder.path)
    #expect(contents.problems.isEmpty)
    #expect(Set(contents.files.keys) == [.people, .caseload, .services])
    let people = try #require(contents.files[.people])
    #expect(String(decoding: contents.bytes[people], as: UTF8.self) == "person_id\nP-1\n")
    #expect(contents.bytes.count == 14 + 12 + 3)
  }

  @Test func `a folder that is not there, is a file or has nothing is a sentence`() throws {
    let folder = try Scratch()
    let missing = folder.path + "/nowhere"
    #expect(throws: FolderProblem.notThere(path: missing)) { try DataFolder.read(missing) }
    #expect(throws: FolderProblem.empty(path: folder.path)) { try DataFolder.read(folder.path) }
    try folder.write("notes.txt", "hello")
    #expect(throws: FolderProblem.empty(path: folder.path)) { try DataFolder.read(folder.path) }
    let file = folder.path + "/notes.txt"
    #expect(throws: FolderProblem.notAFolder(path: file)) { try DataFolder.read(file) }
    #expect(throws: FolderProblem.notAFolder(path: file + "/x")) { try DataFolder.read(file + "/x") }
    #expect(FolderProblem.empty(path: "x").sentence.contains("coordinator demo"))
  }

  @Test func `what is no file where a file should be is told and never waited for`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", "person_id\n")
    mkfifo(folder.path + "/actions.csv", 0o600)
    mkdir(folder.path + "/teams.csv", 0o700)
    symlink("flags.csv", folder.path + "/flags.csv")
    symlink("/dev/zero", folder.path + "/goals.csv")
    symlink("gone.csv", folder.path + "/plans.csv")
    let contents = try DataFolder.read(folder.path)
    #expect(
      contents.problems.map(\.sentence) == [
        "teams.csv: error: the file could not be read: it is a folder",
        "flags.csv: error: the file could not be read: it is a link that leads back to itself",
        "plans.csv: error: the file could not be read: it is a link to a file that is not there",
        "goals.csv: error: the file could not be read: it is a device, not a file",
        "actions.csv: error: the file could not be read: it is a pipe, not a file",
      ])
    #expect(contents.files[.people] != nil)
  }

  @Test(.disabled(if: getuid() == 0, "the superuser may read everything"))
  func `a file without permission is told, and the others are there`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", "person_id\n")
    try folder.write("teams.csv", "team_id\n")
    chmod(folder.path + "/people.csv", 0)
    let contents = try DataFolder.read(folder.path)
    #expect(
      contents.problems.map(\.sentence) == [
        "people.csv: error: the file could not be read: you have no permission"
      ])
    #expect(contents.files[.teams] != nil)
    let (_, diagnostics) = CareRecord.read(contents)
    #expect(diagnostics.count { $0.file == "people.csv" } == 1)
  }

  @Test func `files of more than 2 GiB together are refused before anything is read`() throws {
    let folder = try Scratch()
    try folder.write("people.csv", "")
    #expect(truncate(folder.path + "/people.csv", 3 << 30) == 0)
    #expect(throws: FolderProblem.tooLarge(path: folder.path, bytes: 3 << 30)) {
      try DataFolder.read(folder.path)
    }
  }
}

@Suite struct FileSystemTests {
  @Test func `a file is replaced whole, leaves nothing beside it and is private`() throws {
    let folder = try Scratch()
    try FileSystem.makeFolders(folder.path + "/a/b")
    let path = folder.path + "/a/b/x.csv"
    try FileSystem.write(Array("one".utf8), to: path)
    try FileSystem.write(Array("two".utf8), to: path)
    #expect(try FileSystem.read(path) == Array("two".utf8))
    #expect(try FileSystem.list(folder.path + "/a/b") == ["x.csv"])
    #expect(try folder.mode("a/b/x.csv") == 0o600)
    #expect(try folder.mode("a") == 0o700)
    try FileSystem.copy(path, to: folder.path + "/copy.csv", isPrivate: false)
    #expect(try FileSystem.read(folder.path + "/copy.csv") == Array("two".utf8))
  }

  @Test func `a folder in the way or missing is a sentence that names the file`() throws {
    let folder = try Scratch()
    try FileSystem.makeFolders(folder.path + "/x.csv")
    var sentences: [String] = []
    for path in ["/x.csv", "/none/y.csv"] {
      do throws(FileProblem) {
        try FileSystem.write([1], to: folder.path + path)
      } catch {
        sentences.append(error.sentence.replacingOccurrences(of: folder.path, with: ""))
      }
    }
    #expect(
      sentences == [
        "/x.csv could not be written: it is a folder.", "/none/y.csv could not be written: it is not there.",
      ])
    #expect(try FileSystem.list(folder.path) == ["x.csv"])
  }

  @Test func `parents of paths`() {
    #expect(FileSystem.parent(of: "a") == ".")
    #expect(FileSystem.parent(of: "/a/") == "/")
    #expect(FileSystem.parent(of: "a/b/c") == "a/b")
  }
}

@Suite struct DataLocationTests {
  @Test func `the option goes before the environment, and that before the user's folder`() throws {
    let home = try Scratch()
    try FileSystem.makeFolders(home.path + "/.local/share/coordinator")
    let environment = ["HOME": home.path, "COORDINATOR_DATA": "/srv/care"]
    #expect(try DataLocation.find(option: "here", environment: environment).path == "here")
    #expect(try DataLocation.find(option: nil, environment: environment).path == "/srv/care")
    let own = try DataLocation.find(option: nil, environment: ["HOME": home.path])
    #expect(own == DataLocation(path: home.path + "/.local/share/coordinator", origin: .userFolder))
  }

  @Test func `without any the sentence names the demo`() throws {
    let home = try Scratch()
    #expect(throws: NoDataLocation(userFolder: home.path + "/data/coordinator")) {
      try DataLocation.find(option: nil, environment: ["HOME": "/x", "XDG_DATA_HOME": home.path + "/data"])
    }
    #expect(NoDataLocation(userFolder: nil).sentence.contains("coordinator demo"))
  }

  @Test func `relative folders of the environment are ignored as the specification says`() {
    let demo = DataLocation.demo(environment: ["XDG_STATE_HOME": "state", "HOME": "/home/ada"])
    #expect(demo?.path == "/home/ada/.local/state/coordinator/demo")
    #expect(DataLocation.demo(environment: [:]) == nil)
  }
}

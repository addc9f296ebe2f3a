import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator check`: everything odd in the data, by file, line and column.
struct CheckCommand: ParsableCommand {
  /// How the problems are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look through the data and name everything odd.",
    discussion: "Ends with 1 where anything is an error. Nothing is changed.")

  @OptionGroup var options: DataOptions

  @Option(help: "How to print: text, or json for other programs.")
  var format: Format = .text

  @Flag(help: "First write datapackage.json, which describes the files, into the data folder.")
  var descriptor = false

  func run() throws {
    let data = try LoadedData.load(options)
    if descriptor {
      let paths = try DescriptorFiles.write(for: data.record, into: data.location.path)
      var notices = StandardStream.error()
      for path in paths { notices.writeLine("Wrote \(path)") }
    }
    let diagnostics = data.diagnostics()
    var output = StandardStream.output()
    switch format {
    case .text: CheckReport(diagnostics).write(to: &output)
    case .json: output.writeLine(CheckReport(diagnostics).json)
    }
    try output.finish()
    if diagnostics.contains(where: { $0.level == .error }) { throw Refusal("", .refused) }
  }
}

/// The data-package descriptors of a data folder.
enum DescriptorFiles {
  /// Writes a descriptor for each package that has files; the paths written.
  static func write(for record: CareRecord, into folder: String) throws(Refusal) -> [String] {
    var paths: [String] = []
    for package in Descriptor.Package.allCases {
      let descriptor = Descriptor(package, of: record)
      if descriptor.isEmpty { continue }
      let path = FileSystem.join(folder, package.path)
      do throws(FileProblem) {
        try FileSystem.write(Array(descriptor.text.utf8), to: path)
      } catch {
        throw Refusal(error.sentence, .notSaved)
      }
      paths.append(path)
    }
    return paths
  }
}

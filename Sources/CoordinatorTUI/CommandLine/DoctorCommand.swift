import ArgumentParser
import CoordinationDomain
import CoordinatorStorage

/// `coordinator doctor`: whether the journal holds, and how to go on where it does not.
struct DoctorCommand: ParsableCommand {
  /// How the findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look whether the journal is whole, and repair it.",
    discussion: """
      Says what is wrong, where, and what repairing would do; nothing is changed without --repair. \
      The CSV files need not be readable.
      Repairing needs access admin. Nothing is deleted: what is cut off is copied into the journal's folder before.
      Ends with 1 where something is wrong.
      """)

  @Option(
    help: ArgumentHelp(
      "The data folder. Without it: COORDINATOR_DATA, else your own data folder.", valueName: "dir"))
  var data: String?

  @Flag(help: "Repair what can be repaired.")
  var repair = false

  @Option(help: "How to print: text, or json for other programs.")
  var format: Format = .text

  @OptionGroup var signIn: SignInOptions

  func run() throws {
    let location: DataLocation
    do throws(NoDataLocation) {
      location = try DataLocation.find(option: data, environment: ProcessEnvironment.read())
    } catch { throw Refusal(error.sentence, .noData) }
    let doctor = JournalDoctor(folder: location.path)
    var treatment = JournalTreatment()
    do throws(JournalProblem) {
      treatment.findings = try doctor.examine()
    } catch { throw Refusal(error.sentence, .noData) }
    if repair, treatment.findings.contains(where: \.isRepairable) {
      try requireAccess(location)
      do throws(JournalProblem) {
        treatment = try doctor.repair()
      } catch { throw Refusal(error.sentence, .notSaved) }
    }
    try DoctorReport(treatment, end: JournalEnd(location.path)).write(as: format)
    if treatment.findings.contains(where: \.isWrong) { throw Refusal("", .refused) }
  }

  /// Goes on where whoever works here may repair.
  private func requireAccess(_ location: DataLocation) throws(Refusal) {
    let data: LoadedData
    do throws(Refusal) {
      data = try LoadedData.load(DataOptions(folder: location.path))
    } catch {
      throw Refusal(
        "Repairing needs an administrator, and who is one cannot be told: \(error.sentence)", .refused)
    }
    guard data.record.professionals.count > 0 else {
      throw Refusal(
        "Repairing needs an administrator, and who is one cannot be told: professionals.csv could not be read. "
          + "Put it right first; coordinator check says where.", .refused)
    }
    try SignIn.require(.repair, signIn, data)
  }
}

/// Where the chain of a journal ends that is whole.
struct JournalEnd {
  /// The last event's number; that of the last one folded away, or 0, where there is none.
  var sequence: Int
  /// Its hash.
  var hash: String

  /// The end of the journal of a data folder; nil where it is damaged or empty.
  init?(_ folder: String) {
    guard let read = try? JournalFile.open(folder: folder, allowAnyFileSystem: true).read(),
      read.damage == nil, read.lastSequence > 0
    else { return nil }
    sequence = read.lastSequence
    hash = read.lastHash.hex
  }
}

/// What the doctor found, as it is printed.
struct DoctorReport {
  private let treatment: JournalTreatment
  private let end: JournalEnd?

  init(_ treatment: JournalTreatment, end: JournalEnd?) {
    self.treatment = treatment
    self.end = end
  }

  func write(as format: DoctorCommand.Format) throws(Refusal) {
    var output = StandardStream.output()
    switch format {
    case .text: for line in lines { output.writeLine(DisplayText(line)) }
    case .json: output.writeLine(json)
    }
    try output.finish()
  }

  /// What was kept, what is found, what repairing would do, and where the chain ends.
  private var lines: [String] {
    var lines = treatment.copies.map { "Repaired. What was there before is kept in \($0)." }
    for finding in treatment.findings {
      lines.append(finding.sentence)
      if let remedy = finding.remedy { lines.append("    " + remedy) }
    }
    if treatment.findings.contains(where: { $0.isWrong && $0.isRepairable }) {
      lines.append("Repair it with: coordinator doctor --repair")
    }
    if let end {
      lines.append("The last event is \(end.sequence), its hash \(end.hash).")
    }
    return lines
  }

  private var json: JSONText {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("sound", !treatment.findings.contains(where: \.isWrong))
      json.member("last_sequence", end?.sequence)
      json.member("last_hash", end?.hash)
      json.member("copies", treatment.copies)
      json.name("findings")
      json.array { json in
        for finding in treatment.findings {
          json.object { json in
            json.member("kind", finding.name)
            json.member("file", finding.file.map { "journal/" + $0 })
            json.member("line", finding.line)
            json.member("sentence", finding.sentence)
            json.member("repair", finding.remedy)
          }
        }
      }
    }
    return json
  }
}

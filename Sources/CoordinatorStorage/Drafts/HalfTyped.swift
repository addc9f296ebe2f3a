import Glibc

/// What somebody has typed and not saved, in a file that nobody else may read: a program that is killed loses none.
///
/// One file a sitting, locked for as long as the sitting lasts. The next sitting of the same person on the same data
/// takes over what nobody holds. The name says nothing of anybody.
public final class HalfTyped {
  /// What earlier sittings left, by what it is about.
  public let left: [String: String]
  private let base: String
  private let prefix: String
  private let author: String
  private var kept: [String: String] = [:]
  /// There while there are words.
  private var sheet: Sheet?

  /// A file of words that nobody else has.
  private final class Sheet {
    let file: OpenFile
    let path: String

    init?(_ path: String) {
      guard
        let file = try? OpenFile(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600, attempt: .made),
        flock(file.descriptor, LOCK_EX | LOCK_NB) == 0
      else { return nil }
      self.file = file
      self.path = path
    }
  }

  /// Begins a sitting; nil where no folder can be had for it, and words are kept in memory alone.
  ///
  /// - Parameters:
  ///   - folder: The data folder.
  ///   - author: Whose words they are, by id.
  public init?(folder: String, author: String, environment: [String: String]) {
    guard let base = try? DraftFile.folder(environment),
      let place = try? OpenFile(folder, O_RDONLY | O_DIRECTORY, attempt: .opened).status()
    else { return nil }
    self.base = base
    self.author = author
    prefix = "words-\(String(place.st_dev, radix: 16))-\(String(place.st_ino, radix: 16))-"
    left = HalfTyped.takeOver(in: base, prefix, author)
    keep(left)
  }

  /// Keeps these words in place of those before.
  ///
  /// It is not waited for the disk: what is guarded against is the end of the program, not of the machine.
  public func keep(_ words: [String: String]) {
    guard words != kept else { return }
    kept = words
    guard !words.isEmpty else {
      if let sheet { unlink(sheet.path) }
      return sheet = nil
    }
    if sheet == nil {
      sheet = Sheet(FileSystem.join(base, prefix + String(UInt64.random(in: .min ... .max), radix: 16)))
    }
    guard let sheet else { return }
    let lines = words.sorted { $0.key < $1.key }.map { key, text in
      [author, key, text].map(HalfTyped.escaped).joined(separator: "\t") + "\n"
    }.joined()
    // The length first: what an interrupted write leaves of longer words is not read.
    let bytes = Array("\(lines.utf8.count)\n\(lines)".utf8)
    guard (try? sheet.file.write(bytes)) != nil else { return }
    try? sheet.file.shorten(to: bytes.count)
  }

  // MARK: Earlier sittings

  private static func takeOver(in base: String, _ prefix: String, _ author: String) -> [String: String] {
    var left: [String: String] = [:]
    for name in (try? FileSystem.list(base)) ?? [] where name.hasPrefix(prefix) {
      let path = FileSystem.join(base, name)
      guard let file = try? OpenFile(path, O_RDWR | O_NOFOLLOW, attempt: .opened),
        flock(file.descriptor, LOCK_EX | LOCK_NB) == 0,
        let bytes = try? FileSystem.read(path, limit: DraftFile.most)
      else { continue }
      let words = read(bytes)
      // Somebody else's words on the same account stay for them.
      guard words.allSatisfy({ $0.author == author }) else { continue }
      for entry in words { left[entry.key] = entry.words }
      unlink(path)
    }
    return left
  }

  private static func read(_ bytes: [UInt8]) -> [(author: String, key: String, words: String)] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstIndex(of: "\n"), let length = Int(text[..<end]) else { return [] }
    let body = String(decoding: text[text.index(after: end)...].utf8.prefix(length), as: UTF8.self)
    return body.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
      return fields.count == 3 ? (fields[0], fields[1], fields[2]) : nil
    }
  }

  private static let escapes: [(Character, Character)] = [
    ("\\", "\\"), ("\t", "t"), ("\n", "n"), ("\r", "r"),
  ]

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let escape = escapes.first { $0.0.unicodeScalars.first == scalar }
      if let escape { result += "\\\(escape.1)" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        let escape = escapes.first { $0.1.unicodeScalars.first == scalar }
        result.unicodeScalars.append(escape?.0.unicodeScalars.first ?? scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

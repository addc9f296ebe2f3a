import CoordinationDomain
import Testing

@testable import CoordinatorTUI

/// A picture of somebody at work on a folder that others share: what is pressed, and what it is kept as.
struct PictureCase: CustomTestStringConvertible {
  let name: String
  let script: KeyScript

  init(_ name: String, _ script: KeyScript) {
    self.name = name
    self.script = script
  }

  var testDescription: String { name }

  /// Presses the keys in a window of a width, and compares what it shows with the picture.
  ///
  /// - Parameter seconds: What goes by between the last key and the look.
  func check(width: Int, after seconds: Int = 0, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let folder = try SharedFolder()
    let working = try Working(on: folder, width: width)
    try working.press(script)
    folder.now = folder.now + seconds
    let picture = ScreenPicture(name: name, script: script, size: (width, width == 80 ? 24 : 40))
    try picture.check(working.lines, sourceLocation: sourceLocation)
  }
}

/// Columns of each file, from the one place that says them.
enum SampleColumns {
  static func columns(of file: String) -> [String] {
    for description in FileCatalogue.all where description.path == file {
      return description.columns.map(\.name)
    }
    assertionFailure("no columns for \(file)")
    return []
  }
}

/// A Frictionless `datapackage.json` (Data Package and Table Schema, version 1) made from the schemas, so that
/// other tools can check and read the files.
///
/// A data folder is two packages: its own files, and the directory of services in `directory/`, whose resources
/// bear the names that HSDS 3.0 gives them. A key that leads from one package into the other cannot be written down
/// and is left out.
public struct Descriptor: Sendable {
  /// One of the two packages of a data folder.
  public enum Package: String, Sendable, CaseIterable {
    /// The folder's own files.
    case folder
    /// The directory of services.
    case directory

    /// The descriptor's path inside the data folder.
    public var path: String { self == .folder ? "datapackage.json" : "directory/datapackage.json" }

    /// The files that belong to it, as the catalogue has them.
    public var files: [FileDescription] {
      FileCatalogue.all.filter { $0.table.isDirectory == (self == .directory) }
    }
  }

  /// Which package it describes.
  public let package: Package
  /// The described files; for each its headings in the order in which they stand.
  let resources: [(file: FileDescription, headings: [String])]

  /// Describes every file of the catalogue with every column.
  public init(_ package: Package) {
    self.package = package
    resources = package.files.map { ($0, $0.columns.map(\.name)) }
  }

  /// Describes the files that are there, with the columns as they stand in them.
  public init(_ package: Package, of record: CareRecord) {
    self.package = package
    resources = package.files.compactMap { file in
      record.sources[file.table].map { (file, $0.headings) }
    }
  }

  /// Whether there is no file to describe; a package without a resource is not valid.
  public var isEmpty: Bool { resources.isEmpty }

  /// The descriptor's text, with a line end at its end.
  public var text: String {
    var json = JSONText(indented: true)
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.member("name", package == .folder ? "coordinator" : "human_services_data")
      json.member("title", package == .folder ? "Care coordination" : "Directory of services (HSDS 3.0)")
      json.member(
        "description",
        package == .folder
          ? "People, their circle of care, actions, referrals and meetings, as flat files."
          : "The directory of services that people can be referred to.")
      json.name("resources")
      json.array { json in
        for (file, headings) in resources { write(file, headings, to: &json) }
      }
    }
    return json.string + "\n"
  }

  private func write(_ file: FileDescription, _ headings: [String], to json: inout JSONText) {
    json.object { json in
      json.member("name", file.table.resourceName)
      json.member("path", package == .folder ? file.path : String(file.path.dropFirst("directory/".count)))
      json.member("profile", "tabular-data-resource")
      json.member("title", file.table.resourceName.withSpaces)
      json.member("description", file.summary)
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.name("schema")
      json.object { json in
        json.name("fields")
        json.array { json in
          for heading in headings {
            write(heading, file.columns.first { $0.name == heading }, to: &json)
          }
        }
        json.member("missingValues", [""])
        if let key = file.columns.first(where: { $0.kind.isId }), headings.contains(key.name) {
          json.member("primaryKey", key.name)
        }
        writeForeignKeys(of: file, headings, to: &json)
      }
    }
  }

  /// One field; a column that no schema knows may hold anything.
  private func write(_ heading: String, _ column: ColumnDescription?, to json: inout JSONText) {
    json.object { json in
      json.member("name", heading)
      guard let column else { return json.member("type", "any") }
      json.member("title", column.name.withSpaces)
      json.member("description", column.meaning)
      column.kind.writeType(to: &json)
      guard column.isRequired || column.kind.isConstrained else { return }
      json.name("constraints")
      json.object { json in
        if column.isRequired { json.member("required", true) }
        column.kind.writeConstraints(to: &json)
      }
    }
  }

  private func writeForeignKeys(of file: FileDescription, _ headings: [String], to json: inout JSONText) {
    let keys = file.columns.compactMap { column -> (column: String, resource: String, field: String)? in
      guard case .reference(let table) = column.kind, headings.contains(column.name) else { return nil }
      guard let other = resources.first(where: { $0.file.table == table }) else { return nil }
      guard let id = other.file.columns.first(where: { $0.kind.isId }), other.headings.contains(id.name)
      else { return nil }
      return (column.name, table == file.table ? "" : table.resourceName, id.name)
    }
    if keys.isEmpty { return }
    json.name("foreignKeys")
    json.array { json in
      for key in keys {
        json.object { json in
          json.member("fields", key.column)
          json.name("reference")
          json.object { json in
            json.member("resource", key.resource)
            json.member("fields", key.field)
          }
        }
      }
    }
  }
}

extension RecordTable {
  /// The file's name in a data package: for the directory the singular that HSDS 3.0 uses.
  var resourceName: String {
    let file = String(path.dropLast(".csv".count))
    guard isDirectory else { return file }
    let name = String(file.dropFirst("directory/".count))
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    if name.hasSuffix("sses") { return String(name.dropLast(2)) }
    return name.hasSuffix("s") ? String(name.dropLast()) : name
  }
}

extension String {
  /// `care_team` as `Care team`.
  var withSpaces: String {
    let words = String(map { $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

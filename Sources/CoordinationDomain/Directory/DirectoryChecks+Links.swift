extension DirectoryChecks {
  /// Attributes whose `link_entity` names no file of the directory, or whose `link_id` is not in it.
  mutating func checkAttributes() {
    var known: [RecordTable: Set<String>] = [:]
    for attribute in record.attributes.rows {
      let entity = record.text[attribute.linkEntity]
      guard let table = RecordTable.directoryFile(named: entity) else {
        report(
          .attributes, line: attribute.line, column: "link_entity", .error,
          "link_entity \"\(entity)\" is not a file of the directory",
          "Expected service, organization, location, service_at_location, program and so on.")
        continue
      }
      let ids = known[table] ?? DirectoryIds.all(in: table, of: record)
      known[table] = ids
      let id = record.text[attribute.linkId]
      if ids.contains(id) { continue }
      report(
        .attributes, line: attribute.line, column: "link_id", .error,
        "link_id \"\(id)\" is not in \(table.path)", "Expected the id of a row of \(table.path).")
    }
  }
}

extension RecordTable {
  /// The directory's file that HSDS calls by this name of a table (`service`) or file (`services`).
  static func directoryFile(named name: String) -> RecordTable? {
    let name = name.lowercased()
    return allCases.first { table in
      guard table.isDirectory else { return false }
      let file = table.path.dropFirst("directory/".count).dropLast(".csv".count)
      return name == file || name + "s" == file
        || (file.hasSuffix("ies") && name == file.dropLast(3) + "y")
        || (file.hasSuffix("ses") && name == file.dropLast(2))
    }
  }
}

/// Collects the ids of one file's rows.
private struct DirectoryIds: TableVisitor {
  let table: RecordTable
  let record: CareRecord
  var ids: Set<String> = []

  static func all(in table: RecordTable, of record: CareRecord) -> Set<String> {
    var visitor = DirectoryIds(table: table, record: record)
    CareRecord.visitTables(&visitor)
    return visitor.ids
  }

  mutating func visit<Row: FlatFileRow>(_ path: TablePath<Row>) {
    guard Row.schema.description.table == table else { return }
    let rows = record[keyPath: path]
    for row in rows.rows.indices { ids.insert(record.id(rows.ref(at: row))) }
  }
}

/// The way to one table of a record.
typealias TablePath<Row: FlatFileRow> =
  any WritableKeyPath<CareRecord, Table<Row>> & Sendable

/// Does one thing with every table of a record: the one list that joins files, row types and tables.
protocol TableVisitor {
  mutating func visit<Row: FlatFileRow>(_ table: TablePath<Row>)
}

extension CareRecord {
  /// Visits every table, in the order their files are read.
  static func visitTables(_ visitor: inout some TableVisitor) {
    visitor.visit(\.settings)
    visitor.visit(\.localities)
    visitor.visit(\.networks)
    visitor.visit(\.practices)
    visitor.visit(\.organisations)
    visitor.visit(\.teams)
    visitor.visit(\.professionals)
    visitor.visit(\.absences)
    visitor.visit(\.people)
    visitor.visit(\.communicationNeeds)
    visitor.visit(\.personalContacts)
    visitor.visit(\.sharing)
    visitor.visit(\.recordPointers)
    visitor.visit(\.caseload)
    visitor.visit(\.careTeam)
    visitor.visit(\.flags)
    visitor.visit(\.plans)
    visitor.visit(\.goals)
    visitor.visit(\.needs)
    visitor.visit(\.assessments)
    visitor.visit(\.encounters)
    visitor.visit(\.events)
    visitor.visit(\.actions)
    visitor.visit(\.referrals)
    visitor.visit(\.intake)
    visitor.visit(\.mdtSeries)
    visitor.visit(\.mdtMeetings)
    visitor.visit(\.mdtAttendance)
    visitor.visit(\.mdtItems)
    visitor.visit(\.measures)
    visitor.visit(\.gapRules)
    visitor.visit(\.agendaRules)
    visitor.visit(\.hiddenGaps)
    visitor.visit(\.usualActions)
    visitor.visit(\.decisions)
    visitor.visit(\.bankHolidays)
    visitor.visit(\.codes)
    visitor.visit(\.handovers)
    visitor.visit(\.handoverMarks)
    visitor.visit(\.lastLooks)
    visitor.visit(\.taxonomies)
    visitor.visit(\.taxonomyTerms)
    visitor.visit(\.directoryOrganizations)
    visitor.visit(\.directoryPrograms)
    visitor.visit(\.services)
    visitor.visit(\.locations)
    visitor.visit(\.serviceLocations)
    visitor.visit(\.directoryContacts)
    visitor.visit(\.phones)
    visitor.visit(\.addresses)
    visitor.visit(\.schedules)
    visitor.visit(\.funding)
    visitor.visit(\.serviceAreas)
    visitor.visit(\.requiredDocuments)
    visitor.visit(\.directoryLanguages)
    visitor.visit(\.accessibility)
    visitor.visit(\.attributes)
    visitor.visit(\.costOptions)
    visitor.visit(\.organizationIdentifiers)
    visitor.visit(\.directoryMetadata)
    visitor.visit(\.metaTableDescriptions)
    visitor.visit(\.directoryUnits)
    visitor.visit(\.serviceCapacity)
    visitor.visit(\.directoryURLs)
  }

  /// How many rows all tables have.
  package var rowCount: Int {
    var counter = RowCounter(record: self)
    CareRecord.visitTables(&counter)
    return counter.count
  }

  private struct RowCounter: TableVisitor {
    let record: CareRecord
    var count = 0

    mutating func visit<Row: FlatFileRow>(_ table: TablePath<Row>) {
      count += record[keyPath: table].count
    }
  }
}

/// Every flat file, described by its schema.
public enum FileCatalogue {
  /// The descriptions in the order in which files are read and documented.
  public static let all: [FileDescription] = {
    var collector = DescriptionCollector()
    CareRecord.visitTables(&collector)
    return collector.descriptions
  }()

  /// One file's description.
  public static func description(of table: RecordTable) -> FileDescription {
    all[Int(table.rawValue)]
  }

  private struct DescriptionCollector: TableVisitor {
    var descriptions: [FileDescription] = []

    mutating func visit<Row: FlatFileRow>(_ table: TablePath<Row>) {
      descriptions.append(Row.schema.description)
    }
  }
}

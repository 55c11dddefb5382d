import Chain
import Figures
import Products
import Registry
import Statistics

/// A chain model as it is put together from lines and definitions, wherever these stand: in files that are tried, or in the record.
///
/// What can be read is kept; what cannot is told with file, row, field, text and mend. A line that names a good or a process
/// that is not there is one of those: goods are taken first, then definitions, then capacities, flows and links.
public struct ChainReading: Sendable {
    /// A line of a table with its document.
    public struct Line: Sendable {
        public var document: FactDocument
        public var fields: [String]
        public var line: ReportLine

        public init(document: FactDocument, fields: [String], line: ReportLine) {
            (self.document, self.fields, self.line) = (document, fields, line)
        }
    }

    /// What could be read.
    public private(set) var model = ChainModel()
    public private(set) var rejects: [FileReject] = []
    private let places: [String: PlaceKind]?

    /// Nothing yet.
    ///
    /// - Parameter places: the places that may be named, with their kinds; `nil` where none are known, so that any will do.
    public init(places: [String: PlaceKind]?) { self.places = places }

    /// What does not fit together among what was read.
    public var faults: [ChainFault] { ChainCheck.faults(of: model) }

    /// Takes the lines of a table in the order in which they were told: of those about the same thing the last holds.
    public mutating func take(_ lines: [Line], of table: ChainTable) {
        var latest: [[String]: Int] = [:]
        for (index, line) in lines.enumerated() { latest[table.identity(line.line.texts, in: line.fields)] = index }
        let rows = ChainRows(places: places)
        for index in latest.values.sorted() {
            do throws(FileReject) { try rows.take(TableRow(lines[index]), of: table, into: &model) } catch { rejects.append(error) }
        }
    }

    /// Takes a chain with its processes, in YAML.
    ///
    /// - Parameter wanted: the processes to take; `nil` for all.
    /// - Returns: the chain's id and those of the processes that were taken; `nil` where the chain itself cannot be.
    @discardableResult
    public mutating func take(definition bytes: [UInt8], document: FactDocument, only wanted: Set<String>? = nil) -> (chain: String, processes: [String])? {
        let read = ChainYAML.read(bytes, document: document, only: wanted, into: &model)
        rejects += read.rejects
        return read.taken
    }

    /// Adds what was found in a file before its lines were taken.
    mutating func handBack(_ problems: [FormProblem], of file: String) {
        rejects += problems.map { FileReject($0, file: file) }
    }

    /// Leaves out of every chain what no definition describes.
    public mutating func finish() {
        for chain in model.chains.indices {
            model.chains[chain].processes = model.chains[chain].processes.filter { model.processes[$0] != nil }
        }
    }
}

extension TableRow where Column == ChainColumn {
    /// A line as a row of its document.
    fileprivate init(_ line: ChainReading.Line) {
        let columns = Dictionary(line.fields.enumerated().compactMap { index, name in ChainColumn(rawValue: name).map { ($0, index) } }) { first, _ in first }
        self.init(
            record: CSVRecord(row: line.line.row, fields: line.line.texts), columns: columns, header: line.fields, document: line.document)
    }
}

import Figures
import Registry
import Statistics

extension ChainReading {
    /// Reads files that are not filed: `goods.csv`, a YAML file a chain, `capacities.csv`, `flows.csv`, `links.csv`, each of them
    /// with more behind a hyphen where there are several.
    public init(files: [(document: FactDocument, bytes: [UInt8])], places: [String: PlaceKind]?) {
        self.init(places: places)
        func lines(of table: ChainTable) -> [Line] {
            files.filter { ChainTable(file: $0.document.name) == table }.flatMap { file in
                let read = ChainTableFile.read(file.bytes, of: table, document: file.document, beside: model, places: places)
                handBack(read.problems, of: file.document.name)
                return read.lines.map { Line(document: file.document, fields: read.fields, line: $0) }
            }
        }
        take(lines(of: .goods), of: .goods)
        for file in files where file.document.name.hasSuffix(".yaml") { take(definition: file.bytes, document: file.document) }
        for table in [ChainTable.capacities, .flows, .links] { take(lines(of: table), of: table) }
        finish()
    }
}

import Chain
import Figures
import Products
import Registry

/// Reads the files of a chain model: `goods.csv`, a YAML file a chain, `capacities.csv`, `flows.csv`, `links.csv`.
///
/// What can be read is kept; what cannot is handed back with file, row, field, text and mend. A row that names a good or a
/// process that is not there is one of those.
public struct ChainFiles: Sendable {
    /// What could be read.
    public private(set) var model = ChainModel()
    public private(set) var rejects: [FileReject] = []
    /// What does not fit together among what was read.
    public let faults: [ChainFault]

    /// - Parameters:
    ///   - files: by their names, of which only the ends count.
    ///   - places: the places that may be named, with their kinds; `nil` where none are known, so that any will do.
    public init(_ files: [(document: FactDocument, bytes: [UInt8])], places: [String: PlaceKind]?) {
        var model = ChainModel()
        var rejects: [FileReject] = []
        func each(_ name: String, _ read: ([UInt8], FactDocument) -> [FileReject]) {
            for file in files where file.document.name.hasSuffix(name) { rejects += read(file.bytes, file.document) }
        }
        each("goods.csv") { GoodsCSV.read($0, document: $1, into: &model) }
        each(".yaml") { ChainYAML.read($0, document: $1, into: &model) }
        let rows = ChainRows(places: places)
        each("capacities.csv") { rows.capacities($0, document: $1, into: &model) }
        each("flows.csv") { rows.flows($0, document: $1, into: &model) }
        each("links.csv") { rows.links($0, document: $1, into: &model) }
        for chain in model.chains.indices {
            model.chains[chain].processes = model.chains[chain].processes.filter { model.processes[$0] != nil }
        }
        self.model = model
        self.rejects = rejects
        faults = ChainCheck.faults(of: model)
    }
}

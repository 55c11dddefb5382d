import Figures
import Storage
import Trade

extension FactDocument {
    /// A file that is not filed in any record.
    public init(bytes: [UInt8], path: String, provenance: Provenance, knownOn: Day, by name: String, at instant: Instant) {
        self.init(
            hash: ChainHash.document(bytes), name: path.split(separator: "/").last.map(String.init) ?? path, provenance: provenance,
            knownOn: knownOn, recordedAt: instant, enteredBy: name)
    }
}

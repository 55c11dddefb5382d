import Figures

/// Follows chains filing by filing, in order of key and number, and notes where one does not
/// follow the other. Holds one head a chain, however long the chains.
struct ChainWalk {
    private(set) var findings: [VerificationFinding] = []
    private(set) var heads: [ChainHead] = []
    private var signed: [String: ChainHead]

    /// - Parameter signed: what the chains once were, by key.
    init(signed: [ChainHead]) {
        self.signed = Dictionary(signed.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter contentHash: the hash of what stands there now; `nil` where nothing can be hashed.
    mutating func visit(_ row: FilingRow, contentHash: String?) {
        if contentHash != row.contentHash { findings.append(.filingAltered(row.position)) }
        let number = Int(row.sequence)
        let previous = heads.last.flatMap { $0.key == row.key ? $0 : nil } ?? ChainHead(key: row.key, sequence: 0, hash: "")
        let expected = previous.sequence &+ 1
        if number > expected {
            findings.append(.filingsMissing(key: row.key, numbers: expected...(number - 1)))
        }
        let link = ChainHash.link(
            previous: row.previousHash, content: row.contentHash, key: row.key, sequence: number)
        if link != row.hash || number < expected || (number == expected && row.previousHash != previous.hash) {
            findings.append(.linkBroken(row.position))
        }
        if let head = signed[row.key], head.sequence == number {
            if head.hash != row.hash { findings.append(.headDiffers(key: row.key, sequence: number)) }
            signed[row.key] = nil
        }
        if previous.sequence > 0 { heads.removeLast() }
        heads.append(ChainHead(key: row.key, sequence: number, hash: row.hash))
    }

    /// Notes the signed heads that were not met on the way.
    mutating func finish() {
        for head in signed.values.sorted(by: { $0.key < $1.key }) {
            let held = heads.first { $0.key == head.key }?.sequence ?? 0
            findings.append(
                held < head.sequence
                    ? .chainShortened(key: head.key, signed: head.sequence, held: held)
                    : .headDiffers(key: head.key, sequence: head.sequence))
        }
        signed = [:]
    }
}

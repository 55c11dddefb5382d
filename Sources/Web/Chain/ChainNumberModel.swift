import Chain
import Figures

/// One number of a chain with its why.
struct ChainNumberModel: Sendable {
    let scope: ChainScope
    let area: LocalizedText
    let node: Derivation
    let levels: Int
    let listsAll: Bool
}

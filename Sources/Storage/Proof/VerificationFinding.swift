import Figures
import Statistics

/// Something in the record that is not as it was written.
public enum VerificationFinding: Hashable, Sendable {
    /// A filing's header or lines are not those that its content hash was taken of.
    case filingAltered(FilingPosition)
    /// A filing does not follow the one before it, or its hash is not that of what stands there.
    case linkBroken(FilingPosition)
    /// Filings that once stood between others are gone.
    case filingsMissing(key: String, numbers: ClosedRange<Int>)
    /// A filing has fewer lines than it was filed with.
    case linesMissing(FilingPosition, filed: Int, found: Int)
    /// A filing has more lines than it was filed with.
    case linesAdded(FilingPosition, filed: Int, found: Int)
    /// Lines stand under a filing that is not there.
    case linesWithoutFiling(FilingPosition, count: Int)
    /// A filing's document is not held.
    case documentMissing(hash: String)
    /// A document's bytes are not those that were handed in.
    case documentAltered(hash: String)
    /// A chain ends before the filing that signed heads name: newer filings were cut off.
    case chainShortened(key: String, signed: Int, held: Int)
    /// The hash at the number that signed heads name is another: the chain was written anew.
    case headDiffers(key: String, sequence: Int)
    /// The signed heads were altered after they were signed.
    case signatureWrong
    /// The heads were signed with another key than the one trusted.
    case signerUnknown(publicKey: String)
    /// The filings give a cell that is not stored.
    case cellMissing(CellKeyAndDay, rebuilt: CellSums)
    /// A cell is stored that no filing gives.
    case cellAdded(CellKeyAndDay, stored: CellSums)
    /// A cell holds other sums than the filings give.
    case cellAltered(CellKeyAndDay, stored: CellSums, rebuilt: CellSums)
    /// A stored cell does not read as one.
    case cellUnreadable(String)
    /// The engine's own check of its file found a fault, in its words.
    case storeDamaged(String)
}

extension VerificationFinding {
    /// Whether the filings or lines that cells are rebuilt from are not as they were written.
    public var concernsLines: Bool {
        switch self {
        case .filingAltered, .linkBroken, .filingsMissing, .linesMissing, .linesAdded, .linesWithoutFiling, .storeDamaged: true
        case .documentMissing, .documentAltered, .chainShortened, .headDiffers, .signatureWrong, .signerUnknown,
            .cellMissing, .cellAdded, .cellAltered, .cellUnreadable:
            false
        }
    }
}

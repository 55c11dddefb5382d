import Figures
import Statistics

/// The record of one zone: an append-only ledger of filings, and the cells that follow from it.
///
/// Implementations are durable: when ``append(_:expecting:basis:)`` returns, the filing and its
/// cell changes survive a crash, together.
public protocol RecordStore: Sendable {
    /// Appends filings in one transaction with the cell changes that follow from them, and extends
    /// each filing's chain.
    ///
    /// - Parameters:
    ///   - expecting: the heads that the caller's rule read; a chain that has moved on
    ///     since refuses with ``RecordError/chainMoved(key:)``, and the caller gathers again.
    ///   - basis: what else the changes rest on; a chain that has got something that bears on it refuses likewise.
    /// - Returns: the filings with their positions.
    func append(_ filings: ReadyFilings, expecting: [String: Int], basis: FilingBasis?) async throws -> [Filing]

    /// The sequence number of a chain's last filing; 0 for an empty chain.
    func lastSequence(of key: String) async throws -> Int

    /// The lines of a form, in ledger order.
    func lines(_ query: LineQuery) async throws -> [FiledLine]

    /// The filings of a chain from after a number, with all their lines, in ledger order: as many
    /// as together hold `lineBudget` lines, and at least one where there is one.
    func contents(of key: String, after sequence: Int, lineBudget: Int) async throws -> [FilingContents]

    /// The filings of a document already held, with their forms, keys and periods.
    func filings(ofDocument hash: String) async throws -> [Filing]

    /// The first filings of a chain behind a number, in their order, without their lines.
    func filings(of key: String, after sequence: Int, limit: Int) async throws -> [Filing]

    /// Filings in the order they were recorded, newest first.
    func recentFilings(limit: Int) async throws -> [Filing]

    /// The cell changes of a series for periods.
    func cells(_ query: CellQuery) async throws -> [CellChange]

    /// The periods for which a series has cells, in order.
    func periods(ofSeries series: String) async throws -> [Period]

    /// The numbers of a form's lines as columns, up to the last filing that the record holds now.
    ///
    /// - Parameter attempt: 0 at first; more where what was handed out before threw ``ProjectionFault``.
    func columns(of form: String, attempt: Int) async throws -> ReportProjection

    /// A document's bytes as they were handed in; `nil` where they are not held.
    func documentBytes(hash: String) async throws -> [UInt8]?

    /// The file that holds a document's bytes as they were handed in, for looking at one that may be large; `nil` where they
    /// are not held. Nobody changes it.
    func documentFile(hash: String) async throws -> String?

    /// Keeps a document's bytes; keeping the same bytes twice changes nothing.
    func keepDocument(_ bytes: [UInt8], hash: String) async throws

    /// Copies a file beside the documents, so that it can be read in pieces however large it is, and nobody changes it
    /// meanwhile.
    func stageDocument(at path: String) async throws -> StagedDocument

    /// Keeps a document that was staged; keeping the same bytes twice changes nothing.
    func keepDocument(_ staged: StagedDocument) async throws

    /// The heads of all chains, in the order of their keys.
    func heads() async throws -> [ChainHead]

    /// A mark that differs from an earlier one wherever anybody, in this process or another, may
    /// have filed between; asking costs next to nothing.
    func revision() async throws -> Int

    /// Work that takes its time, kept beside the record.
    var jobs: any JobStore { get }

    /// Copies the record to a place that holds none, while others go on filing; see
    /// ``DatabaseRecord/copy(toFolder:at:)``.
    func copy(toFolder folder: String, at place: RecordPlace) async throws -> [ChainHead]

    /// Moves the record to another place; see ``DatabaseRecord/move(to:)``.
    func move(to place: RecordPlace) async throws -> [ChainHead]

    /// Ends all connections; what was appended stays. Later calls throw.
    func close() throws

    /// Hashes all chains and documents again, in bounded memory, and tells all that is not as it
    /// was written.
    ///
    /// - Parameters:
    ///   - signed: heads signed earlier, which also show filings cut off at a chain's end and
    ///     chains written anew.
    ///   - publicKey: the key that must have signed them, in base64; `nil` trusts the one they name.
    ///   - forms: those whose columns are made of the lines that are hashed, in the same pass; what lies beside the
    ///     record is compared with them and replaced.
    func verify(
        against signed: SignedHeads?, trusting publicKey: String?, projecting forms: Set<String>
    ) async throws -> VerifiedRecord

    /// Compares the stored cells with those that replaying the filings gives.
    ///
    /// - Parameters:
    ///   - rebuilt: the sums of all changes, by key and day.
    ///   - sequences: for each chain, the last filing that was replayed. A chain that has moved on
    ///     refuses with ``RecordError/chainMoved(key:)``; replaying what is new mends that.
    func compareCells(
        with rebuilt: [CellKeyAndDay: CellSums], at sequences: [String: Int]
    ) async throws -> [VerificationFinding]
}

extension RecordStore {
    /// Appends filings that were not made ready.
    public func append(
        _ drafts: [FilingDraft], changes: [CellChange], expecting: [String: Int], basis: FilingBasis? = nil
    ) async throws -> [Filing] {
        try await append(ReadyFilings(drafts, changes: changes), expecting: expecting, basis: basis)
    }
}

import Dispatch
import Figures
import Statistics

/// The numbers of a form's lines as columns, as far as the ledger went when it was asked for.
///
/// It knows nothing of what the numbers mean: forms, units and registers may change without it. It can be thrown away
/// at any time; the ledger is the record.
public struct ReportProjection: Sendable {
    public let form: String
    /// The last filing of each chain that it covers.
    public let heads: [ChainHead]
    /// What the rows of blocks name by number.
    public let index: ReportIndex
    let segments: [Segment]
    private let renumberings: [ReportIndex.Renumbering]
    private let places: [Period: [(segment: Int, block: SegmentLayout.Block)]]

    private static let queue = DispatchQueue(label: "corridor.projection", attributes: .concurrent)

    /// - Parameters:
    ///   - segments: each covering what follows on those before it.
    ///   - heads: what they cover, with the filings behind them that hold no line of the form.
    init(form: String, segments: [Segment], heads: [ChainHead]) {
        self.form = form
        self.segments = segments
        self.heads = heads
        (index, renumberings) = segments.isEmpty
            ? (ReportIndex(chains: [], subjects: [], tellings: []), []) : ReportIndex.union(segments.map(\.layout.index))
        var places: [Period: [(Int, SegmentLayout.Block)]] = [:]
        for (number, segment) in segments.enumerated() {
            for block in segment.layout.blocks { places[block.period, default: []].append((number, block)) }
        }
        self.places = places
    }

    /// The same, known to cover more.
    func covering(_ heads: [ChainHead]) -> ReportProjection { ReportProjection(self, heads: heads) }

    private init(_ other: ReportProjection, heads: [ChainHead]) {
        (form, segments, index, renumberings, places) = (other.form, other.segments, other.index, other.renumberings, other.places)
        self.heads = heads
    }

    /// The periods that are reported of, ascending.
    public var periods: [Period] { places.keys.sorted() }

    /// How many lines there are.
    public var rowCount: Int { segments.map(\.layout.rows).reduce(0, +) }

    /// The reports of a period.
    ///
    /// - Parameter fields: which columns to read; `nil` for all.
    /// - Throws: ``ProjectionFault``, where a file is not as it was written.
    public func block(of period: Period, fields: Set<String>? = nil) async throws -> ReportBlock {
        // Waiting for the disk would hold one of the few threads that all tasks share.
        try await withCheckedThrowingContinuation { continuation in
            Self.queue.async { continuation.resume(with: Result { try read(period, fields: fields) }) }
        }
    }

    func read(_ period: Period, fields: Set<String>? = nil) throws(ProjectionFault) -> ReportBlock {
        var found: ReportBlock?
        for (number, place) in places[period] ?? [] {
            let renumbering = renumberings[number]
            let block = try segments[number].block(place, fields: fields)
                .renumbered(subjects: renumbering.subjects, tellings: renumbering.tellings)
            found = found?.merged(with: block) ?? block
        }
        return found ?? ReportBlock(period: period, subjects: [], tellings: [], numbers: [:])
    }

    /// All of it as one segment, made in bounded memory: a period at a time.
    func merged(in folder: String) throws -> Segment {
        let sink = try SegmentSink(folder: folder)
        for period in periods { try sink.add(try read(period)) }
        return try sink.finish(form: form, spans: Self.spans(of: segments), index: index)
    }

    /// What segments cover together.
    private static func spans(of segments: [Segment]) -> [SegmentLayout.Span] {
        var spans: [String: SegmentLayout.Span] = [:]
        for span in segments.flatMap(\.layout.spans) {
            spans[span.key] = SegmentLayout.Span(after: spans[span.key]?.after ?? span.after, through: span.through)
        }
        return spans.values.sorted { $0.key < $1.key }
    }
}

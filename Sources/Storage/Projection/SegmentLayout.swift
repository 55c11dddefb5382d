import Figures
import Statistics

/// What a segment of the projection says of itself: which part of the ledger it covers, what its rows name by
/// number, and where its columns lie. It stands at the end of the file, before the ``trailer``.
struct SegmentLayout: Hashable, Sendable {
    /// Which filings of a chain a segment covers.
    struct Span: Hashable, Sendable {
        /// The filing before the first; 0 and an empty hash at the beginning.
        var after: ChainHead
        /// The last.
        var through: ChainHead

        var key: String { through.key }
    }

    /// Some bytes of a file, with their checksum.
    struct Extent: Hashable, Sendable {
        var offset: Int
        var count: Int
        var checksum: UInt64
    }

    struct Block: Hashable, Sendable {
        var period: Period
        var rows: Int
        var subjects: Extent
        var tellings: Extent
        /// By field.
        var columns: [String: Extent]
    }

    var form: String
    var spans: [Span]
    var index: ReportIndex
    /// By period.
    var blocks: [Block]

    var rows: Int { blocks.map(\.rows).reduce(0, +) }

    /// The last bytes of a file: where the layout begins, how long it is, its checksum, and the version.
    static let trailer = 32
    /// The name of this version of the format; any other is not read.
    static let version = Array("CORRCOL1".utf8)
}

extension SegmentLayout {
    var bytes: [UInt8] {
        var bytes = LittleEndianBytes()
        bytes.append(form)
        bytes.append(UInt32(spans.count))
        for span in spans {
            bytes.append(span.key)
            for head in [span.after, span.through] {
                bytes.append(Int64(head.sequence))
                bytes.append(head.hash)
            }
        }
        bytes.append(index.chains)
        bytes.append(index.subjects)
        bytes.append(UInt32(index.tellings.count))
        bytes.reserve(index.tellings.count * 25)
        for telling in index.tellings {
            bytes.append(telling.chain)
            bytes.append(telling.sequence)
            bytes.append(telling.knownOn)
            bytes.append(telling.recordedAt)
            bytes.append(UInt8(Provenance.allCases.firstIndex(of: telling.provenance) ?? 0))
        }
        bytes.append(UInt32(blocks.count))
        for block in blocks {
            bytes.append(block.period.description)
            bytes.append(UInt32(block.rows))
            Self.append(block.subjects, to: &bytes)
            Self.append(block.tellings, to: &bytes)
            bytes.append(UInt32(block.columns.count))
            for (field, extent) in block.columns.sorted(by: { $0.key < $1.key }) {
                bytes.append(field)
                Self.append(extent, to: &bytes)
            }
        }
        return bytes.storage
    }

    private static func append(_ extent: Extent, to bytes: inout LittleEndianBytes) {
        bytes.append(Int64(extent.offset))
        bytes.append(Int64(extent.count))
        bytes.append(extent.checksum)
    }

    /// Reads what ``bytes`` writes.
    init(_ bytes: [UInt8]) throws(ProjectionFault) {
        var reader = LittleEndianReader(bytes)
        form = try reader.text()
        spans = []
        for _ in 0..<(try reader.count(each: 28)) {
            let key = try reader.text()
            let after = ChainHead(key: key, sequence: Int(try reader.number(Int64.self)), hash: try reader.text())
            spans.append(Span(after: after, through: ChainHead(key: key, sequence: Int(try reader.number(Int64.self)), hash: try reader.text())))
        }
        let chains = try reader.texts()
        let subjects = try reader.texts()
        var tellings: [Telling] = []
        for _ in 0..<(try reader.count(each: 25)) {
            let chain = try reader.number(UInt32.self), sequence = try reader.number(Int64.self)
            let knownOn = try reader.number(Int32.self), recordedAt = try reader.number(Int64.self)
            let provenance = Int(try reader.number(UInt8.self))
            guard Int(chain) < chains.count, provenance < Provenance.allCases.count else { throw ProjectionFault() }
            tellings.append(Telling(
                chain: chain, sequence: sequence, knownOn: knownOn, recordedAt: recordedAt, provenance: Provenance.allCases[provenance]))
        }
        index = ReportIndex(chains: chains, subjects: subjects, tellings: tellings)
        blocks = []
        for _ in 0..<(try reader.count(each: 60)) {
            guard let period = try? Period(parsing: try reader.text()) else { throw ProjectionFault() }
            let rows = Int(try reader.number(UInt32.self))
            let subjects = try Self.extent(&reader), tellings = try Self.extent(&reader)
            var columns: [String: Extent] = [:]
            for _ in 0..<(try reader.count(each: 28)) { columns[try reader.text()] = try Self.extent(&reader) }
            blocks.append(Block(period: period, rows: rows, subjects: subjects, tellings: tellings, columns: columns))
        }
    }

    private static func extent(_ reader: inout LittleEndianReader) throws(ProjectionFault) -> Extent {
        Extent(
            offset: Int(try reader.number(Int64.self)), count: Int(try reader.number(Int64.self)), checksum: try reader.number(UInt64.self))
    }
}

import Figures
import Statistics

/// A part of the projection: the reports of some filings, by period, respondent and the order in which they were told.
/// It never changes once it is written.
struct Segment: Sendable {
    let layout: SegmentLayout
    let bytes: SegmentBytes

    /// Reads what a segment says of itself.
    init(_ bytes: SegmentBytes) throws(ProjectionFault) {
        let end = try bytes.last(SegmentLayout.trailer)
        guard Array(end[24...]) == SegmentLayout.version else { throw ProjectionFault() }
        var reader = LittleEndianReader(end)
        let extent = SegmentLayout.Extent(
            offset: Int(try reader.number(Int64.self)), count: Int(try reader.number(Int64.self)), checksum: try reader.number(UInt64.self))
        layout = try SegmentLayout(try bytes.read(extent) { Array($0) })
        self.bytes = bytes
    }

    /// A block as it was written, its rows naming what the segment's own index says.
    ///
    /// - Parameter fields: which columns; `nil` for all.
    func block(_ place: SegmentLayout.Block, fields: Set<String>? = nil) throws(ProjectionFault) -> ReportBlock {
        let subjects = try bytes.read(place.subjects) { bytes throws(ProjectionFault) in try PackedNumbers.unpackIndexes(bytes, count: place.rows) }
        let tellings = try bytes.read(place.tellings) { bytes throws(ProjectionFault) in try PackedNumbers.unpackIndexes(bytes, count: place.rows) }
        // What they name is looked up without asking again.
        guard (subjects.last ?? 0) < max(1, layout.index.subjects.count), (tellings.max() ?? 0) < max(1, layout.index.tellings.count)
        else { throw ProjectionFault() }
        var numbers: [String: NumberColumn] = [:]
        for (field, extent) in place.columns where fields?.contains(field) ?? true {
            numbers[field] = try bytes.read(extent) { bytes throws(ProjectionFault) in try PackedNumbers.unpackColumn(bytes, count: place.rows) }
        }
        return ReportBlock(period: place.period, subjects: subjects, tellings: tellings, numbers: numbers)
    }
}

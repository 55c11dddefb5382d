import Figures
import Statistics

/// A CSV file of reports, read in batches of one period each, in the order of the periods, however large it is.
///
/// What a batch holds is what ``FormFile`` finds in those rows; rows that name no period come first. In memory are one
/// batch, the subjects of one period, and where in the file the rows of each period lie.
public struct FormStream: Sendable {
    /// The file's header and what is wrong with it; no rows. Where it has an error, there are no batches.
    public let head: FormFileResult
    /// How many rows there are to read.
    public let rowCount: Int

    /// The rows of a batch; a batch of an extent more is not begun.
    public static let mostRows = 16_384

    private let file: FileBytes
    private let start: Int
    private let form: Form
    private let layout: FormLayout
    private let header: FormHeader
    private let delimiter: CSVDelimiter
    private let periods: [[CSVExtents.Extent]]
    private var next = (period: 0, extent: 0)
    private var lines: FormLines
    private var isEmpty = true

    /// - Returns: `nil` where the file is no CSV in UTF-8 or its form has no field for the period: ``FormFile`` reads or
    ///   refuses those.
    public init?(_ file: FileBytes, form: Form) {
        let layout = FormLayout(form)
        guard let start = file.startOfPlainText, let period = layout.period else { return nil }
        let bytes = UnsafeBufferPointer(rebasing: file.buffer.bindMemory(to: UInt8.self)[start...])
        var reader = CSVReader(Array(bytes.prefix(Self.longestHeader)))
        guard let record = reader.next(), record.fault == nil, reader.offset < Self.longestHeader else { return nil }
        header = FormHeader(record.fields, row: record.row, fields: layout.fields, required: layout.required)
        var head = FormFileResult(fields: form.versions.last?.fields.map(\.id) ?? [])
        head.header = record.fields
        head.problems = header.problems
        head.fieldOfColumn = header.fieldOfColumn
        self.head = head
        (self.file, self.start, self.form, self.layout, delimiter) = (file, start, form, layout, reader.delimiter)
        lines = FormLines(form, layout, header)
        guard !header.problems.contains(where: { $0.severity == .error }), let column = header.fieldOfColumn.firstIndex(of: period)
        else {
            (periods, rowCount) = ([], 0)
            return
        }
        let extents = CSVExtents(
            bytes, from: reader.offset, row: reader.line,
            CSVExtents.Header(delimiter: reader.delimiter, fieldCount: record.fields.count, column: column))
        rowCount = extents.recordCount
        let content = layout.fields[period].content
        periods = Dictionary(grouping: extents.extents) { FormCell(original: $0.key, isQuoted: false).period(for: content) }
            .sorted { left, right in
                guard let first = left.key, let second = right.key else { return left.key == nil && right.key != nil }
                return first < second
            }
            .map { $0.value.flatMap(\.value).sorted { $0.offset < $1.offset } }
    }

    /// The next batch; `nil` behind the last.
    public mutating func nextBatch() -> FormFileResult? {
        guard next.period < periods.count else {
            guard isEmpty, !head.problems.contains(where: { $0.severity == .error }) else { return nil }
            isEmpty = false
            var result = head
            result.problems = [.noRows]
            return result
        }
        let extents = periods[next.period]
        var rows = 0
        while next.extent < extents.count, rows == 0 || rows + extents[next.extent].records <= Self.mostRows {
            rows += extents[next.extent].records
            take(extents[next.extent])
            next.extent += 1
        }
        var result = head
        result.problems = []
        lines.drain(into: &result)
        isEmpty = isEmpty && result.lines.isEmpty && result.rejected.isEmpty
        if next.extent == extents.count {
            next = (next.period + 1, 0)
            lines = FormLines(form, layout, header)
        }
        return result
    }

    private static let longestHeader = 1 << 22

    private mutating func take(_ extent: CSVExtents.Extent) {
        let offset = start + extent.offset
        let bytes = Array(file.buffer[offset..<(offset + extent.byteCount)])
        let rows = CSVReader(bytes, from: extent.row, delimiter: delimiter, expectedFieldCount: header.fieldOfColumn.count)
        for record in rows { lines.take(FormRow(record)) }
    }
}

/// Where the records of a large CSV file lie, sorted by the text of one of their fields, so that those of one kind can be
/// read together wherever they stand.
///
/// One pass over the bytes. Records that lie one after the other share an extent: a file sorted by the field needs few, a
/// file in another order one for each record.
struct CSVExtents {
    /// Records of one kind that lie one after the other.
    struct Extent: Hashable, Sendable {
        var offset: Int
        var byteCount: Int
        /// The line of the file on which the first begins.
        var row: Int
        var records: Int
    }

    /// By the field's text as it stands in the file.
    private(set) var extents: [String: [Extent]] = [:]
    private(set) var recordCount = 0

    private let bytes: UnsafeBufferPointer<UInt8>
    private let header: Header
    private var last: (text: [UInt8], key: String) = ([], "")

    /// What is known of the file from its header.
    struct Header {
        var delimiter: CSVDelimiter
        var fieldCount: Int
        /// The number of the field that sorts.
        var column: Int
    }

    /// At most so many records lie in one extent, so that an extent fits into memory.
    static let mostRecords = 4_096

    /// - Parameters:
    ///   - offset: where the records begin, behind the header.
    ///   - row: the line on which that is.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int, row: Int, _ header: Header) {
        (self.bytes, self.header) = (bytes, header)
        scan(from: offset, row: row)
    }

    private mutating func scan(from start: Int, row first: Int) {
        var (offset, row) = (start, first)
        let delimiter = header.delimiter.rawValue
        while offset < bytes.count {
            if bytes[offset].isLineEnd {
                offset += lineEnd(at: offset)
                row += 1
                continue
            }
            var (end, column, from, to, isQuoted) = (offset, 0, offset, offset, false)
            while end < bytes.count, !bytes[end].isLineEnd {
                let byte = bytes[end]
                if byte == delimiter {
                    if column == header.column { to = end }
                    column += 1
                    if column == header.column { from = end + 1 }
                } else if byte == 0x22 {
                    isQuoted = true
                    break
                }
                end += 1
            }
            if isQuoted {
                (offset, row) = scanQuoted(from: offset, row: row)
                continue
            }
            if column == header.column { to = end }
            let next = end < bytes.count ? end + lineEnd(at: end) : end
            add(column < header.column ? bytes[offset..<offset] : bytes[from..<to], offset..<next, row)
            (offset, row) = (next, row + 1)
        }
    }

    /// Passes over records with quotation marks as the reader does, a window at a time.
    private mutating func scanQuoted(from start: Int, row: Int) -> (offset: Int, row: Int) {
        var window = 1 << 20
        while true {
            let end = min(bytes.count, start + window)
            var reader = CSVReader(
                Array(bytes[start..<end]), from: row, delimiter: header.delimiter, expectedFieldCount: header.fieldCount)
            var (offset, line) = (0, row)
            while let record = reader.next() {
                // The last record of a window may go on behind it.
                if end < bytes.count, reader.offset == end - start || reader.ranIntoEnd { break }
                let text = header.column < record.fields.count ? record.fields[header.column] : ""
                add(text.utf8, (start + offset)..<(start + reader.offset), line)
                (offset, line) = (reader.offset, reader.line)
            }
            if end == bytes.count { return (end, reader.line) }
            if offset > 0 { return (start + offset, line) }
            window *= 8
        }
    }

    private mutating func add(_ text: some Collection<UInt8>, _ range: Range<Int>, _ row: Int) {
        recordCount += 1
        if !last.text.elementsEqual(text) || extents.isEmpty {
            last = (Array(text), String(decoding: text, as: UTF8.self))
        }
        extents[last.key, default: []].append(range, row, atMost: Self.mostRecords)
    }

    private func lineEnd(at offset: Int) -> Int {
        bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    }
}

extension [CSVExtents.Extent] {
    fileprivate mutating func append(_ range: Range<Int>, _ row: Int, atMost most: Int) {
        if let index = indices.last, self[index].offset + self[index].byteCount == range.lowerBound, self[index].records < most {
            self[index].byteCount += range.count
            self[index].records += 1
        } else {
            append(CSVExtents.Extent(offset: range.lowerBound, byteCount: range.count, row: row, records: 1))
        }
    }
}

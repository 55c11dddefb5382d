extension CSVReader {
    /// The most bytes of a field that a faulty record shows.
    private static let shownBytes = 1_024

    /// Ends a faulty record with its first line and goes on below.
    mutating func faultyRecord(
        in bytes: UnsafeBufferPointer<UInt8>, start: Int, row: Int, _ fault: CSVFault
    ) -> CSVRecord {
        (offset, line) = (start, row)
        var record = CSVRecord(row: row, fields: [], fault: fault)
        let most = Swift.min(expectedFieldCount ?? limits.fieldsPerRecord, limits.fieldsPerRecord)
        var fieldStart = start
        while true {
            let isEnd = offset == bytes.count || bytes[offset].isLineEnd
            if isEnd || bytes[offset] == delimiter.rawValue {
                if record.fields.count < most { record.fields.append(shown(bytes, fieldStart..<offset)) }
                fieldStart = offset + 1
            }
            if isEnd { break }
            offset += 1
        }
        if offset < bytes.count { passLineEnd(in: bytes) }
        return record
    }

    /// What stands between a closing quotation mark and the next delimiter.
    func restOfField(in bytes: UnsafeBufferPointer<UInt8>) -> String {
        var end = offset
        while end < bytes.count, bytes[end] != delimiter.rawValue, !bytes[end].isLineEnd { end += 1 }
        return shown(bytes, offset..<end)
    }

    /// The text of a range, cut at a character's boundary.
    private func shown(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        var end = Swift.min(range.upperBound, range.lowerBound + Self.shownBytes)
        while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[range.lowerBound..<end]), as: UTF8.self)
    }
}

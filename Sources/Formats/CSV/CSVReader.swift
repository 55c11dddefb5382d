/// Reads the records of a CSV file one by one: RFC 4180, and what spreadsheets really write.
///
/// Line ends may be CRLF, LF or CR; blank lines are passed over; a first line `sep=;` names the
/// delimiter, otherwise the header does. A record's row is the line of the file on which it
/// starts, so the header is row 1. A faulty record ends with its first line: reading goes on
/// below, so that good rows around a bad one are kept. Time is linear in the bytes; beside them
/// only one record is held.
public struct CSVReader: Sequence, IteratorProtocol, Sendable {
    public let delimiter: CSVDelimiter
    public let limits: CSVLimits
    /// Records of another number of fields are faulty; trailing empty fields are cut off.
    public var expectedFieldCount: Int?

    let bytes: [UInt8]
    var offset = 0
    var line = 1
    /// Whether the last record ran into the end of the bytes within quotation marks: more bytes might have closed them.
    private(set) var ranIntoEnd = false

    /// Reads records from the middle of a file.
    ///
    /// - Parameters:
    ///   - row: the line of the file on which the bytes begin.
    ///   - expectedFieldCount: how many fields the header has; `nil` where nobody minds.
    init(_ bytes: [UInt8], from row: Int, delimiter: CSVDelimiter, expectedFieldCount: Int?, limits: CSVLimits = CSVLimits()) {
        (self.bytes, self.delimiter, self.limits, self.expectedFieldCount) = (bytes, delimiter, limits, expectedFieldCount)
        line = row
    }

    /// - Parameter bytes: valid UTF-8 without a byte order mark, as ``DecodedText`` gives it.
    public init(_ bytes: [UInt8], delimiter: CSVDelimiter? = nil, limits: CSVLimits = CSVLimits()) {
        self.bytes = bytes
        self.limits = limits
        if bytes.count >= 6, bytes.starts(with: Array("sep=".utf8)), let named = CSVDelimiter(rawValue: bytes[4]),
            bytes[5] == 0x0A || bytes[5] == 0x0D {
            self.delimiter = named
            offset = 5
        } else {
            self.delimiter = delimiter ?? CSVDelimiter.ofHeader(bytes[...])
        }
    }

    public mutating func next() -> CSVRecord? {
        let bytes = bytes
        return bytes.withUnsafeBufferPointer { nextRecord(in: $0) }
    }

    private mutating func nextRecord(in bytes: UnsafeBufferPointer<UInt8>) -> CSVRecord? {
        while offset < bytes.count, bytes[offset].isLineEnd { passLineEnd(in: bytes) }
        guard offset < bytes.count else { return nil }
        let (start, row) = (offset, line)
        ranIntoEnd = false
        var record = CSVRecord(row: row, fields: [])
        if let expectedFieldCount { record.fields.reserveCapacity(expectedFieldCount) }
        do throws(CSVFault) {
            repeat {
                guard record.fields.count < limits.fieldsPerRecord else {
                    throw .tooManyFields(limit: limits.fieldsPerRecord)
                }
                if offset < bytes.count, bytes[offset] == 0x22 {
                    record.quoted.append(record.fields.count)
                    record.fields.append(try quotedField(in: bytes, startedOn: row))
                } else {
                    record.fields.append(try plainField(in: bytes))
                }
            } while passDelimiter(in: bytes)
            if offset < bytes.count { passLineEnd(in: bytes) }
        } catch {
            return faultyRecord(in: bytes, start: start, row: row, error)
        }
        checkFieldCount(of: &record)
        return record
    }

    private func checkFieldCount(of record: inout CSVRecord) {
        guard let expected = expectedFieldCount, record.fields.count != expected else { return }
        if record.fields.count > expected, record.fields[expected...].allSatisfy(\.isEmpty) {
            record.fields.removeLast(record.fields.count - expected)
            record.quoted.removeAll { $0 >= expected }
        } else {
            record.fault = .wrongFieldCount(expected: expected, found: record.fields.count)
        }
    }

    private mutating func plainField(in bytes: UnsafeBufferPointer<UInt8>) throws(CSVFault) -> String {
        let start = offset
        let delimiter = delimiter.rawValue
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte == delimiter || byte.isLineEnd { break }
            offset += 1
        }
        guard offset - start <= limits.bytesPerField else { throw .fieldTooLong(limit: limits.bytesPerField) }
        return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<offset]), as: UTF8.self)
    }

    /// Reads a field in quotation marks, the offset being on the first of them.
    private mutating func quotedField(
        in bytes: UnsafeBufferPointer<UInt8>, startedOn row: Int
    ) throws(CSVFault) -> String {
        offset += 1
        let start = offset
        var pieceStart = offset
        var unescaped: [UInt8] = []
        while true {
            guard offset < bytes.count else {
                ranIntoEnd = true
                throw .unterminatedQuote
            }
            guard offset - start <= limits.bytesPerField else {
                // A field that has gone over many lines is one whose end was forgotten.
                throw line > row ? .unterminatedQuote : .fieldTooLong(limit: limits.bytesPerField)
            }
            let byte = bytes[offset]
            if byte.isLineEnd {
                passLineEnd(in: bytes)
            } else if byte != 0x22 {
                offset += 1
            } else if offset + 1 < bytes.count, bytes[offset + 1] == 0x22 {
                unescaped.append(contentsOf: bytes[pieceStart...offset])
                offset += 2
                pieceStart = offset
            } else {
                break
            }
        }
        let lastPiece = UnsafeBufferPointer(rebasing: bytes[pieceStart..<offset])
        offset += 1
        if offset < bytes.count, bytes[offset] != delimiter.rawValue, !bytes[offset].isLineEnd {
            if line > row { throw .unterminatedQuote }
            throw .textAfterQuote(restOfField(in: bytes))
        }
        if unescaped.isEmpty { return String(decoding: lastPiece, as: UTF8.self) }
        unescaped.append(contentsOf: lastPiece)
        return String(decoding: unescaped, as: UTF8.self)
    }

    private mutating func passDelimiter(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] == delimiter.rawValue else { return false }
        offset += 1
        return true
    }

    mutating func passLineEnd(in bytes: UnsafeBufferPointer<UInt8>) {
        let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
        offset += isPair ? 2 : 1
        line += 1
    }
}

extension UInt8 {
    var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}

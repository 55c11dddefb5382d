import Foundation

/// A file's text as UTF-8, whatever encoding it was handed in with.
///
/// UTF-8 (with or without a byte order mark), UTF-16 with a byte order mark, and GB18030 (of
/// which GBK and GB2312 are parts) are read. A text whose non-ASCII bytes are mostly good UTF-8 is
/// damaged UTF-8, not GB18030, although it might be decodable as that.
public struct DecodedText: Sendable {
    public enum Encoding: String, Hashable, Sendable {
        case utf8 = "UTF-8"
        case utf16 = "UTF-16"
        case gb18030 = "GB18030"
    }

    /// Valid UTF-8 without a byte order mark.
    public let bytes: [UInt8]
    public let encoding: Encoding

    /// Recognises the encoding and decodes the whole file.
    public init(_ original: [UInt8]) throws(TextFault) {
        if let kind = Self.packedKind(original) { throw .notAText(kind: kind) }
        if original.starts(with: [0xFF, 0xFE]) || original.starts(with: [0xFE, 0xFF]) {
            bytes = try Self.fromUTF16(original)
            encoding = .utf16
        } else {
            if let zero = original.firstIndex(of: 0) { throw .binary(line: original.line(at: zero)) }
            let body = original.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(original.dropFirst(3)) : original
            let census = UTF8Census(body)
            if census.firstInvalid == nil {
                bytes = body
                encoding = .utf8
            } else {
                bytes = try Self.fromGB18030(body, census)
                encoding = .gb18030
            }
        }
    }

    /// Whether the first bytes are those of an archive or a document of pages.
    static func isPacked(_ beginning: [UInt8]) -> Bool { packedKind(beginning) != nil }

    private static func packedKind(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "Excel workbook or ZIP archive" }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "Excel workbook (.xls)" }
        if bytes.starts(with: Array("%PDF".utf8)) { return "PDF document" }
        if bytes.starts(with: [0x1F, 0x8B]) { return "gzip archive" }
        return nil
    }

    private static func fromUTF16(_ original: [UInt8]) throws(TextFault) -> [UInt8] {
        let isLittle = original[0] == 0xFF
        var units: [UInt16] = []
        units.reserveCapacity(original.count / 2)
        for index in stride(from: 2, to: original.count - 1, by: 2) {
            let (first, second) = (UInt16(original[index]), UInt16(original[index + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
        }
        guard original.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
            throw .undecodable(line: 1, byte: original[original.count - 1].hexadecimal)
        }
        let bytes = Array(text.utf8)
        if let zero = bytes.firstIndex(of: 0) { throw .binary(line: bytes.line(at: zero)) }
        return bytes
    }

    private static func fromGB18030(_ body: [UInt8], _ census: UTF8Census) throws(TextFault) -> [UInt8] {
        let firstInvalid = census.firstInvalid ?? 0
        let fault = TextFault.undecodable(line: body.line(at: firstInvalid), byte: body[firstInvalid].hexadecimal)
        guard census.validSequences <= census.invalidBytes else { throw fault }
        if let bad = GB18030Census(body).firstInvalid {
            throw .undecodable(line: body.line(at: bad), byte: body[bad].hexadecimal)
        }
        guard GB18030Census(body).isMostlyCommon,
            let text = String(data: Data(body), encoding: String.Encoding(rawValue: 0x8000_0632)),
            !text.unicodeScalars.contains("\u{FFFD}")
        else { throw fault }
        return Array(text.utf8)
    }
}

extension [UInt8] {
    /// The line of the file, from 1, on which a byte stands.
    func line(at offset: Int) -> Int {
        var line = 1
        for index in 0..<Swift.min(offset, count)
        where self[index] == 0x0A || (self[index] == 0x0D && index + 1 < count && self[index + 1] != 0x0A) {
            line += 1
        }
        return line
    }
}

extension UInt8 {
    /// Two hexadecimal digits: `FF`.
    var hexadecimal: String {
        (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
    }
}

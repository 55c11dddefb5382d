import Formats
import Hummingbird

/// A text that a reader handed in: typed into a form, as an uploaded file, or as the request itself.
struct HandedText: Sendable {
    let text: String
    /// The day of publication as it was typed; empty where none was.
    let published: String
    /// Whether what was handed in is no text that can be read.
    let isUnreadable: Bool

    /// - Parameter type: the content type that the request names.
    /// - Throws: ``PageFault`` where the body is not what its type says.
    init(body: ByteBuffer, type: String) throws {
        let bytes = [UInt8](buffer: body)
        var typed: [UInt8] = []
        var file: [UInt8] = []
        var published = ""
        switch type.prefix(while: { $0 != ";" }).lowercased() {
        case "text/plain": typed = bytes
        case "multipart/form-data":
            guard let mark = type.split(separator: "boundary=", maxSplits: 1).dropFirst().first?.filter({ $0 != "\"" }), !mark.isEmpty else {
                throw PageFault.badQuestion("boundary")
            }
            for (name, content) in Self.parts(bytes, boundary: String(mark.prefix { $0 != ";" })) {
                switch name {
                case "text": typed = content
                case "file": file = content
                case "published": published = String(decoding: content.prefix(40), as: UTF8.self)
                default: break
                }
            }
        default:
            let answers = try QueryText.pairs(String(buffer: body), limit: .max)
            typed = Array((answers["text"] ?? "").utf8)
            published = answers["published"] ?? ""
        }
        let decoded = try? DecodedText(file.isEmpty ? typed : file)
        text = decoded.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
        isUnreadable = decoded == nil
        self.published = published
    }

    /// The parts of a form with files (RFC 7578), by the names of their fields.
    private static func parts(_ bytes: [UInt8], boundary: String) -> [(String, [UInt8])] {
        let mark = Array("--\(boundary)".utf8)
        var starts: [Int] = []
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
                starts.append(index)
                index += mark.count
            } else {
                index += 1
            }
        }
        return zip(starts, starts.dropFirst()).compactMap { start, end in
            let part = bytes[(start + mark.count)..<end]
            guard let gap = part.indices.first(where: { part[$0...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A]) }) else { return nil }
            let head = String(decoding: part[..<gap], as: UTF8.self)
            guard let named = head.firstMatch(of: /[; ]name="([^"]*)"/) else { return nil }
            return (String(named.1), Array(part[(gap + 4)...].dropLast(2)))
        }
    }
}

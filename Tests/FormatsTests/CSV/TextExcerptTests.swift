import Foundation
import Testing

@testable import Formats

@Suite("Some rows of a text that is looked through where it lies")
struct TextExcerptTests {
    private static func withFile<Value>(_ bytes: [UInt8], _ body: (FileBytes) throws -> Value) throws -> Value {
        let path = FileManager.default.temporaryDirectory.appending(path: "excerpt-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return try body(try FileBytes(path: path))
    }

    @Test("are those that reading all of it finds, whatever lines are quoted, blank or lack a quotation mark", arguments: ["\n", "\r\n", "\r"])
    func records(end: String) throws {
        var random = SplitMix64(seed: 11)
        var text = "name,note" + end
        for number in 0..<8_000 {
            switch Int.random(in: 0..<40, using: &random) {
            case 0..<3: text += end
            case 3..<12: text += "\(number),\"two\(end)lines\(String(repeating: "好", count: 80))\"\(end)"
            case 12: text += "\(number),\"forgotten\(end)"
            case 13: text += "\(number),\"closed\"behind\(end)"
            default: text += "\(number),plain\(end)"
            }
        }
        let bytes = Array(text.utf8)
        let all = Array(CSVReader(bytes))
        let last = try #require(all.last?.row)
        try Self.withFile(bytes) { file in
            for row in [1, 2, last, last + 3, last + 100] + (0..<24).map({ _ in Int.random(in: 1...last, using: &random) }) {
                let wanted = max(0, row - 5)...(row + 5)
                let excerpt = try #require(TextExcerpt(file, rows: wanted, isTable: true))
                #expect(excerpt.header == ["name", "note"])
                #expect(excerpt.rows == all.dropFirst().filter { wanted.contains($0.row) }, "around \(row)")
            }
        }
    }

    @Test("are its lines where it is no table, without those that are too long for people")
    func lines() throws {
        let text = "\u{FEFF}{\"a\": 1}\r\n" + String(repeating: "y", count: 2_001) + "\n{\"a\": 3}\n"
        let rows = try Self.withFile(Array(text.utf8)) { TextExcerpt($0, rows: 0...9, isTable: false)?.rows }
        #expect(rows == [
            CSVRecord(row: 1, fields: ["{\"a\": 1}"]), CSVRecord(row: 3, fields: ["{\"a\": 3}"]), CSVRecord(row: 4, fields: [""]),
        ])
    }

    @Test("are not looked for in what is no UTF-8, or packed, or holds a NUL", arguments: [
        [0x50, 0x4B, 0x03, 0x04], [0xFF, 0xFE, 0x61, 0x00], [0x61, 0xC6, 0xF3, 0x0A], [0x61, 0x00, 0x62], [],
    ] as [[UInt8]])
    func others(bytes: [UInt8]) throws {
        #expect(try Self.withFile(bytes) { TextExcerpt($0, rows: 0...9, isTable: true)?.rows } == nil)
    }
}

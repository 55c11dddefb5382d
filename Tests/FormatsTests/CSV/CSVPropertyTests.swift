import Formats
import Testing

@Suite("CSV that is written is read back identically")
struct CSVPropertyTests {
    private static let scalars: [Unicode.Scalar] = [
        "a", "b", "7", ".", "-", "=", "\"", "\"", ",", ";", "\t", "\n", "\r", " ", "元", "ệ", "😀", "'", "\u{3000}",
    ]

    private func randomRecords(_ random: inout SplitMix64) -> [[String]] {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
            (0..<Int.random(in: 1...6, using: &random)).map { _ in
                var text = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...7, using: &random) {
                    text.append(Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)])
                }
                return String(text)
            }
        }
    }

    @Test("two thousand random files, by the reader and by a naive oracle", arguments: CSVDelimiter.allCases)
    func roundTrip(delimiter: CSVDelimiter) {
        var random = SplitMix64(seed: 4180)
        for _ in 0..<2_000 {
            let records = randomRecords(&random)
            var writer = CSVWriter(delimiter: delimiter, formulas: .kept)
            for record in records { writer.write(record) }
            let read = CSVReader(writer.bytes, delimiter: delimiter).map(\.fields)
            let naive = NaiveCSV.records(
                String(decoding: writer.bytes, as: UTF8.self), delimiter: Unicode.Scalar(delimiter.rawValue))
            // Compared by scalars: canonically equal texts are not the same file.
            #expect(scalarsOf(read) == scalarsOf(records))
            #expect(scalarsOf(naive) == scalarsOf(records))
        }
    }

    @Test("any bytes at all are read to their end, in rows that never go back, by linear work")
    func garbage() {
        var random = SplitMix64(seed: 1)
        let alphabet: [UInt8] = Array("ab\"\",;\n\r\t ".utf8)
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let records = Array(CSVReader(bytes, delimiter: .comma))
            #expect(zip(records, records.dropFirst()).allSatisfy { $0.row < $1.row })
            #expect(records.count <= bytes.count)
            #expect(records.allSatisfy { !$0.fields.isEmpty })
        }
    }

    private func scalarsOf(_ records: [[String]]) -> [[[Unicode.Scalar]]] {
        records.map { $0.map { Array($0.unicodeScalars) } }
    }
}

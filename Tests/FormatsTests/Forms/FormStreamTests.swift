import Formats
import Foundation
import Statistics
import Testing

@Suite("A CSV file read in batches")
struct FormStreamTests {
    /// A row's texts by field, without empty ones.
    private struct Told: Hashable {
        var row: Int
        var subject: String
        var period: String
        var texts: [String: String]
    }

    private struct Reading: Equatable {
        var lines: Set<Told> = []
        var rejected: [Int: [String]] = [:]
        var problems: [String: Int] = [:]

        mutating func add(_ result: FormFileResult) {
            for line in result.lines {
                let texts = zip(result.fields, line.texts).filter { !$0.1.isEmpty }
                lines.insert(Told(
                    row: line.row, subject: line.subject, period: line.period.description,
                    texts: Dictionary(texts) { first, _ in first }))
            }
            for row in result.rejected { rejected[row.row] = row.texts }
            for problem in result.problems { problems["\(problem.row) \(problem.field) \(problem.reason)", default: 0] += 1 }
        }
    }

    private static func whole(_ bytes: [UInt8], _ form: Form) -> Reading {
        var reading = Reading()
        reading.add(FormFile.read(bytes, name: "output.csv", form: form))
        return reading
    }

    /// What the batches hold together; `nil` where the file is not one for batches.
    private static func streamed(_ bytes: [UInt8], _ form: Form) throws -> (reading: Reading, periods: [[String]])? {
        let path = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        guard var stream = FormStream(try FileBytes(path: path), form: form) else { return nil }
        var reading = Reading()
        reading.add(stream.head)
        var periods: [[String]] = []
        while let batch = stream.nextBatch() {
            reading.add(batch)
            periods.append(Set(batch.lines.map(\.period)).sorted().map(\.description))
        }
        return (reading, periods)
    }

    @Test("holds what the file read as a whole holds, whatever its order, line ends, quotation marks and faults", arguments: 0..<120)
    func random(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let form = try SampleForm.output()
        let bytes = Array(Self.file(&random).utf8)
        let streamed = try #require(try Self.streamed(bytes, form))
        #expect(streamed.reading == Self.whole(bytes, form))
        #expect(streamed.periods.allSatisfy { $0.count <= 1 })
        #expect(streamed.periods.flatMap { $0 } == streamed.periods.flatMap { $0 }.sorted())
    }

    @Test("finds in every bad file what is found in it as a whole", arguments: BadRowTests.rows)
    func bad(input: BadInput) throws {
        let form = try SampleForm.output()
        guard let streamed = try Self.streamed(input.bytes, form) else { return }
        #expect(streamed.reading == Self.whole(input.bytes, form))
    }

    @Test("has batches of bounded size, and finds a respondent that is told twice in two of them")
    func large() throws {
        let form = try SampleForm.output()
        let count = FormStream.mostRows + 5_000
        var text = "enterprise,period,output_ytd\n"
        for number in 0..<count { text += "fab-\(number),2024-0\(2 + number % 2),1\n" }
        for number in 0..<count { text += "fab-\(number),2024-0\(3 - number % 2),2\n" }
        text += "fab-1,2024-03,5\n"
        let path = FileManager.default.temporaryDirectory.appending(path: "stream-\(UUID().uuidString).csv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        var stream = try #require(FormStream(try FileBytes(path: path), form: form))
        #expect(stream.rowCount == 2 * count + 1)
        var sizes: [Int] = [], rejected: [FormFileResult.RejectedRow] = []
        while let batch = stream.nextBatch() {
            sizes.append(batch.lines.count)
            rejected += batch.rejected
        }
        #expect(sizes.count == 4)
        #expect(sizes.allSatisfy { $0 <= FormStream.mostRows })
        #expect(sizes.reduce(0, +) == 2 * count)
        #expect(rejected == [FormFileResult.RejectedRow(row: 2 * count + 2, texts: ["fab-1", "2024-03", "5"])])
    }

    @Test("keeps rows together whose quoted texts go over several lines, wherever the windows end in which it is looked through")
    func straddling() throws {
        let form = try SampleForm.output()
        var text = "enterprise,period,output_ytd,note\n"
        let note = "a\n" + String(repeating: "x", count: 400)
        for number in 0..<6_000 { text += "fab-\(number),2024-0\(2 + number % 2),1,\"\(note)\"\n" }
        let streamed = try #require(try Self.streamed(Array(text.utf8), form))
        #expect(streamed.reading == Self.whole(Array(text.utf8), form))
    }

    @Test("is not read so where it is no plain text: a workbook, UTF-16, GB18030, a NUL, nothing", arguments: [
        [0x50, 0x4B, 0x03, 0x04], [0xFF, 0xFE, 0x61, 0x00], [0x61, 0xC6, 0xF3, 0x0A], [0x61, 0x00, 0x62], [],
    ] as [[UInt8]])
    func other(bytes: [UInt8]) throws {
        let streamed = try Self.streamed(bytes, try SampleForm.output())
        #expect(streamed == nil)
    }

    /// A file with some of everything that files have.
    private static func file(_ random: inout SplitMix64) -> String {
        let end = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
        let delimiter = [",", ";", "\t"].randomElement(using: &random) ?? ","
        let columns = ["enterprise", "period", "output_month", "output_ytd", "note", "electricity"].shuffled(using: &random)
        var text = Int.random(in: 0..<4, using: &random) == 0 ? "\u{FEFF}" : ""
        text += columns.joined(separator: delimiter) + end
        for _ in 0..<Int.random(in: 0..<60, using: &random) {
            if Int.random(in: 0..<12, using: &random) == 0 { text += end }
            var fields = columns.map { field(of: $0, &random) }
            switch Int.random(in: 0..<25, using: &random) {
            case 0: fields.append("more")
            case 1: fields.removeLast()
            case 2: fields[0] = "\"" + fields[0]
            case 3: fields[1] += "\"x"
            case 4: fields = fields.map { $0.hasPrefix("\"") ? $0 : "\"\($0)\"" }
            case 5: fields = fields.map { _ in "" }
            default: break
            }
            text += fields.joined(separator: delimiter) + end
        }
        return text
    }

    private static func field(of column: String, _ random: inout SplitMix64) -> String {
        let odd = Int.random(in: 0..<15, using: &random) == 0
        let number = Int.random(in: 0..<9, using: &random)
        return switch column {
        case "enterprise": odd ? "" : "fab-\(number)"
        case "period":
            odd ? ["2024/7", " 2024-07 ", "\"2024-07\"", "'2024-07", "2024-13", "1850-07", ""].randomElement(using: &random) ?? ""
                : "202\(3 + number % 2)-0\(number % 8 + 1)"
        case "note": odd ? ["\"two\nlines\"", "\"a \"\"word\"\"\"", "\"a,b;c\td\"", "好"].randomElement(using: &random) ?? "" : ""
        case "electricity": odd ? "1.23456" : ""
        default: odd ? "x" : String(number)
        }
    }
}

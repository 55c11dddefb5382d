import Foundation
import Testing

@testable import Commands

@Suite("Limits at the command line")
struct LimitOptionTests {
    @Test("A file beyond a limit is refused with the limit, the setting and what to do, and the command ends with 2", arguments: [
        ("en", "output-2024-02.csv has 3 rows, more than the 2 of a file (rows_per_file). Hand it in in parts"),
        ("zh", "output-2024-02.csv 有3行，超过单个文件的上限2行（rows_per_file）。请分批提交"),
        ("vi", "output-2024-02.csv có 3 dòng, quá mức 2 dòng của một tệp (rows_per_file). Hãy nộp thành nhiều phần"),
    ])
    func refused(language: String, words: String) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let file = zone.folder.appendingPathComponent("two-parks/reports/output-2024-02.csv").path
        let run = await CapturedConsole.run(
            ["import", file, "--quiet", "--limit", "rows_per_file=2", "--zone", zone.zone, "--language", language], columns: 400)
        #expect(run.status == CommandStatus.handedBack.rawValue)
        #expect(run.output.contains(words), "\(run.output)")
    }

    @Test("A limit that there is not, or that no value says, is a usage error that names what there is", arguments: [
        ("rows=2", "--limit cannot be “rows=2”; write for example file_size=4294967296"),
        ("file_size=huge", "--limit file_size=huge: this is no size; write 200 MB or 2 GiB."),
        ("rows_per_file", "--limit rows_per_file: this is no whole number from 1 on; write 5000."),
        ("request_time=0", "--limit request_time=0: this is no number of seconds; write 90 s or 2 min."),
    ])
    func usage(text: String, words: String) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        let run = await zone.run("import", "x.csv", "--limit", text)
        #expect(run.status == CommandStatus.usage.rawValue)
        #expect(run.errors.contains(words), "\(run.errors)")
    }
}

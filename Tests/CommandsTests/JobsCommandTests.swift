import Figures
import Formats
import Foundation
import Testing

@testable import Commands

@Suite("The jobs in the terminal")
struct JobsCommandTests {
    @Test("An import runs as a job and is listed; a second one left for later waits, is done by a worker, and both read in three languages")
    func listed() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        #expect(await zone.run("jobs").output.contains("No job was asked for yet."))
        let file = zone.folder.appendingPathComponent("two-parks").path
        #expect(await zone.run("import", file, "--quiet").status == CommandStatus.handedBack.rawValue)
        let left = await zone.run("import", file, "--background")
        #expect(left.status == 0 && left.output.hasPrefix("Job 2 waits for a running server, or for corridor jobs work."))
        #expect(await zone.run("verify", "--background").output.hasPrefix("Job 3 waits"))
        #expect(await zone.run("jobs", "cancel", "3").output.contains("cancelled"))
        let worked = await zone.run("jobs", "work")
        #expect((worked.status, worked.output, worked.errors) == (0, "", "Job 2: done\n"))
        for (language, words) in [
            ("en", ["done", "cancelled", "Files read: 5; lines filed: 0; unchanged: 19; handed back: 1."]), ("zh", ["完成", "已取消", "入账0行，未变19行，退回1行。"]),
            ("vi", ["xong", "đã hủy", "dòng đã ghi: 0; không đổi: 19; trả lại: 1."]),
        ] {
            let run = await CapturedConsole.run(["jobs", "--zone", zone.zone, "--language", language], columns: 200)
            #expect(run.status == 0)
            for word in words { #expect(run.output.contains(word), "\(run.output)") }
            let narrow = await CapturedConsole.run(["jobs", "show", "1", "--zone", zone.zone, "--language", language], columns: 60)
            for line in narrow.output.split(separator: "\n") { #expect(line.columns <= 60, "\(line)") }
        }
        let json = try JSONReader.read([UInt8](await zone.run("jobs", "--json").output.utf8))
        #expect(json.elements?.map { $0["id"]?.text } == ["3", "2", "1"])
        #expect(json.elements?.map { $0["state"] } == ["cancelled", "done", "done"])
        #expect(json.elements?[2]["outcome"]?["unchanged"]?.text == "19")
    }

    @Test("What cannot be is refused with its status and words", arguments: [
        (["jobs", "show", "7"], 66, "There is no job 7. corridor jobs lists them."),
        (["jobs", "cancel", "1"], 64, "Job 1 has ended already: corridor jobs show 1 tells how."),
        (["jobs", "resume", "1"], 64, "Job 1 neither failed nor was cancelled: there is nothing to resume."),
        (["verify", "--background", "--against", "heads.txt"], 64, "--against cannot go with --background"),
    ] as [([String], Int32, String)])
    func refusals(arguments: [String], status: Int32, words: String) async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        _ = await zone.run("verify", "--background")
        _ = await zone.run("jobs", "work")
        let run = await CapturedConsole.run(arguments + ["--zone", zone.zone])
        #expect(run.status == status)
        #expect(run.errors.hasPrefix("Error: \(words)"), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("A job that failed says why, and waits again when it is resumed")
    func failed() async throws {
        let zone = try await ExampleZone()
        defer { zone.remove() }
        _ = await zone.run("import", "/no/such/file.csv", "--background")
        let worked = await zone.run("jobs", "work")
        #expect(worked.errors == "Job 1: /no/such/file.csv cannot be read. Check its name and that you may read it.\n")
        #expect(await zone.run("jobs", "show", "1", "--language", "zh").output.contains("无法读取 /no/such/file.csv。请检查名称和读取权限。"))
        #expect(await zone.run("jobs", "resume", "1").output.contains("waiting"))
    }
}

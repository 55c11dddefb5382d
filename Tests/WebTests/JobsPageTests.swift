import Actions
import Figures
import Formats
import Foundation
import HummingbirdTesting
import Storage
import Testing

@testable import Web

@Suite("The page of jobs")
struct JobsPageTests {
    @Test("shows what waits, runs and has ended, as it is at this moment, whatever is kept of other pages")
    func moments() async throws {
        try await SmallZone.served { client, small in
            let desk = JobDesk(zone: small.zone)
            #expect(try await client.ask("/en/jobs").text.contains("No job was asked for yet."))
            _ = try await desk.ask(.importing(ImportRequest(paths: ["\(small.path)/example"]), mayBackdate: true), askedBy: "lan")
            let waiting = try await client.ask("/en/jobs")
            #expect(waiting.text.contains("0 running, 1 waiting") && waiting.text.contains("import \(small.path)/example"))
            #expect(waiting.headers[.cacheControl] == "no-store" && waiting.headers[.eTag] == nil)
            _ = try await small.zone.record.jobs.take(by: "a", for: .seconds(60), at: small.zone.now())
            let progress = JobProgress(unit: .files, done: 3, total: 12, lines: 900, milliseconds: 1_500)
            _ = try await small.zone.record.jobs.beat(1, by: "a", for: .seconds(60), progress: progress)
            let running = try await client.ask("/en/jobs").text
            for words in ["1 running, 0 waiting", "3 / 12 files (25%)", "600 lines/s", "5 s"] { #expect(running.contains(words), "\(words)") }
            _ = try await small.zone.record.jobs.end(1, by: "a", as: .done, progress: progress, outcome: "{\"filed\":900,\"files\":12}", at: small.zone.now())
            #expect(try await client.ask("/en/jobs").text.contains("Files read: 12; lines filed: 900; unchanged: 0; handed back: 0."))
            #expect(try await client.ask("/zh/jobs").text.contains("读取文件12个，入账900行，未变0行，退回0行。"))
            #expect(try await client.ask("/vi/jobs").text.contains("Tệp đã đọc: 12; dòng đã ghi: 900; không đổi: 0; trả lại: 0."))
        }
    }

    @Test("is there for programs too: JSON, CSV and Excel")
    func programs() async throws {
        try await SmallZone.served { client, small in
            _ = try await JobDesk(zone: small.zone).ask(.verifying, askedBy: "lan <b>")
            let json = try JSONReader.read(Array(try await client.ask("/en/jobs.json").text.utf8))
            #expect(json["jobs"]?.elements?.first?["state"] == "waiting")
            let csv = try await client.ask("/en/jobs.csv?table=jobs").text
            #expect(csv.contains("1,verify,waiting,–,–,–,–,lan <b>,–,–"), "\(csv)")
            #expect(try await client.ask("/en/jobs.xlsx").status == .ok)
            #expect(!(try await client.ask("/en/jobs").text.contains("<b>")))
        }
    }

    @Test("names the commands that end and resume a job, since nobody signs in")
    func commands() async throws {
        try await SmallZone.served { client, small in
            for _ in 0..<3 { _ = try await JobDesk(zone: small.zone).ask(.verifying, askedBy: "lan") }
            let page = try await client.ask("/en/jobs").text
            for command in ["corridor jobs cancel 3", "corridor jobs resume 3"] { #expect(page.contains("<code>\(command)</code>")) }
            #expect(try await client.ask("/en/jobs", .post).status == .notFound)
        }
    }
}

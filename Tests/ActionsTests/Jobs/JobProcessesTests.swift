import Actions
import Foundation
import Storage
import Testing

@Suite("Jobs and several processes", .serialized)
struct JobProcessesTests {
    @Test("Four processes work off forty jobs, each of them once", arguments: TestPlace.available)
    func several(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        for _ in 0..<40 { _ = try await bulk.desk.ask(.verifying, askedBy: "lan") }
        let programs = try (1...4).map {
            try CorridorProgram(["jobs", "work", "--zone", bulk.zone.folder], output: "\(bulk.folder.path)/worker-\($0).txt")
        }
        for program in programs { #expect(program.finish() == 0, "\(program.text)") }
        let jobs = try await bulk.desk.list()
        #expect(jobs.count == 40 && jobs.allSatisfy { $0.state == .done && $0.attempts == 1 })
        let ended = programs.map { $0.text.split(separator: "\n").filter { $0.hasSuffix(": done") }.count }
        #expect(ended.reduce(0, +) == 40, "\(ended)")
        print("\(place.rawValue): 40 jobs done by 4 processes (\(ended.map(String.init).joined(separator: ", "))), none twice")
    }

    @Test("An import that Ctrl-C ends says so, ends with 130, and files the rest when it is run again", arguments: TestPlace.available)
    func interrupted(place: TestPlace) async throws {
        let bulk = try await BulkZone(place)
        defer { bulk.remove() }
        let arguments = ["import", "\(bulk.folder.path)/bulk", "--zone", bulk.zone.folder]
        let program = try CorridorProgram(arguments, output: "\(bulk.folder.path)/output.txt")
        while program.acknowledged.isEmpty, program.process.isRunning { try await Task.sleep(for: .milliseconds(1)) }
        program.process.interrupt()
        let status = program.finish()
        // A quick machine may have filed all of it by then.
        if status == 130 {
            #expect(program.text.contains("Cancelled: "))
            #expect(try await bulk.desk.job(1).state == .cancelled)
            #expect(try await bulk.filed() == program.acknowledged.count * 40)
        } else {
            #expect(status == 0)
        }
        #expect(try CorridorProgram(arguments, output: "\(bulk.folder.path)/again.txt").finish() == 0)
        try await bulk.expectWhole()
    }
}

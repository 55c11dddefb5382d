import Actions
import Figures
import Foundation
import Storage
import Testing

/// A zone with reports of forty enterprises to be imported as a job, on any engine.
struct BulkZone {
    let folder: TemporaryZone
    let zone: Zone
    /// The lines of all reports.
    static let lines = 40 * 22

    /// - Parameter server: another server than the tests' own.
    init(_ place: TestPlace, server: String? = TestPlace.address) async throws {
        folder = try TemporaryZone()
        let bulk = try BulkReports(count: 40)
        zone = try await folder.made(record: try place.make(on: server))
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
        try bulk.write(to: "\(folder.path)/bulk")
    }

    var request: JobRequest { .importing(ImportRequest(paths: ["\(folder.path)/bulk"]), mayBackdate: false) }
    var desk: JobDesk { JobDesk(zone: zone) }

    func worker(_ holder: String, times: JobTimes = JobTimes(pulse: .milliseconds(5))) -> RunJob {
        RunJob(in: zone, by: holder, times: times) { error in
            LocalizedText(en: "\(error)", zh: "错误：\(error)", vi: "Lỗi: \(error)")
        }
    }

    /// How many lines of the reports are filed.
    func filed() async throws -> Int { try await zone.record.lines(LineQuery(form: "output")).count }

    /// All of the reports are filed, none of them twice, and the record verifies.
    func expectWhole() async throws {
        #expect(try await filed() == Self.lines)
        #expect(try await VerifyRecord.run(in: zone).findings == [])
    }

    func remove() {
        try? zone.record.close()
        folder.remove()
    }
}

import Actions
import Figures
import Foundation

@testable import Synthesis

/// A zone in which everything that figures depend on changes at random: reports come late and are corrected, enterprises
/// are classified anew, move, shrink, close and merge, parks join and leave.
struct ChangingZone {
    let zone: Zone
    private let folder: TemporaryZone
    private var random: SplitMix64
    private let enterprises: [String]
    private var number = 0

    static let days = ["2023-03-09", "2023-06-10", "2024-01-20", "2024-03-09", "2024-04-02", "2024-04-20"]
    private static let months = ["2023-02", "2023-03", "2023-04", "2024-02", "2024-03"]

    init(_ folder: TemporaryZone, place: TestPlace, enterprises count: Int, seed: UInt64) async throws {
        self.folder = folder
        random = SplitMix64(seed: seed)
        zone = try await folder.made(record: place == .folder ? nil : place.make())
        let bulk = try BulkReports(count: count)
        enterprises = bulk.enterprises
        try await zone.take(folder.file("enterprises-bulk.csv", bulk.directory), knownOn: "2022-01-02")
    }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[Int.random(in: 0..<choices.count, using: &random)] }

    /// Files one document.
    mutating func step() async throws {
        number += 1
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<7: try await take("output", reports())
        case 7, 8: try await take("enterprises", LateRegisterTests.header + enterprise())
        default:
            let (park, day, status) = (pick(["north-park", "south-park"]), pick(["2022-01-01", "2023-03-01", "2024-02-01"]), pick(["in", "out"]))
            try await take("memberships", "member,of,from,status\n\(park),parks,\(day),\(status)\n")
        }
    }

    private mutating func take(_ form: String, _ text: String) async throws {
        let path = try folder.file("\(form)-\(number).csv", text)
        try await zone.take(path, knownOn: pick(Self.days))
    }

    private mutating func reports() -> String {
        let month = pick(Self.months)
        let isFirst = month.hasSuffix("-02")
        var text = ReportText.header
        for enterprise in enterprises.shuffled(using: &random).prefix(Int.random(in: 1...enterprises.count, using: &random)) {
            func number() -> String { Int.random(in: 0..<12, using: &random) == 0 ? "0" : "\(Int.random(in: 1...90_000, using: &random)).\(Int.random(in: 10...99, using: &random))" }
            text += "\(enterprise),\(month),\(isFirst ? "" : number()),\(number()),\(isFirst ? "" : number()),\(number())\n"
        }
        return text
    }

    private mutating func enterprise() -> String {
        let status = pick(["active", "active", "active", "closed", "merged"])
        return [
            pick(enterprises), pick(["2022-01-01", "2023-03-15", "2024-01-01", "2024-02-20"]), "Bulk", "批量", "Loạt", "old-town",
            pick(["north-park", "south-park", ""]), pick(["area-riverside", ""]), pick(["3841", "3612", "3252", "2614"]), pick(["yes", "yes", "no"]),
            status, status == "merged" ? enterprises[0] : "",
        ].joined(separator: ",") + "\n"
    }
}

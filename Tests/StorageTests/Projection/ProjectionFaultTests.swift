import Foundation
import Testing

@testable import Storage

@Suite("Files of columns that are spoilt")
struct ProjectionFaultTests {
    private static let rounds = ProcessInfo.processInfo.environment["CORRIDOR_SOAK"] == nil ? 60 : 1_500

    @Test("deleted, cut, with bits flipped, exchanged or filled with anything between any two questions, nothing that is shown changes", arguments: TestEngine.available)
    func spoilt(engine: TestEngine) async throws {
        try await withRecord(engine) { record, zone in
            var ledger = RandomLedger(record, seed: 7)
            var spoiler = Spoiler(folder: "\(zone.folder)/columns", seed: 8)
            for round in 0..<Self.rounds {
                if round % 3 == 0 { try await ledger.file() }
                let other = round % 4 == 0 ? try await zone.open() : record
                let plain = try await ToldRow.plainly(record)
                for form in ["output", "wages"] { _ = try await record.columns(of: form, attempt: 0) }
                try spoiler.spoil()
                #expect(try await ToldRow.inColumns(other) == plain, "round \(round): \(spoiler.last)")
                if round % 4 == 0 { try other.close() }
            }
            print("\(engine.rawValue): columns spoilt \(Self.rounds) times (\(spoiler.counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", "))): nothing shown changed")
        }
    }
}

/// Spoils files below a folder.
struct Spoiler {
    private let folder: String
    private var numbers: SeededNumbers
    private(set) var last = ""
    private(set) var counts: [String: Int] = [:]

    init(folder: String, seed: UInt64) {
        (self.folder, numbers) = (folder, SeededNumbers(seed: seed))
    }

    mutating func spoil() throws {
        let files = (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".columns") }.sorted()
            .map { "\(folder)/\($0)" }
        guard let path = files.randomElement(using: &numbers) else { return }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let kinds = ["deleted", "cut", "bits flipped", "exchanged", "overwritten", "folder deleted", "strange file"]
        last = kinds[Int.random(in: 0..<kinds.count, using: &numbers)]
        counts[last, default: 0] += 1
        switch last {
        case "deleted": try FileManager.default.removeItem(atPath: path)
        case "cut": truncate(path, off_t(Int.random(in: 0..<max(1, bytes.count), using: &numbers)))
        case "bits flipped":
            for _ in 0..<Int.random(in: 1...3, using: &numbers) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &numbers)] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
            }
            try inPlace(bytes, path)
        case "exchanged":
            guard let other = files.randomElement(using: &numbers) else { return }
            let theirs = try Data(contentsOf: URL(fileURLWithPath: other))
            try inPlace(theirs, path)
            try inPlace(bytes, other)
        case "overwritten":
            for index in bytes.indices { bytes[index] = UInt8.random(in: 0...255, using: &numbers) }
            try inPlace(bytes, path)
        case "folder deleted": try FileManager.default.removeItem(atPath: folder)
        default: try Data("anything".utf8).write(to: URL(fileURLWithPath: path + ".more.columns"))
        }
    }

    /// Writes into the file that is there, which others may have open.
    private func inPlace(_ bytes: Data, _ path: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: bytes)
        try handle.close()
    }
}

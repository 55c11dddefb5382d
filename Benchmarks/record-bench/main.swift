import Actions
import Figures
import Foundation
import Statistics
import Storage

// Times single deeds over a zone's record, and prints their milliseconds one a line. Built by `make bench` alone:
//
//   record-bench file ZONE FILE...        files each file by itself, then reads the figure that it changes
//   record-bench ask ZONE COUNT LEVELS ADDRESS...
//                                         explains each address COUNT times, each time read anew from the record
//
// The first column says what was timed.

let clock = ContinuousClock()

func timed<Result>(_ name: String, _ work: () async throws -> Result) async rethrows -> Result {
    let start = clock.now
    let result = try await work()
    print(name, start.duration(to: clock.now) / .milliseconds(1))
    return result
}

func file(_ paths: [String], into zone: Zone) async throws {
    let desk = FilingDesk(zone: zone)
    let access = Access(name: "bench", mayBackdate: false)
    let address = try FigureAddress(parsing: "output.gross/guangxi/all/2024-07.ytd/level")
    var reader = try await FigureReader(zone: zone)
    _ = try await reader.figure(address)
    for path in paths {
        let outcomes = try await timed("filed") {
            try await desk.take(ImportRequest(paths: [path], provenance: .synthetic, writesRejects: false), by: access)
        }
        guard outcomes.reduce(0, { $0 + $1.filed }) == 1 else { throw CocoaError(.featureUnsupported) }
        reader = try await timed("changed") {
            let renewed = try await FigureReader(zone: zone, renewing: reader)
            _ = try await renewed.figure(address)
            return renewed
        }
    }
}

func ask(_ addresses: [String], count: Int, levels: Int, of zone: Zone) async throws {
    let reader = try await FigureReader(zone: zone)
    for text in addresses {
        let address = try FigureAddress(parsing: text)
        _ = try await reader.figure(address, depth: FigureRule.Depth(levels))
        for _ in 0..<count {
            _ = try await timed(text) { try await reader.figure(address, depth: FigureRule.Depth(levels)) }
        }
        for _ in 0..<count {
            let other = try await FigureReader(zone: zone)
            _ = try await timed("cold:" + text) { try await other.figure(address, depth: FigureRule.Depth(levels)) }
        }
    }
}

let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count > 2 else { exit(64) }
let zone = try await OpenZone.run(folder: arguments[1])
switch arguments[0] {
case "file": try await file(Array(arguments[2...]), into: zone)
case "ask": try await ask(Array(arguments[4...]), count: Int(arguments[2]) ?? 1, levels: Int(arguments[3]) ?? 3, of: zone)
default: exit(64)
}

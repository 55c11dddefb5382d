import Foundation

/// The folder of definitions and facts that ships with the program: `CORRIDOR_DATA`, else the
/// nearest `Data` at or above the present folder, else at or above the program.
struct DataFolder {
    let path: String

    /// The forms, indicators, groups and classes that every zone starts with.
    var standard: String { "\(path)/standard" }

    /// The tariffs, taxes and refunds.
    var trade: String { "\(path)/trade" }

    /// The industrial chains: goods, processes, capacities, flows and links.
    var chains: String { "\(path)/chains" }

    /// The facts that a demonstration starts with: the first folder with control totals.
    var demonstration: String? {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.sorted().map { "\(path)/\($0)" }.first { FileManager.default.fileExists(atPath: "\($0)/controls.yaml") }
    }

    /// The example quotations, which stand beside the folder in a clone; `nil` elsewhere.
    var quotations: String? {
        let examples = ((path as NSString).deletingLastPathComponent as NSString).appendingPathComponent("Examples/quotations")
        return FileManager.default.fileExists(atPath: examples) ? examples : nil
    }

    /// - Throws: ``CommandError/noStandardFolder(looked:)``.
    init() throws {
        let files = FileManager.default
        func holdsStandard(_ path: String) -> Bool { files.fileExists(atPath: "\(path)/standard/forms") }
        if let named = Console.current.environment["CORRIDOR_DATA"], !named.isEmpty {
            guard holdsStandard(named) else { throw CommandError.noStandardFolder(looked: ["\(named)/standard"]) }
            path = named
            return
        }
        guard let found = ShippedPath.find("Data", from: ShippedPath.starts, where: holdsStandard) else {
            throw CommandError.noStandardFolder(looked: ShippedPath.starts.map { "\($0)/Data/standard" })
        }
        path = found
    }
}

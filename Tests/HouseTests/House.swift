/// The house as ARCHITECTURE.md shows it, in one place: who lives on which floor, and whom each may know.
enum House {
    /// The modules, ground floor first. A module imports only from floors below its own.
    static let floors: [[String]] = [
        ["Figures"],
        ["Registry", "Products", "Solver"],
        ["Statistics", "Chain", "Trade"],
        ["Synthesis", "Claims"],
        ["Formats", "Storage"],
        ["Actions"],
        ["Web", "Commands"],
        ["corridor"],
    ]

    /// The last floor that knows neither files, clock, nor chance: values in, values out.
    static let pureFloors = 4

    /// What each module may import from outside. What is not named here may not be imported at all.
    static let outside: [String: Set<String>] = [
        "Solver": ["BigInt"],
        "Formats": ["Foundation", "Yams", "CXlsxWriter", "CZip", "CExpat"],
        "Storage": ["Foundation", "Dispatch", "Synchronization", "GRDB", "GRDBSQLite", "Crypto", "CPostgreSQL"],
        "Actions": ["Foundation", "Synchronization", "Crypto"],
        "Commands": ["Foundation", "Dispatch", "Synchronization", "ArgumentParser", "Glibc", "Darwin"],
        "Web": [
            "Foundation", "Synchronization", "Hummingbird", "HummingbirdCore", "HTTPTypes", "Logging", "Mustache", "NIOCore",
            "NIOHTTP1", "NIOHTTPTypes", "ServiceLifecycle",
        ],
        "corridor": ["Foundation"],
    ]

    static var modules: Set<String> { Set(floors.joined()) }

    /// The floor of a module, from 1.
    static func floor(of module: String) -> Int? {
        floors.firstIndex { $0.contains(module) }.map { $0 + 1 }
    }

    static func isPure(_ module: String) -> Bool {
        floor(of: module).map { $0 <= pureFloors } ?? false
    }

    /// Where something is shown to people: there alone it may be printed.
    static let showing: Set<String> = ["Commands", "corridor"]

    /// The most lines a file of Sources may have, and the most the middle one may.
    static let longestFile = 300
    static let middleFile = 120

    /// Files that may be longer, each with its reason.
    static let longFiles: [String: String] = [:]

    /// Files whose texts may be empty in a language, each with its reason.
    static let emptyTexts: [String: String] = [
        "Sources/Figures/Units/MeasurementUnit+Counted.swift": "a number of things without a name stands alone in English and Vietnamese",
    ]
}

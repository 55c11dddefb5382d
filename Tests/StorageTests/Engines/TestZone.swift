import Foundation

@testable import Storage

/// A zone's folder for one test, and where its record is: a file there, or a schema of the server.
struct TestZone {
    let engine: TestEngine
    let folder: String
    let schema: String

    init(_ engine: TestEngine, folder: String) throws {
        self.engine = engine
        self.folder = folder
        schema = "zone_" + UUID().uuidString.lowercased().replacingOccurrences(of: "-", with: "")
        if engine == .postgresql { try Self.link(schema: nil).run("CREATE SCHEMA \(schema)") }
    }

    func remove() {
        if engine == .postgresql { _ = try? Self.link(schema: nil).run("DROP SCHEMA \(schema) CASCADE") }
    }

    var place: RecordPlace {
        get throws { engine == .sqlite ? .folder : .server(try Self.address(schema: schema)) }
    }

    func create() async throws -> DatabaseRecord { try await DatabaseRecord.create(inFolder: folder, at: place) }

    func open(patience: Double = 20) async throws -> DatabaseRecord {
        try await DatabaseRecord.open(folder: folder, at: place, patience: patience)
    }

    /// A copy of all of it as it lies there at this moment.
    func copied(to copy: String) throws -> TestZone {
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: folder, toPath: copy)
        let zone = try TestZone(engine, folder: copy)
        guard engine == .postgresql else { return zone }
        let link = try Self.link(schema: zone.schema)
        for table in StoredTable.all.map(\.name) + [Schema.versionTable] {
            try link.run("CREATE TABLE \(table) (LIKE \(schema).\(table) INCLUDING ALL)")
            try link.run("INSERT INTO \(table) SELECT * FROM \(schema).\(table)")
        }
        return zone
    }

    /// A connection of its own, as anybody can have it who may use the server.
    static func link(schema: String?, patience: Double = 20) throws -> ServerLink {
        try ServerLink(address(schema: schema), patience: patience)
    }

    static func address(schema: String?) throws -> ServerAddress {
        let path = schema.map { "&options=-csearch_path%3D\($0)&application_name=\($0)" } ?? ""
        return try ServerAddress((TestEngine.server ?? "") + path)
    }
}

/// Runs a test in a zone of its own that is removed afterwards, however the test ends.
@discardableResult
func inZone<Result>(_ engine: TestEngine, _ body: (TestZone) async throws -> Result) async throws -> Result {
    try await inFolder { folder in
        let zone = try TestZone(engine, folder: "\(folder)/zone")
        defer { zone.remove() }
        return try await body(zone)
    }
}

/// Runs a test on an empty record.
@discardableResult
func withRecord<Result>(_ engine: TestEngine, _ body: (DatabaseRecord, TestZone) async throws -> Result) async throws -> Result {
    try await inZone(engine) { zone in
        let record = try await zone.create()
        defer { try? record.close() }
        return try await body(record, zone)
    }
}

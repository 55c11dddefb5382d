import Foundation

@testable import Formats

/// The folder of trade facts that ships with the project.
enum TradeFolder {
    static func bytes(_ name: String) throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Array(try Data(contentsOf: root.appendingPathComponent("Data/trade/\(name)")))
    }

    static let tariff = Result {
        try TariffFile.read(
            bytes("tariff-vn-2026-01-07.csv"), heading: TariffHeading(yaml: bytes("tariff-vn-2026-01-07.yaml"), file: "tariff-vn-2026-01-07.yaml"))
    }
}

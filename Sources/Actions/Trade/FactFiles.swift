import Foundation

/// The files of a folder of trade facts, by their paths within it: on disk, or as a record kept them.
public struct FactFiles: Sendable {
    /// In order.
    public let names: [String]
    private let read: @Sendable (String) -> [UInt8]?

    /// The files of a folder, read when they are asked for.
    public init(folder: String) {
        func list(_ path: String) -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
        names = (list(folder) + list("\(folder)/agreements").map { "agreements/\($0)" }).sorted()
        read = { name in FileManager.default.contents(atPath: "\(folder)/\(name)").map { [UInt8]($0) } }
    }

    /// Files at hand.
    public init(_ files: [String: [UInt8]]) {
        names = files.keys.sorted()
        read = { files[$0] }
    }

    /// - Throws: ``TariffError/unreadable(path:)``.
    public func bytes(_ name: String) throws(TariffError) -> [UInt8] {
        guard let bytes = read(name) else { throw .unreadable(path: name) }
        return bytes
    }
}

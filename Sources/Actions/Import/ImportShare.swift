import Foundation

/// Which of the bytes of all files of an import the present file has: how far the whole is tells its size, not how many files
/// there are.
public struct ImportShare: Hashable, Sendable {
    public private(set) var bytes = 0..<0
    public let total: Int

    init(of plan: ImportPlan) {
        total = (plan.definitions + plan.files).reduce(0) { $0 + Self.size(of: $1) }
    }

    mutating func begin(_ file: PlannedFile) {
        bytes = bytes.upperBound..<bytes.upperBound + Self.size(of: file)
    }

    /// How many bytes are done when so many of the file's rows are.
    func done(rows: Int, of count: Int) -> Int {
        count > 0 ? bytes.lowerBound + Int(Int128(bytes.count) * Int128(min(rows, count)) / Int128(count)) : bytes.lowerBound
    }

    private static func size(of file: PlannedFile) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int) ?? 0
    }
}

import Figures
import Products

/// A country's import tariff as it stood on a day.
public struct TariffSchedule: Sendable {
    public let importer: CountryCode
    public let asOf: Day
    /// The edition of the Harmonized System that its codes are of.
    public let edition: HSEdition
    public let source: TariffSource
    public let columns: [TariffColumn]
    /// By code; lines of one code in the order of the file.
    public let lines: [TariffLine]

    public init(
        importer: CountryCode, asOf: Day, edition: HSEdition, source: TariffSource, columns: [TariffColumn], lines: [TariffLine]
    ) {
        (self.importer, self.asOf, self.edition, self.source, self.columns) = (importer, asOf, edition, source, columns)
        self.lines = lines.sorted { ($0.code, $0.row) < ($1.code, $1.row) }
    }

    /// The lines of a code and below it, by binary search: O(log n) and the lines found.
    public func lines(within code: HSCode) -> ArraySlice<TariffLine> {
        let start = firstIndex { $0.code >= code }
        var end = start
        while end < lines.count, lines[end].code.isWithin(code) { end += 1 }
        return lines[start..<end]
    }

    private func firstIndex(where isReached: (TariffLine) -> Bool) -> Int {
        var (low, high) = (0, lines.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(lines[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The columns of a scheme.
    public func columns(of scheme: TariffScheme) -> [TariffColumn] { columns.filter { $0.scheme == scheme } }

    /// The cell of a line in the first column of a scheme.
    func cell(_ line: TariffLine, _ scheme: TariffScheme) -> TariffCell? {
        columns.firstIndex { $0.scheme == scheme }.map { line.cells[$0] }
    }
}

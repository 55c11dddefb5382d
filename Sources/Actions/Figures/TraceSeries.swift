import Figures
import Statistics

/// A figure over time: the same address for the periods before its own, oldest first.
public enum TraceSeries {
    /// - Parameter count: how many periods there may be, the address's own among them.
    /// - Returns: from the first period that has a value on.
    /// - Throws: `FigureError`.
    public static func run(_ address: FigureAddress, count: Int = 13, with reader: FigureReader) async throws -> [Figure] {
        var figures: [Figure] = []
        for period in address.period.run(of: count) {
            let figure = try await reader.figure(address.with(period: period))
            if !figures.isEmpty || figure.value.unknown == nil { figures.append(figure) }
        }
        return figures
    }
}

extension Period {
    /// The periods of the same form that end with this one, oldest first: months, quarters, years,
    /// years to date month by month, the ends of months before a day.
    public func run(of count: Int) -> [Period] {
        (0..<max(0, count)).reversed().compactMap { earlier(by: $0) }
    }

    private func earlier(by steps: Int) -> Period? {
        func month(_ year: Int, _ month: Int) -> (year: Int, month: Int) {
            let index = year * 12 + month - 1 - steps
            return (index / 12, index % 12 + 1)
        }
        switch self {
        case .month(let year, let number):
            let (year, number) = month(year, number)
            return .month(year: year, month: number)
        case .yearToDate(let year, let number):
            let (year, number) = month(year, number)
            return .yearToDate(year: year, month: number)
        case .quarter(let year, let quarter):
            let index = year * 4 + quarter - 1 - steps
            return .quarter(year: index / 4, quarter: index % 4 + 1)
        case .year(let year): return .year(year - steps)
        case .day(let day):
            if steps == 0 { return self }
            let (year, number) = month(day.year, day.month)
            return .day(Period.month(year: year, month: number).lastDay)
        }
    }
}

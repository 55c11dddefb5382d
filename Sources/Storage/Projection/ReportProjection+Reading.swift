import Figures
import Foundation
import Statistics

extension ReportProjection {
    /// Reads periods and works on each, as many at a time as there are cores; no more of them are in memory.
    ///
    /// - Parameter fields: which columns to read; `nil` for all.
    /// - Throws: ``ProjectionFault``, and what the work throws.
    public func reading<Result: Sendable>(
        _ periods: [Period], fields: Set<String>? = nil, _ work: @escaping @Sendable (ReportBlock) throws -> Result
    ) async throws -> [Period: Result] {
        try await withThrowingTaskGroup(of: (Period, Result).self) { group in
            var results: [Period: Result] = [:]
            var waiting = periods[...]
            func begin() {
                guard let period = waiting.popFirst() else { return }
                group.addTask { (period, try work(await block(of: period, fields: fields))) }
            }
            for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { begin() }
            while let (period, result) = try await group.next() {
                results[period] = result
                begin()
            }
            return results
        }
    }
}

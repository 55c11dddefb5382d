import Figures
import Statistics

/// The rows of a file in batches: all at once, by period, or read by and by.
public enum FormBatches: Sendable {
    /// Batches in memory, the next last.
    case held([FormFileResult])
    case streamed(FormStream)

    /// - Parameter isByPeriod: whether a batch may speak of one period only.
    public init(_ result: FormFileResult, isByPeriod: Bool) {
        guard isByPeriod else {
            self = .held([result])
            return
        }
        var rest = result
        rest.lines = []
        let batches = Dictionary(grouping: result.lines, by: \.period).sorted { $0.key < $1.key }.map { _, lines in
            var batch = result
            (batch.lines, batch.problems, batch.rejected) = (lines, [], [])
            return batch
        }
        self = .held(([rest] + batches).reversed())
    }

    /// The next batch; `nil` behind the last.
    public mutating func next() -> FormFileResult? {
        switch self {
        case .held(var batches):
            let next = batches.popLast()
            self = .held(batches)
            return next
        case .streamed(var stream):
            // Or what the stream holds would be copied before it changes.
            self = .held([])
            let next = stream.nextBatch()
            self = .streamed(stream)
            return next
        }
    }
}

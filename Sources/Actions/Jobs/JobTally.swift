import Figures
import Storage
import Synchronization

/// What is done of a job so far: whoever works adds to it, whoever tells of it reads it.
final class JobTally: Sendable {
    private struct State {
        var progress = JobProgress()
        var outcome = JobOutcome()
        var share: ImportShare?
        var stopped: JobResult.Ending?
    }

    private let state = Mutex(State())
    private let started = ContinuousClock.now

    var outcome: JobOutcome { state.withLock { $0.outcome } }

    var progress: JobProgress {
        let elapsed = started.duration(to: .now).components
        return state.withLock { state in
            state.progress.milliseconds = Int(elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000)
            return state.progress
        }
    }

    /// Why the work is stopped before its end, if it is.
    var stopped: JobResult.Ending? { state.withLock { $0.stopped } }

    /// The first reason counts.
    func stop(_ ending: JobResult.Ending) {
        state.withLock { $0.stopped = $0.stopped ?? ending }
    }

    /// Steps of a work that has few.
    func reach(_ step: Int, of total: Int) {
        state.withLock { ($0.progress.unit, $0.progress.done, $0.progress.total) = (.steps, step, total) }
    }

    func found(_ count: Int) {
        state.withLock { $0.outcome.findings = count }
    }

    func failed(_ words: LocalizedText) {
        state.withLock { $0.outcome.failure = words }
    }

    /// Takes note of what an import tells.
    func tell(_ event: ImportEvent) {
        state.withLock { state in
            switch event {
            case .began(_, _, let files, let share):
                state.share = files > 1 ? share : nil
                (state.progress.unit, state.progress.done, state.progress.total) = (.bytes, share.bytes.lowerBound, share.total)
            case .advanced(let rows, let total):
                if let share = state.share {
                    state.progress.done = share.done(rows: rows, of: total)
                } else {
                    (state.progress.unit, state.progress.done, state.progress.total) = (.rows, rows, total)
                }
            case .committed(_, _, _, let lines):
                state.outcome.filings += 1
                state.outcome.filed += lines
                state.progress.lines += lines
            case .ended(let file):
                state.outcome.add(file)
                if let share = state.share { state.progress.done = share.bytes.upperBound } else { state.progress.done = state.progress.total ?? 0 }
            }
        }
    }
}

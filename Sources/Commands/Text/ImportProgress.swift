import Actions
import Figures
import Synchronization

/// Tells on standard error how an import goes on.
///
/// Lines that begin with `committed` are acknowledgements in a fixed form for programs: chain and
/// number, form, period or `-`, and the count of lines. What they name is durable.
final class ImportProgress: Sendable {
    private let console: Console
    private let language: Language
    private let started = ContinuousClock.now
    private let counts = Mutex(Counts())

    private struct Counts {
        var lines = 0
        /// As of the last rate that was told.
        var told = 0
        var fileBegan = ContinuousClock.now
        var lastAdvance = ContinuousClock.now
    }

    /// So long nothing is told of rows, so that small files are told of once.
    private static let pause = Duration.seconds(2)

    init(console: Console, language: Language) {
        self.console = console
        self.language = language
    }

    func tell(_ event: ImportEvent) {
        switch event {
        case .began(let file, let number, let total, _):
            counts.withLock { ($0.fileBegan, $0.lastAdvance) = (.now, .now) }
            console.complainLine("[\(number)/\(total)] \(file)")
        case .advanced(let rows, let total): advance(rows, of: total)
        case .committed(let position, let form, let period, let count):
            counts.withLock { $0.lines += count }
            console.complainLine("committed \(position) \(form) \(period.map(\.description) ?? "-") \(count)")
        case .ended:
            let lines = counts.withLock { counts in
                defer { counts.told = counts.lines }
                return counts.lines > counts.told ? counts.lines : nil
            }
            if let lines { console.complainLine(ImportWords.rate(lines: lines, perSecond: rate(of: lines, since: started))[language]) }
        }
    }

    /// Tells how far a large file is, and how long the rest will take at the rate so far.
    private func advance(_ rows: Int, of total: Int) {
        let began = counts.withLock { counts -> ContinuousClock.Instant? in
            guard rows < total, counts.lastAdvance.duration(to: .now) >= Self.pause else { return nil }
            counts.lastAdvance = .now
            return counts.fileBegan
        }
        guard let began else { return }
        let rate = rate(of: rows, since: began)
        console.complainLine(
            ImportWords.advance(rows: rows, of: total, perSecond: rate, secondsLeft: (total - rows) / max(1, rate))[language])
    }

    private func rate(of count: Int, since start: ContinuousClock.Instant) -> Int {
        let elapsed = start.duration(to: .now).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        return count * 1000 / max(1, Int(milliseconds))
    }
}

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
    }

    init(console: Console, language: Language) {
        self.console = console
        self.language = language
    }

    func tell(_ event: ImportEvent) {
        switch event {
        case .began(let file, let number, let total):
            console.complainLine("[\(number)/\(total)] \(file)")
        case .committed(let position, let form, let period, let count):
            counts.withLock { $0.lines += count }
            console.complainLine("committed \(position) \(form) \(period.map(\.description) ?? "-") \(count)")
        case .ended:
            let lines = counts.withLock { counts in
                defer { counts.told = counts.lines }
                return counts.lines > counts.told ? counts.lines : nil
            }
            if let lines { console.complainLine(ImportWords.rate(lines: lines, perSecond: rate(of: lines))[language]) }
        }
    }

    /// Lines filed per second since the start.
    private func rate(of lines: Int) -> Int {
        let elapsed = started.duration(to: .now).components
        let milliseconds = elapsed.seconds * 1000 + elapsed.attoseconds / 1_000_000_000_000_000
        return lines * 1000 / max(1, Int(milliseconds))
    }
}

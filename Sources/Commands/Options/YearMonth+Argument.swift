import ArgumentParser
import Figures
import Synthesis

extension YearMonth: ExpressibleByArgument {
    /// Reads `2026-10`.
    public init?(argument: String) {
        guard let day = Day("\(argument)-01") else { return nil }
        self.init(day)
    }
}

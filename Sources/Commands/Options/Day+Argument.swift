import ArgumentParser
import Figures

extension Day: ExpressibleByArgument {
    /// Reads `2024-08-20`.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Period: ExpressibleByArgument {
    /// Reads `2024-07.ytd`.
    public init?(argument: String) {
        guard let period = try? Period(parsing: argument) else { return nil }
        self = period
    }
}

extension Provenance: ExpressibleByArgument {}

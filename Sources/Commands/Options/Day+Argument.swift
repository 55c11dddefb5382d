import ArgumentParser
import Figures

extension Day: ExpressibleByArgument {
    /// Reads `2024-08-20`.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Provenance: ExpressibleByArgument {}

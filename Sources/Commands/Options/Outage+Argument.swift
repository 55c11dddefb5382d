import ArgumentParser
import Chain

extension Outage: ExpressibleByArgument {
    /// Reads `gate:youyiguan`; a text without a kind is the name of an enterprise.
    public init?(argument: String) {
        self.init(argument)
    }
}

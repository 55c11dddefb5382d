import ArgumentParser
import Products

extension CountryCode: ExpressibleByArgument {
    /// Reads `CN`, and `cn` as it is typed.
    public init?(argument: String) { self.init(argument.uppercased()) }
}

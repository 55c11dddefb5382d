import Testing

/// A row of expectations: an address and what a reader sees.
struct Expected: CustomTestStringConvertible, Sendable {
    let address: String
    let value: String

    init(_ address: String, _ value: String) {
        (self.address, self.value) = (address, value)
    }

    var testDescription: String { address }
}

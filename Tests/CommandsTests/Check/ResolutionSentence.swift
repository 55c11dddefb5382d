/// A sentence and, for each of its figures in their order, the addresses that it may mean.
struct ResolutionSentence: Sendable {
    var text: String
    /// An empty list for a figure that has no address.
    var addresses: [[String]]

    /// - Parameter addresses: one each, several between bars, `-` for none.
    init(_ text: String, _ addresses: String...) {
        self.text = text
        self.addresses = addresses.map { $0 == "-" ? [] : $0.split(separator: "|").map(String.init) }
    }
}

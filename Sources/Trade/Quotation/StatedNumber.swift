import Figures

/// A number that a document states, with the cell it stands in.
public struct StatedNumber: Hashable, Sendable {
    public var value: ExactDecimal
    public var cell: DocumentCell

    public init(_ value: ExactDecimal, _ cell: DocumentCell) {
        (self.value, self.cell) = (value, cell)
    }
}

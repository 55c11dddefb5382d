import Figures

/// What a quantity rests on: how it came to be known, and where it stands.
public struct Evidence: Hashable, Sendable {
    public var provenance: Provenance
    /// The document, the law of nature or the rule that gave it.
    public var source: String
    /// The cell of the file that it was read from; `nil` of what is only computed with.
    public var cell: DocumentCell?
    /// The unit of the text in the cell.
    public var cellUnit: MeasurementUnit?

    public init(_ provenance: Provenance, source: String, cell: DocumentCell? = nil, cellUnit: MeasurementUnit? = nil) {
        (self.provenance, self.source, self.cell, self.cellUnit) = (provenance, source, cell, cellUnit)
    }
}

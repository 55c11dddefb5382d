/// Why a number is what it is: one node of the tree that ends at cells of documents.
///
/// The tree is lazy. A node whose children are ``Children/deferred(count:)`` is itself a
/// figure: asking the why of its ``address`` gives the next levels. A total therefore shows its
/// first levels without building the rest.
public struct Derivation: Hashable, Sendable {
    public enum Children: Hashable, Sendable {
        case none
        case listed([Derivation])
        /// To be opened by asking the why of this node's address.
        case deferred(count: Int?)
    }

    /// The canonical address of this node's value.
    public var address: DerivationAddress
    /// What the node is, in words: a place's or a respondent's name.
    public var title: LocalizedText
    public var operation: Operation
    public var value: FigureValue
    public var unit: MeasurementUnit
    public var children: Children
    /// The cell of a document that a leaf was read from.
    public var cell: DocumentCell?
    /// The unit of the text in the cell.
    public var cellUnit: MeasurementUnit?
    public var bound: Bound
    /// The days that a node of the operation ``Operation/hours`` counts, both included.
    public var span: ClosedRange<Day>?
    /// How a law rounds the value of a node of the operation ``Operation/rounded``.
    public var rounding: LegalRounding?
    /// For which goods a leaf of the operation ``Operation/tariffRate`` was read.
    public var condition: RateCondition?

    public init(
        address: FigureAddress, title: LocalizedText, operation: Operation, value: FigureValue,
        unit: MeasurementUnit, children: Children = .none, cell: DocumentCell? = nil,
        cellUnit: MeasurementUnit? = nil, bound: Bound = .exactly, span: ClosedRange<Day>? = nil
    ) {
        self.address = .figure(address)
        self.title = title
        self.operation = operation
        self.value = value
        self.unit = unit
        self.children = children
        self.cell = cell
        self.cellUnit = cellUnit
        self.bound = bound
        self.span = span
    }

    /// A node of a quotation.
    public init(
        quotation address: QuotationAddress, title: LocalizedText, operation: Operation, value: FigureValue,
        unit: MeasurementUnit, children: [Derivation] = [], cell: DocumentCell? = nil, rounding: LegalRounding? = nil
    ) {
        self.address = .quotation(address)
        (self.title, self.operation, self.value, self.unit) = (title, operation, value, unit)
        self.children = children.isEmpty ? .none : .listed(children)
        self.cell = cell
        cellUnit = cell == nil ? nil : unit
        bound = .exactly
        self.rounding = rounding
    }

    /// A node of an industrial chain.
    public init(
        chain address: ChainAddress, title: LocalizedText, operation: Operation, value: FigureValue, unit: MeasurementUnit,
        children: Children = .none, cell: DocumentCell? = nil, cellUnit: MeasurementUnit? = nil
    ) {
        self.address = .chain(address)
        (self.title, self.operation, self.value, self.unit, self.children) = (title, operation, value, unit, children)
        (self.cell, self.cellUnit) = (cell, cellUnit)
        bound = .exactly
    }

    /// A node of specialisation.
    public init(
        specialisation address: SpecialisationAddress, title: LocalizedText, operation: Operation, value: FigureValue, unit: MeasurementUnit,
        children: Children = .none
    ) {
        self.address = .specialisation(address)
        (self.title, self.operation, self.value, self.unit, self.children) = (title, operation, value, unit, children)
        bound = .exactly
    }

    /// The children that are already there.
    public var listed: [Derivation] {
        if case .listed(let nodes) = children { nodes } else { [] }
    }
}

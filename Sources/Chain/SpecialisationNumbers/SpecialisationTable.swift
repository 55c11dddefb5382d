import Figures

/// The places and industrial classes that specialisation is told from, with what each place makes in each class.
public struct SpecialisationTable: Sendable {
    /// A place or a class.
    public struct Member: Hashable, Sendable {
        public let id: String
        public let name: LocalizedText

        public init(id: String, name: LocalizedText) { (self.id, self.name) = (id, name) }
    }

    /// The address of the table itself.
    public let address: SpecialisationAddress
    /// What the indicator is called, and the unit of its amounts.
    public let indicator: LocalizedText
    public let unit: MeasurementUnit
    /// The rows and columns that have any activity.
    public let places: [Member]
    public let classes: [Member]
    public let activity: ActivityTable
    public let quotients: LocationQuotients
    public let matrix: SpecialisationMatrix
    public let proximity: Proximity
    public let complexity: Result<Complexity, ComplexityUndefined>
    private let isFiled: Set<[Int]>
    private let placeNumbers: [String: Int]
    private let classNumbers: [String: Int]

    /// - Parameters:
    ///   - places: in the order in which they are to stand; those without activity are left out.
    ///   - amounts: by place and class, where something was filed.
    /// - Throws: ``ActivityTableError`` where an amount is negative.
    public init(
        address: SpecialisationAddress, indicator: LocalizedText, unit: MeasurementUnit, places: [Member], classes: [Member],
        amounts: [String: [String: ExactDecimal]]
    ) throws(ActivityTableError) {
        let held = places.filter { place in (amounts[place.id] ?? [:]).values.contains { !$0.isZero } }
        let made = classes.filter { product in held.contains { !(amounts[$0.id]?[product.id] ?? .zero).isZero } }
        let cells = held.map { place in made.map { amounts[place.id]?[$0.id] } }
        let activity = try ActivityTable(places: held.count, products: made.count, amounts: cells.flatMap { $0.map { $0 ?? .zero } })
        (self.address, self.indicator, self.unit) = (address.table, indicator, unit)
        (self.places, self.classes, self.activity) = (held, made, activity)
        quotients = LocationQuotients(of: activity)
        let matrix = SpecialisationMatrix(of: activity, quotients)
        self.matrix = matrix
        proximity = Proximity(of: matrix)
        complexity = Result { () throws(ComplexityUndefined) in try Complexity(of: matrix) }
        var isFiled: Set<[Int]> = []
        for (place, row) in cells.enumerated() { for (product, cell) in row.enumerated() where cell != nil { isFiled.insert([place, product]) } }
        self.isFiled = isFiled
        placeNumbers = Dictionary(uniqueKeysWithValues: held.enumerated().map { ($0.element.id, $0.offset) })
        classNumbers = Dictionary(uniqueKeysWithValues: made.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// The row of a place; `nil` where it has no activity.
    public func place(_ id: String) -> Int? { placeNumbers[id] }

    /// The column of a class; `nil` where nobody makes anything in it.
    public func product(_ id: String) -> Int? { classNumbers[id] }

    /// Whether anything was filed for the place and class; otherwise nothing is taken to be made there.
    func isFiled(_ place: Int, _ product: Int) -> Bool { isFiled.contains([place, product]) }
}

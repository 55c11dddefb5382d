/// A number of specialisation that has a why of its own; places and classes by their numbers in the table.
public enum SpecialisationNumber: Hashable, Sendable {
    case total
    case placeTotal(Int)
    case classTotal(Int)
    /// What a place makes in a class.
    case amount(place: Int, product: Int)
    /// What share of a place's making a class has.
    case share(place: Int, product: Int)
    /// What share of all making a class has.
    case shareOfAll(Int)
    /// What share of a class's making a place has.
    case part(place: Int, product: Int)
    /// The location quotient.
    case quotient(place: Int, product: Int)
    /// 1 where the location quotient is 1 or more.
    case specialised(place: Int, product: Int)
    case diversity(Int)
    case ubiquity(Int)
    /// How many places are specialised in both classes.
    case shared(Int, Int)
    case proximity(Int, Int)
    /// The proximities of a class to all classes, together.
    case near(Int)
    /// Those of them that a place is specialised in.
    case held(place: Int, product: Int)
    case density(place: Int, product: Int)
    /// The Herfindahl-Hirschman index of a place over its classes, or of a class over its places.
    case placeConcentration(Int)
    case classConcentration(Int)
    case placeComplexity(Int)
    case classComplexity(Int)

    /// The way to it below the table's address.
    public func path(in table: SpecialisationTable) -> [String] {
        func place(_ number: Int) -> String { table.places[number].id }
        func product(_ number: Int) -> String { table.classes[number].id }
        return switch self {
        case .total: ["total"]
        case .placeTotal(let number): ["total", "place", place(number)]
        case .classTotal(let number): ["total", "class", product(number)]
        case .amount(let row, let column): ["amount", place(row), product(column)]
        case .share(let row, let column): ["share", place(row), product(column)]
        case .shareOfAll(let number): ["share", product(number)]
        case .part(let row, let column): ["part", place(row), product(column)]
        case .quotient(let row, let column): ["quotient", place(row), product(column)]
        case .specialised(let row, let column): ["specialised", place(row), product(column)]
        case .diversity(let number): ["diversity", place(number)]
        case .ubiquity(let number): ["ubiquity", product(number)]
        case .shared(let one, let other): ["shared", product(one), product(other)]
        case .proximity(let one, let other): ["proximity", product(one), product(other)]
        case .near(let number): ["near", product(number)]
        case .held(let row, let column): ["near", place(row), product(column)]
        case .density(let row, let column): ["density", place(row), product(column)]
        case .placeConcentration(let number): ["concentration", "place", place(number)]
        case .classConcentration(let number): ["concentration", "class", product(number)]
        case .placeComplexity(let number): ["complexity", "place", place(number)]
        case .classComplexity(let number): ["complexity", "class", product(number)]
        }
    }

    /// Reads the way to a number; `nil` for what is none.
    public init?(_ path: [String], in table: SpecialisationTable) {
        let last = path.dropFirst()
        let columns = last.map(table.product), rows = last.map(table.place)
        switch path.count {
        case 1 where path[0] == "total": self = .total
        case 2:
            switch (path[0], rows[0], columns[0]) {
            case ("share", _, let column?): self = .shareOfAll(column)
            case ("diversity", let row?, _): self = .diversity(row)
            case ("ubiquity", _, let column?): self = .ubiquity(column)
            case ("near", _, let column?): self = .near(column)
            default: return nil
            }
        case 3:
            if let number = Self.ofOne(path[0], of: path[1], row: rows[1], column: columns[1]) {
                self = number
            } else if let row = rows[0], let column = columns[1] {
                switch path[0] {
                case "amount": self = .amount(place: row, product: column)
                case "share": self = .share(place: row, product: column)
                case "part": self = .part(place: row, product: column)
                case "quotient": self = .quotient(place: row, product: column)
                case "specialised": self = .specialised(place: row, product: column)
                case "near": self = .held(place: row, product: column)
                case "density": self = .density(place: row, product: column)
                default: return nil
                }
            } else if let one = columns[0], let other = columns[1], path[0] == "shared" || path[0] == "proximity" {
                self = path[0] == "shared" ? .shared(one, other) : .proximity(one, other)
            } else {
                return nil
            }
        default: return nil
        }
    }

    private static func ofOne(_ name: String, of kind: String, row: Int?, column: Int?) -> SpecialisationNumber? {
        switch (name, kind, row, column) {
        case ("total", "place", let row?, _): .placeTotal(row)
        case ("total", "class", _, let column?): .classTotal(column)
        case ("concentration", "place", let row?, _): .placeConcentration(row)
        case ("concentration", "class", _, let column?): .classConcentration(column)
        case ("complexity", "place", let row?, _): .placeComplexity(row)
        case ("complexity", "class", _, let column?): .classComplexity(column)
        default: nil
        }
    }
}

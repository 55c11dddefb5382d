import Chain
import Figures
import Testing

@Suite("Who is specialised in what")
struct SpecialisationTests {
    @Test("the location quotients of the worked example agree to the printed digits")
    func quotients() throws {
        let quotients = LocationQuotients(of: try FivePlaces.table())
        #expect((0..<6).map { quotients[0, $0]?.printed } == [1.231373, 0.923529, 0.769608, 0.972136, 0.989496, 1.539216])
    }

    @Test("so do its diversities and ubiquities")
    func counts() throws {
        let matrix = SpecialisationMatrix(of: try FivePlaces.table())
        #expect(matrix.diversity == [2, 2, 2, 4, 1])
        #expect(matrix.ubiquity == [2, 2, 2, 2, 1, 2])
        #expect(matrix.places(of: 0) == [0, 3])
        #expect(matrix.products(of: 3) == [0, 3, 4, 5])
    }

    @Test("a place or a product without activity has no quotient and no specialisation")
    func nothing() throws {
        let table = try ActivityTable(rows: [[1, 0, 2], [0, 0, 0]])
        let quotients = LocationQuotients(of: table)
        #expect(quotients[0, 0] == 1)
        #expect(quotients[0, 1] == nil)
        #expect(quotients[1, 0] == nil)
        #expect(SpecialisationMatrix(of: table).diversity == [2, 0])
    }

    @Test("at the border the exact amounts decide, where a double would not see the difference")
    func border() throws {
        // 10¹⁶ + 1 and 10¹⁶ are one number to a quotient of doubles.
        let large = 10_000_000_000_000_000
        let table = try ActivityTable(rows: [[large + 1, large], [large, large]])
        #expect(LocationQuotients(of: table)[0, 1] == 1)
        let matrix = SpecialisationMatrix(of: table)
        #expect([matrix[0, 0], matrix[0, 1], matrix[1, 0], matrix[1, 1]] == [true, false, false, true])
    }

    @Test("a table with cells too few, or with less than nothing, is refused with the place of the fault")
    func refused() {
        #expect(throws: ActivityTableError.wrongCount(3, places: 2, products: 2)) {
            try ActivityTable(places: 2, products: 2, amounts: [1, 2, 3])
        }
        #expect(throws: ActivityTableError.negative(-3, place: 1, product: 0)) {
            try ActivityTable(rows: [[1, 2], [-3, 4]])
        }
        #expect(SpecialisationMatrix(places: 2, products: 2, cells: [true]) == nil)
    }

    @Test("tables drawn at random are read as the formulas stand", arguments: [(1, 1), (3, 70), (70, 3), (65, 64), (130, 40)])
    func random(places: Int, products: Int) throws {
        var generator = SplitMix64(seed: UInt64(places * 1000 + products))
        let table = try ActivityTable.random(places: places, products: products, using: &generator)
        let matrix = SpecialisationMatrix(of: table)
        let plain = PlainSpecialisation(table)
        #expect((0..<places).map { place in (0..<products).map { matrix[place, $0] } } == plain.made)
        #expect(matrix.diversity == (0..<places).map(plain.diversity))
        #expect(matrix.ubiquity == (0..<products).map(plain.ubiquity))
        let cells = SpecialisationMatrix(places: places, products: products, cells: plain.made.flatMap { $0 })
        #expect(cells?.ubiquity == matrix.ubiquity)
    }
}

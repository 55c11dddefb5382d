import Chain
import Testing

@Suite("How concentrated a product or a place is")
struct ConcentrationTests {
    @Test("the Herfindahl-Hirschman indices of the worked example agree to the printed digits")
    func worked() throws {
        let byProduct = Concentration.byProduct(try FivePlaces.table())
        #expect(byProduct.map { $0?.printed } == [0.446914, 0.315, 0.302469, 0.3241, 0.510204, 0.555556])
    }

    @Test("it is 1 for one alone, 1/n for n equal parts, and not known of nothing")
    func ends() throws {
        #expect(Concentration.index([7]) == 1)
        #expect(Concentration.index([2, 2, 2, 2]) == 0.25)
        #expect(Concentration.index([0, 0]) == nil)
        let table = try ActivityTable(rows: [[3, 0], [0, 0]])
        #expect(Concentration.byProduct(table) == [1, nil])
        #expect(Concentration.byPlace(table) == [1, nil])
    }
}

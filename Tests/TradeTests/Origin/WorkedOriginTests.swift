import Figures
import Products
import Testing
@testable import Trade

/// The worked cases that official guides print, to the digits they print.
@Suite("Worked cases of origin come out as printed")
struct WorkedOriginTests {
    private typealias Fixture = OriginFixture

    /// FOB 5.6; Thai 1.5; Indian 2.0; local 1.2 and 0.9.
    private func firstCase(cumulates: Bool) -> Determination {
        let bill = Fixture.bill(
            "851840", in: "VN", fob: "5.6",
            [
                (Fixture.material("853400", "TH", proof: cumulates ? "test" : nil), "1.5"), (Fixture.material("854231", "IN"), "2.0"),
                (Fixture.material("392690", "VN"), "1.2"), (Fixture.material("732690", "VN"), "0.9"),
            ],
            costs: ["0", "0", "0", "0"])
        return Fixture.determine(bill, Fixture.book(Fixture.agreement(rules: [("8518.40", "RVC40")])), to: "CN")
    }

    @Test("1 and 2: 37.5 % without the Thai material, 64.2857… % with it", arguments: [
        (false, OriginVerdict.doesNotOriginate, "37.5000", "37.5000"), (true, .originates, "64.2857", "64.2857"),
    ])
    func valueContents(cumulates: Bool, verdict: OriginVerdict, buildDown: String, buildUp: String) throws {
        let determination = firstCase(cumulates: cumulates)
        #expect(determination.verdict == verdict)
        let (down, up) = determination.valueContents
        #expect(down?.share.rounded(places: 4, exponent: 2).description == buildDown)
        #expect(up?.share.rounded(places: 4, exponent: 2).description == buildUp)
        if cumulates { #expect(down?.share.rounded(places: 2, exponent: 2, .truncate).description == "64.28") }
        #expect(down?.operands.map(\.value) == [Fixture.amount("5.6"), Fixture.amount(cumulates ? "2" : "3.5")])
    }

    private func fridge(proof: String?) -> BillOfMaterials {
        Fixture.bill(
            "841810", fob: "400",
            [(Fixture.material("841430", "KR", proof: proof), "250"), (Fixture.material("841899", "CN"), "60")])
    }

    private func usersRule(_ agreement: String) -> ProductRule {
        ProductRule(
            codes: [Fixture.code("8418.10")], editions: [.hs2022], agreement: agreement, expression: Fixture.rule("RVC40"),
            article: "as the case states it", source: "worked case: a fridge made in China with Korean parts", isUsers: true)
    }

    @Test("3: a fridge of China with Korean parts above 60 % of its price fails where Korea is no Party, and qualifies where it is one")
    func fridges() {
        let narrow = Fixture.agreement("narrow", parties: ["CN", "VN", "TH"])
        let failing = Fixture.determine(fridge(proof: "wide"), Fixture.book(narrow, [usersRule("narrow")]))
        #expect(failing.verdict == .doesNotOriginate)
        #expect(failing.product.lines.map(\.status) == [.ofNoParty, .local])
        let wide = Fixture.agreement("wide", parties: ["CN", "VN", "TH", "KR"])
        let passing = Fixture.determine(fridge(proof: "wide"), Fixture.book(wide, [usersRule("wide")]))
        #expect(passing.verdict == .originates)
        #expect(passing.product.lines.map(\.status) == [.cumulated, .local])
        let unproven = Fixture.determine(fridge(proof: nil), Fixture.book(wide, [usersRule("wide")]))
        #expect(unproven.verdict == .doesNotOriginate)
        #expect(unproven.product.lines[0].status == .withoutProof)
    }

    private func thaiGood(through transit: [String] = [], invoicedFrom: String? = nil, isOnlyLogistics: Bool? = nil) -> Determination {
        let bill = Fixture.bill("841810", in: "TH", fob: "100", [(Fixture.material("841430", "IN"), "40")])
        let agreement = Fixture.agreement(parties: ["TH", "SG", "ID"])
        return Fixture.determine(
            bill, Fixture.book(agreement, [usersRule("test")]), to: "SG", through: transit, isOnlyLogistics: isOnlyLogistics,
            invoicedFrom: invoicedFrom)
    }

    @Test("4: the proof stands when Switzerland invoices goods from Thailand to Singapore")
    func thirdPartyInvoice() {
        let determination = thaiGood(invoicedFrom: "CH")
        #expect(determination.verdict == .originates)
        #expect(determination.proof.thirdPartyInvoiceFrom == Fixture.country("CH"))
        #expect(thaiGood(invoicedFrom: "TH").proof.thirdPartyInvoiceFrom == nil)
    }

    @Test("5: goods of Thailand through Indonesia, unprocessed, to Singapore need a back-to-back proof")
    func backToBack() {
        let determination = thaiGood(through: ["ID"], isOnlyLogistics: true)
        #expect(determination.verdict == .originates)
        #expect(determination.proof.backToBackIn == [Fixture.country("ID")])
        #expect(thaiGood(through: ["ID"], isOnlyLogistics: false).verdict == .doesNotOriginate)
        let unsaid = thaiGood(through: ["ID"])
        #expect(unsaid.verdict == .needsReview)
        #expect(unsaid.reviews.map(\.missing) == [.transit])
        #expect(unsaid.reviews[0].answers.map(\.verdict) == [.originates, .doesNotOriginate])
    }

    @Test("6: Malaysian material with its own proof counts as local in Singapore")
    func ownProof() {
        let agreement = Fixture.agreement(parties: ["MY", "SG", "VN"])
        for (proof, verdict) in [("test", OriginVerdict.originates), ("other", .doesNotOriginate), (nil, .doesNotOriginate)] {
            let bill = Fixture.bill(
                "841810", in: "SG", fob: "100",
                [(Fixture.material("841430", "MY", proof: proof), "50"), (Fixture.material("841899", "IN"), "30")])
            #expect(Fixture.determine(bill, Fixture.book(agreement, [usersRule("test")])).verdict == verdict)
        }
    }
}

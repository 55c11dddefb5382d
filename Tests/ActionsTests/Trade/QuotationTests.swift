import Figures
import Products
import Testing
import Trade

@testable import Actions

@Suite("A quotation tells duty, taxes and landed cost under every scheme")
struct QuotationTests {
    /// Of worked duty case 7: 240,000 free on board, freight, insurance, commission; port handling does not count.
    private static func worked(_ code: String) -> QuotationFixture {
        var fixture = QuotationFixture()
        (fixture.code, fixture.price, fixture.quantity) = (code, 240, 1_000)
        fixture.costs = [.mainCarriage: 2_500, .insurance: 350]
        fixture.additions = [("commission", 800, true), ("port handling", 500, false)]
        return fixture
    }

    private func line(_ fixture: QuotationFixture) throws -> LineQuotation { try #require(try fixture.quotation().lines.first) }

    private func quote(_ scheme: TariffScheme, _ fixture: QuotationFixture) throws -> SchemeQuote {
        try #require(try line(fixture).schemes.first { $0.scheme == scheme })
    }

    @Test("worked case 7: at 5% duty and tax come to 961,138,338 dong, with preference to 620,089,250") func seventh() throws {
        // Any line of these rates gives the case.
        let schedule = try QuotationFixture.held.get().facts.schedule
        let code = try #require(
            schedule.lines.first { line in
                schedule.rate(of: line.code, under: .mostFavouredNation, from: .china) == .rate(5)
                    && schedule.rate(of: line.code, under: .acfta, from: .china) == .rate(0)
            }?.code)
        let fixture = Self.worked(code.digits)
        let mfn = try quote(.mostFavouredNation, fixture), acfta = try quote(.acfta, fixture)
        #expect(mfn.customsValue.value == .exact(243_650))
        #expect(mfn.duty.value == .exact(310_044_625))
        #expect(mfn.taxes.map(\.value) == [.exact(651_093_713)])
        #expect(mfn.payable.value == .exact(961_138_338))
        #expect(acfta.duty.value == .exact(0))
        #expect(acfta.payable.value == .exact(620_089_250))
    }

    @Test("every term of delivery leads to the same customs value where the price holds what the term says", arguments: Incoterm.allCases)
    func terms(_ rule: Incoterm) throws {
        let all: [CostElement: ExactDecimal] = [
            .preCarriage: 300, .exportClearance: 40, .originHandling: 60, .mainCarriage: 500, .insurance: 50, .onCarriage: 200, .unloading: 30,
            .importClearance: 20
        ]
        var fixture = QuotationFixture()
        fixture.quantity = 1
        fixture.costs = all
        fixture.terms = DeliveryTerms(rule, place: "there")
        // Goods of 9,600 at the factory's gate: 10,000 free on board, 10,550 at the border.
        let held = rule.costsInPrice().reduce(ExactDecimal(9_600)) { $0 + (all[$1] ?? 0) }
        if rule.isDutyInPrice {
            // 15% duty, and 10% of value with duty: 26.5% of 10,550.
            fixture.price = held + (try ExactDecimal(parsing: "2795.75"))
        } else {
            fixture.price = held
        }
        let quote = try quote(.mostFavouredNation, fixture)
        #expect(quote.customsValue.value == .exact(10_550))
        #expect(quote.freeOnBoard.value == .exact(10_000))
        #expect(quote.duty.value == .exact(try #require(ExactDecimal(25_450).multipliedExactly(by: try ExactDecimal(parsing: "1582.5")))))
    }

    @Test("what is not stated is unknown, never nothing") func unstated() throws {
        var fixture = QuotationFixture()
        fixture.costs = [.insurance: 50]
        let quote = try quote(.mostFavouredNation, fixture)
        #expect(quote.customsValue.value.unknown != nil)
        #expect(quote.landed.value.unknown != nil)
        fixture.costs = [.insurance: 50, .mainCarriage: 0]
        #expect(try self.quote(.mostFavouredNation, fixture).customsValue.value == .exact(10_050))
        fixture.exchange = nil
        #expect(try self.quote(.mostFavouredNation, fixture).duty.value.unknown != nil)
    }

    @Test("the preference is taken where the goods originate, and left where it saves nothing") func choice() throws {
        var fixture = QuotationFixture()
        fixture.materials = [("8518.90", "CN", 4), ("8542.31", "US", 3)]
        #expect(try line(fixture).choice?.scheme == .acfta)
        #expect(try quote(.acfta, fixture).standing == .lawful)
        fixture.materials = [("8518.90", "CN", 3), ("8542.31", "US", 7)]
        #expect(try quote(.acfta, fixture).standing == .doesNotOriginate)
        #expect(try line(fixture).choice?.scheme == .mostFavouredNation)
        fixture.code = "8471.30.20"
        fixture.materials = [("8518.90", "CN", 9)]
        let laptop = try line(fixture)
        #expect(laptop.choice?.scheme == .mostFavouredNation && laptop.choice?.saving == nil)
    }

    @Test("a proof that costs more than it saves is not taken") func proof() throws {
        var fixture = QuotationFixture()
        fixture.materials = [("8518.90", "CN", 9)]
        fixture.proofCost = 1_000
        #expect(try line(fixture).choice?.scheme == .acfta)
        fixture.proofCost = 2_000
        #expect(try line(fixture).choice?.scheme == .mostFavouredNation)
    }

    @Test("without a bill of materials a preference needs review") func noBill() throws {
        #expect(try quote(.acfta, QuotationFixture()).standing == .needsReview)
    }

    @Test("an exclusion, a missing origin rule and a missing excise are told", arguments: [
        ("8528.72.92", TariffScheme.acfta, SchemeStanding.notOffered), ("8528.72.92", .rcep, .notOffered), ("8708.99.62", .rcep, .needsReview),
        ("8703.80.97", .rcep, .lawful), ("8703.80.97", .acfta, .lawful)
    ])
    func standings(code: String, scheme: TariffScheme, standing: SchemeStanding) throws {
        var fixture = QuotationFixture()
        fixture.code = code
        fixture.materials = [("8507.60", "CN", 5), ("8542.31", "US", 2)]
        #expect(try quote(scheme, fixture).standing == standing)
    }

    @Test("a tax that cannot be told leaves the total unknown, and the duties are compared") func openTax() throws {
        var fixture = QuotationFixture()
        fixture.code = "8415.10.90"
        fixture.taxes = [:]
        fixture.materials = [("8414.30", "CN", 5)]
        let line = try line(fixture)
        #expect(line.choice?.isByDutyAlone == true && line.choice?.scheme == .acfta)
        #expect(try quote(.acfta, fixture).openTaxes.map(\.kind) == [.excise, .valueAdded])
        #expect(try quote(.acfta, fixture).payable.value.unknown != nil)
    }

    @Test("a tax of which one of two rates holds is shown at both") func ifs() throws {
        var fixture = QuotationFixture()
        (fixture.code, fixture.taxes) = ("7318.15.10", [:])
        let ifs = try quote(.mostFavouredNation, fixture).openTaxes.flatMap(\.ifs)
        #expect(ifs.map(\.rate.percentage) == [8, 10])
        #expect(ifs.allSatisfy { $0.payable.value.unknown == nil })
    }

    @Test("every number of a quotation has an address of its own, or the same value") func addresses() throws {
        var fixture = QuotationFixture()
        fixture.materials = [("8518.90", "CN", 3), ("8542.31", "US", 2), ("8534.00", "KR", 1)]
        let quotation = try fixture.quotation()
        var values: [DerivationAddress: FigureValue] = [:]
        func walk(_ node: Derivation) {
            if let other = values[node.address] { #expect(other == node.value, "\(node.address)") }
            values[node.address] = node.value
            node.listed.forEach(walk)
        }
        quotation.roots.forEach(walk)
        #expect(values.count > 40)
        for (address, value) in values { #expect(address.quotation.flatMap(quotation.node)?.value == value) }
    }

    @Test("the shares of origin are those that the determination compared") func shares() throws {
        var fixture = QuotationFixture()
        fixture.materials = [("8518.90", "CN", 3), ("8542.31", "US", 2), ("8534.00", "KR", 1)]
        let quote = try quote(.acfta, fixture)
        #expect(quote.origins.map(\.value) == [.exact(70)])
    }

    @Test("a television made in China has no preference, made in Thailand it may") func elsewhere() throws {
        var fixture = QuotationFixture()
        fixture.code = "8528.72.92"
        fixture.materials = [("8524.91", "CN", 4), ("8542.31", "US", 2)]
        let facts = try QuotationFixture.held.get().facts
        let found = Improvements(of: try fixture.quotation(), line: 0, with: facts).relocations
        #expect(!found.contains { $0.country.code == "MY" && $0.quote.scheme == .acfta })
        #expect(found.contains { $0.quote.scheme == .atiga && $0.quote.standing == .needsReview })
        #expect(found.allSatisfy { $0.saving.value.unknown == nil })
    }

    @Test("what would qualify tells the material to swap and what it saves") func improvements() throws {
        var fixture = QuotationFixture()
        fixture.materials = [("8518.90", "CN", 3), ("8542.31", "US", 5), ("8534.00", "JP", 2)]
        let facts = try QuotationFixture.held.get().facts
        let found = Improvements(of: try fixture.quotation(), line: 0, with: facts).schemes
        let acfta = try #require(found.first { $0.scheme == .acfta })
        #expect(acfta.changes.swaps.first?.swapCount == 1)
        // 15% duty on 268,497,500 dong, and 10% tax on that duty.
        #expect(acfta.saving.value == .exact(44_302_088))
    }
}

import Figures
import Products
import Testing
import Trade

@testable import Formats

@Suite("The agreements that ship")
struct ShippedAgreementsTests {
    private static let ids = ["acfta", "rcep", "atiga"]

    private func agreement(_ id: String) throws -> Agreement {
        let (agreement, rejects) = AgreementYAML.read(try TradeFolder.bytes("agreements/\(id).yaml"), file: "\(id).yaml")
        #expect(rejects == [])
        return try #require(agreement)
    }

    private func book(_ id: String, _ edition: HSEdition = .hs2022) throws -> RuleBook {
        let changes = try HSChangesYAML.read(TradeFolder.bytes("hs-changes.yaml"), file: "hs-changes.yaml")
        return try RuleBook(agreement(id), changes: changes, edition: edition)
    }

    private func basis(_ id: String, _ code: String, _ edition: HSEdition = .hs2022) throws -> ResolvedRule.Basis {
        try book(id, edition).rule(for: HSCode(code)).basis
    }

    @Test("every rule and provision has an article and a source", arguments: ids)
    func sources(id: String) throws {
        let agreement = try agreement(id)
        #expect(!agreement.source.isEmpty)
        for rule in agreement.productRules { #expect(!rule.source.isEmpty && !rule.article.isEmpty && !rule.isUsers && !rule.editions.isEmpty) }
        for rule in agreement.generalRules { #expect(!rule.source.isEmpty && !rule.article.isEmpty) }
        let provisions = [
            agreement.deMinimis?.provision, agreement.cumulation, agreement.minimalOperations, agreement.directConsignment,
            agreement.proof?.provision, agreement.waiver?.provision, agreement.tariffDifferential?.provision,
            agreement.tariffDifferential?.highestRate,
        ]
        for provision in provisions.compactMap({ $0 }) { #expect(!provision.source.isEmpty && !provision.article.isEmpty) }
    }

    @Test("a source that is struck out anywhere is missed", arguments: ids)
    func struckOut(id: String) throws {
        let lines = String(decoding: try TradeFolder.bytes("agreements/\(id).yaml"), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let sources = lines.indices.filter { lines[$0].contains("source: ") && !lines[$0].hasPrefix("#") }
        #expect(!sources.isEmpty)
        for number in sources {
            for text in ["", lines[number].prefix { $0 == " " } + "source: \"\""] {
                var struck = lines
                struck[number] = Substring(text)
                #expect(AgreementYAML.read(Array(struck.joined(separator: "\n").utf8), file: "\(id).yaml").rejects.count == 1, "line \(number + 1)")
            }
        }
    }

    @Test("a share of nothing or above the whole is out of range", arguments: ["0", "-1", "100.1"])
    func outOfRange(percent: String) throws {
        let text = String(decoding: try TradeFolder.bytes("agreements/rcep.yaml"), as: UTF8.self)
            .replacing("percent: \"10\"", with: "percent: \"\(percent)\"")
        let reject = try #require(AgreementYAML.read(Array(text.utf8), file: "rcep.yaml").rejects.first)
        #expect(reject.line(.english).hasSuffix("“\(percent)” is out of range; write a number above 0, at most 100"))
    }

    @Test("they have the parties and rules that were verified, and no more")
    func counts() throws {
        let counts = try Self.ids.map { id in
            let agreement = try agreement(id)
            return [agreement.parties.count, agreement.productRules.flatMap(\.codes).count, agreement.generalRules.count, agreement.unverifiedCodes.count]
        }
        #expect(counts == [[11, 0, 2, 0], [15, 13, 0, 15], [10, 0, 0, 0]])
        #expect(try agreement("acfta").generalRules[1].chapters.count == 46)
    }

    @Test("the verified rules are found by code", arguments: [
        ("8518.90", "CTH or RVC40"), ("8519.81", "CTH or RVC40"), ("8540.11", "CTSH or RVC40"), ("8509.80", "CTSH or RVC40"),
        ("8703.80.97", "RVC40"), ("8517.61", "CTSH or RVC40"),
    ])
    func verified(code: String, rule: String) throws {
        guard case .productRule(let found) = try basis("rcep", code) else {
            Issue.record("no rule for \(code)")
            return
        }
        #expect(found.expression.description == rule)
    }

    @Test("what was not verified has no rule", arguments: [
        "8471.30", "8542.31", "8534.00", "8507.60", "8504.40", "8528.52", "8702.40", "8708.99", "7410.11", "7607.11", "3801.10", "2841.69",
        "2842.90", "3920.10", "3824.99",
    ])
    func unverified(code: String) throws {
        #expect(try basis("rcep", code) == .notVerified)
    }

    @Test("a rule does not pass to the codes into which its own was split")
    func editions() throws {
        for code in ["8517.12", "8517.13", "8517.14"] {
            guard case .codeChanged(let rule, let change) = try basis("rcep", code) else {
            Issue.record("\(code) has a rule")
            return
        }
            #expect(rule.codes.contains(change.code))
        }
        guard case .productRule = try basis("rcep", "8517.12", .hs2017) else {
            Issue.record("8517.12 of 2017 has no rule")
            return
        }
        guard case .productRule = try basis("rcep", "8517.11") else {
            Issue.record("8517.11 has no rule")
            return
        }
        #expect(try basis("rcep", "8518.30") == .notHeld)
        #expect(try basis("atiga", "8518.90") == .notHeld)
    }

    @Test("under the general rule of ACFTA a change of heading counts in its chapters only, and needs review")
    func generalRule() throws {
        let book = try book("acfta")
        #expect(try book.rule(for: HSCode("8518.30")).alternatives.map(\.expression.description) == ["RVC40"])
        #expect(try book.rule(for: HSCode("6203.42")).alternatives.map(\.doubt) == [nil, .chaptersNotVerified])
        #expect(try book.rule(for: HSCode("3920.10")).alternatives.map(\.doubt) == [nil, .partOfChapter])
    }
}

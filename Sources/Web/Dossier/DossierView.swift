import Actions
import Chain
import Figures

/// The texts of a dossier.
struct DossierView {
    struct Code {
        let text: String
        let href: String
        let note: String
    }

    let heading: String
    let lead: String
    let standing: String
    let kind: String
    let sentence: String
    let codes: [Code]
    let hasCodes: Bool
    let quote: String
    let balance: TableView
    let needs: TableView
    let hasNeeds: Bool
    let places: TableView
    let enterprises: TableView
    let hasEnterprises: Bool
    let hasMore: Bool
    let rule: String
    let unknowns: [String]
    let hasUnknowns: Bool
    let unlocks: TableView
    let hasUnlocks: Bool
    let leads: TableView
    let hasLeads: Bool

    /// How many candidates are shown, so that two printed pages hold all.
    private static let shown = 8

    init(_ model: DossierModel, for request: PageRequest) {
        let (language, answer) = (request.language, model.answer)
        func view(_ table: AnswerTable) -> TableView { TableView(PageTable(table.first(Self.shown), in: language), for: request) }
        heading = answer.heading[language]
        lead = answer.place[language]
        standing = answer.verdict.words[language]
        kind = "is-\(answer.verdict.rawValue)"
        sentence = DossierSentences.sentence(answer.verdict)[language]
        codes = answer.good.codes.map { code in
            Code(
                text: code.code.description, href: request.link(TariffPage.name) + QueryText.text(["goods": code.code.description]),
                note: [code.jurisdiction?.code, code.source].compactMap { $0 }.joined(separator: " · "))
        }
        hasCodes = !codes.isEmpty
        quote = request.link(QuotePage.name)
        balance = view(answer.balance)
        needs = TableView(PageTable(answer.needs, in: language), for: request)
        hasNeeds = !answer.needs.rows.isEmpty
        let tables = answer.candidates.tables
        places = view(tables[0])
        enterprises = view(tables[1])
        hasEnterprises = !tables[1].rows.isEmpty
        hasMore = tables.contains { $0.rows.count > Self.shown }
        rule = CandidateSentences.rule[language]
        unknowns = CandidateSentences.unknowns(answer.candidates.places).map { $0[language] }
        hasUnknowns = !unknowns.isEmpty
        unlocks = TableView(PageTable(answer.unlocks, in: language), for: request)
        hasUnlocks = !answer.unlocks.rows.isEmpty
        leads = TableView(PageTable(LeadSentences.table(answer.leads, namesStep: false), in: language), for: request)
        hasLeads = !answer.leads.isEmpty
    }
}

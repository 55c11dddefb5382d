import Figures
import Testing

@testable import Web

@Suite("Templates and their words")
struct TemplateTests {
    private static let catalogues: [String: [any MessageCatalogue.Type]] = [
        "Why": [WhyMessages.self], "WhyNode": [WhyMessages.self, QuotationMessages.self, QuoteMessages.self, ChainMessages.self], "Document": [DocumentMessages.self], "Layout": [LayoutMessages.self],
        "Fault": [LayoutMessages.self], "Glance": [GlanceMessages.self], "Figures": [FiguresMessages.self],
        "Check": [CheckMessages.self], "Search": [SearchMessages.self], "Help": [HelpMessages.self],
        "Projects": [ProjectsMessages.self], "ProjectTimeline": [ProjectsMessages.self],
        "Project": [ProjectMessages.self], "Parks": [ParksMessages.self], "Place": [PlaceMessages.self],
        "Enterprises": [EnterprisesMessages.self], "Enterprise": [EnterpriseMessages.self], "Energy": [EnergyMessages.self],
        "Jobs": [JobsMessages.self], "Record": [RecordMessages.self], "Tariff": [TariffMessages.self], "Quotation": [QuotationMessages.self],
        "QuotationComparison": [QuotationMessages.self, QuoteMessages.self], "Quote": [QuoteMessages.self],
        "Specialisation": [SpecialisationMessages.self], "Dossier": [DossierMessages.self],
        "Chains": [ChainsMessages.self], "ChainWhole": [ChainsMessages.self], "Chain": [ChainMessages.self], "Step": [StepMessages.self],
        "WhatIf": [WhatIfMessages.self],
    ]

    @Test("every word that a template asks for is in the catalogue of every page that uses it, in three languages")
    func words() throws {
        let shelf = try AssetShelf(chartLibrary: "none")
        for (name, text) in shelf.templates {
            for match in text.matches(of: /\{\{(words|part)\.([A-Za-z]+)\}\}/) {
                let catalogues = match.1 == "part" ? [PartMessages.self] : try #require(Self.catalogues[name], "\(name) has no catalogue")
                for language in Language.allCases {
                    let known = catalogues.allSatisfy { $0.words(in: language)[String(match.2)]?.isEmpty == false }
                    #expect(known, "\(name).mustache asks for \(match.2), which has no text in \(language)")
                }
            }
        }
    }

    @Test("no template writes style or script into the page, nor words of its own")
    func plain() throws {
        for (name, text) in try AssetShelf(chartLibrary: "none").templates {
            #expect(!text.contains("style="), "\(name)")
            #expect(!text.contains(/<script>|onclick|onload/), "\(name)")
            // A picture that is a file of its own carries its colours and letters itself.
            let page = name == "Picture" ? text.replacing(/<style>[^<]*<\/style>/, with: "") : text
            let shown = page.replacing(/\{\{[^}]*\}\}/, with: "").replacing(/<[^>]*>/, with: "")
            #expect(!shown.contains(/[A-Za-z]{2}/), "\(name) has words outside its catalogue")
        }
    }
}

/// Every kind of page there is, in the order of the navigation.
enum PageRegister {
    static let all: [PageRoute] = [
        PageRoute(GlancePage.self),
        PageRoute(FiguresPage.self),
        PageRoute(SearchPage.self),
        PageRoute(ProjectsPage.self),
        PageRoute(ProjectPage.self),
        PageRoute(ParksPage.self),
        PageRoute(PlacePage.self),
        PageRoute(EnterprisesPage.self),
        PageRoute(EnterprisePage.self),
        PageRoute(EnergyPage.self),
        PageRoute(DossierPage.self),
        PageRoute(SpecialisationPage.self),
        PageRoute(ChainsPage.self),
        PageRoute(StepPage.self),
        PageRoute(WhatIfPage.self),
        PageRoute(ChainPage.self),
        PageRoute(TariffPage.self),
        PageRoute(QuotationPage.self),
        PageRoute(QuotePage.self),
        PageRoute(CheckPage.self),
        PageRoute(RecordPage.self),
        PageRoute(JobsPage.self),
        PageRoute(WhyPage.self),
        PageRoute(DocumentPage.self),
        PageRoute(HelpPage.self),
    ]

    /// Whether there are pages of a name.
    static func has(_ name: String) -> Bool { all.contains { $0.name == name } }
}

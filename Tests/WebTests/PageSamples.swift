/// Addresses of every kind of page, in English, for the zone of two parks.
enum PageSamples {
    static let paths = [
        "/en/figure/\(SmallZone.total)", "/en/figure/output.gross/zone/all/2024-03.ytd/growth.comparable",
        "/en/figure/output.gross/parks/3612/2024-03/level?depth=4&rows=all",
        "/en/", "/en/?map=output.gross&measure=growth", "/en/figures", "/en/figures?words=output+parks+2024-03",
        "/en/figures?indicator=output.gross&place=parks&period=2024-03.ytd&compare=north-park&count=25",
        "/en/search", "/en/search?q=output", "/en/search?q=nothing%20at%20all", "/en/help", "/en/check",
        "/en/projects", "/en/projects?status=planned&q=demo", "/en/project/\(SmallZone.project)", "/en/parks", "/en/parks?place=zone", "/en/place/riverside",
        "/en/place/zone", "/en/enterprises?place=zone", "/en/enterprise/91000000DEM0TWP01F", "/en/energy", "/en/record", "/en/jobs",
        "/en/tariff", "/en/tariff?goods=8528.72", "/en/tariff?goods=headphones&from=TH", "/en/quotation", "/en/quote",
        "/en/specialisation", "/en/specialisation?area=parks&places=park&level=4&period=2024-03.ytd",
        "/en/chains", "/en/chains/cells?area=parks", "/en/chains/cells?area=parks&on=2025-01-01&show=wanting", "/en/step/cells/foil?area=parks",
        "/en/dossier/cells/foil?area=parks",
        "/en/whatif/cells?area=parks", "/en/whatif/cells?area=parks&holder:Sample%20Foils=off", "/en/chain/cells/parks/2024-04-30/good/foil/coverage",
    ]
}

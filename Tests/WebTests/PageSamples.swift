/// Addresses of every kind of page, in English, for the zone of two parks.
enum PageSamples {
    static let paths = [
        "/en/figure/\(SmallZone.total)", "/en/figure/output.gross/zone/all/2024-03.ytd/growth.comparable",
        "/en/figure/output.gross/parks/3612/2024-03/level?depth=4&rows=all",
    ]
}

/// A small zone in which everything that is awkward happens once.
///
/// | enterprise | what happens |
/// |---|---|
/// | A | takes over E in June; revises its July report in September |
/// | B | moves from park p1 to park p3 in May; its June year-to-date is not May's plus June |
/// | C | enters in April, without a year before |
/// | D | leaves at the end of March |
/// | E | is merged into A from June; still hands in a June report |
/// | G | turns out in July to have been of class 3841 since March |
/// | H | does not report July |
enum HardZone {
    static let zone: TestZone = {
        var zone = TestZone(today: "2024-09-20")
        zone.defineUsual()
        filePlaces(&zone)
        fileDirectory(&zone)
        fileReports(&zone)
        return zone
    }()

    /// east holds p1 (district ea) and p3 (eb), west holds p4 (wa); p1 and p4 are of the programme.
    private static func filePlaces(_ zone: inout TestZone) {
        zone.file("places", known: "2020-01-01", """
            place,      from,       kind,       parent
            province,   2020-01-01, province,
            east,       2020-01-01, prefecture, province
            west,       2020-01-01, prefecture, province
            ea,         2020-01-01, district,   east
            eb,         2020-01-01, district,   east
            wa,         2020-01-01, district,   west
            p1,         2020-01-01, park,       ea
            p3,         2020-01-01, park,       eb
            p4,         2020-01-01, park,       wa
            zone,       2020-01-01, zone,       province
            area-east,  2020-01-01, area,       zone
            area-west,  2020-01-01, area,       zone
            programme,  2020-01-01, programme,  province
            """)
        zone.file("memberships", known: "2020-01-01", """
            member, of,        from,       status
            p1,     programme, 2020-01-01, in
            p4,     programme, 2020-01-01, in
            """)
    }

    private static func fileDirectory(_ zone: inout TestZone) {
        zone.fileEnterprises(known: "2020-01-01", """
            A, 2020-01-01, ea, p1, area-east, 3841, yes, active,
            B, 2020-01-01, ea, p1, area-east, 3911, yes, active,
            D, 2020-01-01, ea, p1, area-east, 3911, yes, active,
            E, 2020-01-01, ea,   , area-east, 3841, yes, active,
            G, 2020-01-01, wa, p4, area-west, 3911, yes, active,
            H, 2020-01-01, wa, p4, area-west, 3911, yes, active,
            """)
        zone.fileEnterprises(known: "2024-04-15", "D, 2024-04-01, ea, p1, area-east, 3911, yes, closed,")
        zone.fileEnterprises(known: "2024-04-20", "C, 2024-04-01, wa, , , 3841, yes, active,")
        zone.fileEnterprises(known: "2024-05-06", "B, 2024-05-01, eb, p3, area-east, 3911, yes, active,")
        zone.fileEnterprises(known: "2024-06-05", "E, 2024-06-01, ea, , area-east, 3841, yes, merged, A")
        zone.fileEnterprises(known: "2024-07-15", "G, 2024-03-01, wa, p4, area-west, 3841, yes, active,")
    }

    private static func fileReports(_ zone: inout TestZone) {
        let header = "enterprise, period, month, ytd, month_prior, ytd_prior\n"
        zone.file("output", known: "2023-08-09", header + """
            A, 2023-07, 10,  70,  8,  60
            B, 2023-07, 20, 140, 20, 120
            D, 2023-07,  5,  35,  5,  30
            E, 2023-07,  4,  28,  4,  30
            G, 2023-07,  8,  56,  8,  50
            H, 2023-07,  6,  42,  6,  40
            """)
        // January and February are one: the month columns are empty.
        zone.file("output", known: "2024-03-09", header + """
            A, 2024-02, , 22, , 20
            B, 2024-02, , 44, , 40
            D, 2024-02, , 10, , 10
            E, 2024-02, ,  8, ,  8
            G, 2024-02, , 16, , 16
            H, 2024-02, , 12, , 12
            """)
        zone.file("output", known: "2024-04-09", header + """
            A, 2024-03, 12, 34, 10, 30
            B, 2024-03, 22, 66, 20, 60
            D, 2024-03,  5, 15,  5, 15
            E, 2024-03,  4, 12,  4, 12
            G, 2024-03,  8, 24,  8, 24
            H, 2024-03,  6, 18,  6, 18
            """)
        zone.file("output", known: "2024-05-09", header + """
            A, 2024-04, 12, 46, 10, 40
            B, 2024-04, 22, 88, 20, 80
            C, 2024-04,  9,  9,  0,  0
            E, 2024-04,  4, 16,  4, 16
            G, 2024-04,  8, 32,  8, 32
            H, 2024-04,  6, 24,  6, 24
            """)
        zone.file("output", known: "2024-06-09", header + """
            A, 2024-05, 12,  58, 10,  50
            B, 2024-05, 22, 110, 20, 100
            C, 2024-05,  9,  18,  0,   0
            E, 2024-05,  4,  20,  4,  20
            G, 2024-05,  8,  40,  8,  40
            H, 2024-05,  6,  30,  6,  30
            """)
        // B: 110 + 22 is not 130: it corrected itself. A reports for E too, in its prior columns as well.
        zone.file("output", known: "2024-07-09", header + """
            A, 2024-06, 16,  94, 14,  84
            B, 2024-06, 22, 130, 20, 120
            C, 2024-06,  9,  27,  0,   0
            E, 2024-06,  4,  24,  4,  24
            G, 2024-06,  8,  48,  8,  48
            H, 2024-06,  6,  36,  6,  36
            """)
        zone.file("output", known: "2024-08-09", header + """
            A, 2024-07, 16, 110, 14,  98
            B, 2024-07, 22, 152, 20, 140
            C, 2024-07,  9,  36,  0,   0
            G, 2024-07,  8,  56,  8,  56
            """)
        zone.file("output", known: "2024-09-10", header + "A, 2024-07, 20, 114, 14, 98")
    }
}

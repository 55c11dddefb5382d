import Statistics

extension FormKind {
    /// The fields that together say which fact a line tells, beside the subject and the period: a
    /// second line with the same ones in a file is a duplicate.
    var furtherKeyFields: [String] {
        switch self {
        case .base: ["base_year", "district", "park", "area", "class"]
        case .memberships: ["of"]
        case .projects: ["phase"]
        case .report, .readings, .places, .classes, .products, .enterprises, .contracts, .facilities, .statements: []
        }
    }

    /// The years that a line may speak of. What is reported began with the surveys; what exists
    /// may be older.
    var plausibleYears: ClosedRange<Int> {
        switch self {
        case .report, .base, .readings: 1990...2100
        default: 1900...2100
        }
    }
}

import Statistics

extension FormKind {
    /// The years that a line may speak of. What is reported began with the surveys; what exists
    /// may be older.
    var plausibleYears: ClosedRange<Int> {
        switch self {
        case .report, .base, .readings: 1990...2100
        default: 1900...2100
        }
    }
}

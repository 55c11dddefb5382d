import Statistics

/// What the help shows of the zone itself.
struct HelpModel: Sendable {
    let indicators: [Indicator]
}

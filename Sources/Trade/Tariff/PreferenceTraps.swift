import Products

/// How often a preference costs more than doing without it, or one agreement more than another.
///
/// Counted on the first rate of each cell, over lines where both cells begin with a percentage.
public struct PreferenceTraps: Hashable, Sendable {
    /// Lines where the ACFTA rate is above the most-favoured-nation rate.
    public var acftaAboveMFN = 0
    /// Of these, lines whose ACFTA rate is open to the origin.
    public var acftaAboveMFNOpen = 0
    /// Lines where the RCEP rate is above the most-favoured-nation rate.
    public var rcepAboveMFN = 0
    /// Lines where the RCEP rate is above an ACFTA rate that is open to the origin.
    public var rcepAboveACFTA = 0
    /// Lines where the RCEP rate is below an ACFTA rate that is open to the origin.
    public var rcepBelowACFTA = 0
    /// Lines whose ACFTA rate is not granted to the origin.
    public var acftaExcludesOrigin = 0

    public init() {}

    /// The traps for goods of an origin in a whole schedule.
    public init(in schedule: TariffSchedule, for origin: CountryCode) {
        for line in schedule.lines {
            let mfn = schedule.cell(line, .mostFavouredNation)?.firstPercentage?.percentage
            let rcep = schedule.cell(line, .rcep)?.firstPercentage?.percentage
            let first = schedule.cell(line, .acfta)?.firstPercentage
            if let rcep, let mfn, rcep > mfn { rcepAboveMFN += 1 }
            guard let first, let acfta = first.percentage else { continue }
            let isOpen = first.isOpen(to: origin)
            if !isOpen { acftaExcludesOrigin += 1 }
            if let mfn, acfta > mfn {
                acftaAboveMFN += 1
                if isOpen { acftaAboveMFNOpen += 1 }
            }
            if let rcep, isOpen {
                if rcep > acfta { rcepAboveACFTA += 1 }
                if rcep < acfta { rcepBelowACFTA += 1 }
            }
        }
    }
}

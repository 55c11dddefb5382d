import Figures
import Products
import Registry
import Statistics

/// A demonstration: generated records that add up to control totals, as the files in which they
/// would be handed in.
///
/// Everything is drawn by rule from a seed: the same controls, places and options give the same
/// bytes. The records carry generated names and enter through import like anyone's; nothing of the
/// totals stands in the code.
public struct DemoZone: Sendable {
    let geography: Geography
    let timeline: Timeline
    let enterprises: EnterpriseRecords
    let projects: ProjectRecords
    let contracts: ContractRecords
    let energy: EnergyRecords
    let leads: LeadRecords
    let knownDays: KnownDays
    let seed: UInt64

    /// Draws and benchmarks all records; the files' texts are made when they are asked for.
    ///
    /// Memory: about 600 bytes an enterprise and year.
    ///
    /// - Parameters:
    ///   - places: the zone's places and the parks' memberships.
    ///   - classification: GB/T 4754 as far as it is in use.
    ///   - groups: the named groups that the controls speak of.
    public init(
        controls: ControlTotals, places: PlaceRegister, classification: IndustryClassification, groups: [ClassGroup],
        options: DemoOptions = DemoOptions()
    ) throws(SynthesisError) {
        let draws = Draws(seed: options.seed)
        let timeline = Timeline(options)
        let geography = try Geography(register: places, classification: classification, groups: groups, controls: controls)
        self.geography = geography
        self.timeline = timeline
        self.knownDays = KnownDays(draws: draws)
        self.seed = options.seed
        self.enterprises = try EnterpriseRecords(
            geography: geography, controls: controls, options: options, timeline: timeline, draws: draws)
        let projects = try ProjectRecords(
            geography: geography, controls: controls, options: options, timeline: timeline, draws: draws)
        self.projects = projects
        self.contracts = try ContractRecords(
            geography: geography, controls: controls, projects: projects.projects, options: options, timeline: timeline,
            draws: draws)
        self.leads = LeadRecords(geography: geography, controls: controls, contracts: contracts, draws: draws)
        self.energy = try EnergyRecords(geography: geography, control: controls.energy, timeline: timeline, draws: draws)
    }
}

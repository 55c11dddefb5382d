import Figures

/// The totals that generated records add up to. They are data: other totals give other records.
public struct ControlTotals: Hashable, Sendable {
    /// The day on which the totals hold. What becomes known later changes the figures of later askers.
    public var asOf: Day
    /// Area of the zone → the prefecture that it lies in.
    public var areas: [String: String]
    /// Innermost places first: an earlier one is fixed when a later one is met. The last one gives
    /// the scale for everybody.
    public var output: [OutputControl]
    public var investment: InvestmentControl
    public var projects: ProjectControl
    public var contracts: ContractControl
    public var energy: EnergyControl
    /// The steps of industrial chains that leads are generated for, as `chain/good`; none where empty.
    public var leads: [String]

    public init(
        asOf: Day, areas: [String: String], output: [OutputControl], investment: InvestmentControl,
        projects: ProjectControl, contracts: ContractControl, energy: EnergyControl, leads: [String] = []
    ) {
        self.asOf = asOf
        self.areas = areas
        self.output = output
        self.investment = investment
        self.projects = projects
        self.contracts = contracts
        self.energy = energy
        self.leads = leads
    }
}

import Figures
import Products
import Registry

/// What an action has gathered for a figure: the register, the definitions, and the cells and
/// lines that the rule asked for.
public struct GatheredFacts: Sendable {
    public var register: ZoneRegister
    public var classification: IndustryClassification
    public var indicators: [String: Indicator]
    public var groups: [String: ClassGroup]
    public var forms: [String: Form]
    public var conventions: FigureConventions
    /// The zone's today: what the latest vintage knows.
    public var today: Day
    public var cells: [CellQuery: HeldCells] = [:]
    public var lines: [FactQuery: HeldLines] = [:]
    public var standings: [StandingQuery: HeldStandings] = [:]
    public var reports: [HeldReports.Query: HeldReports] = [:]

    public init(
        register: ZoneRegister, classification: IndustryClassification, indicators: [String: Indicator],
        groups: [String: ClassGroup], forms: [String: Form], conventions: FigureConventions, today: Day
    ) {
        self.register = register
        self.classification = classification
        self.indicators = indicators
        self.groups = groups
        self.forms = forms
        self.conventions = conventions
        self.today = today
    }
}

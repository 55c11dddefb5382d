import Figures
import Products

/// The condition under which a good originates, as the annexes of agreements write it: `CTH or RVC40`.
///
/// `and` binds tighter than `or`; parentheses group. A list of one member is never built by the parser.
public indirect enum RuleExpression: Hashable, Sendable {
    /// `WO`: wholly obtained or produced in one Party.
    case whollyObtained
    /// `PE`: produced exclusively from originating materials.
    case producedExclusively
    /// `CC`, `CTH`, `CTSH`: every non-originating material changes chapter, heading or subheading.
    case changeOfClassification(ChangeLevel, except: [HSExclusion])
    /// `RVC40`: the regional value content is at least this per cent of FOB.
    case valueContent(percent: ExactDecimal, ValueContentMethod)
    /// `SP(chemical reaction)`: a process that has to be done in the Party.
    case process(String)
    case all([RuleExpression])
    case any([RuleExpression])

    /// The ways of meeting it of which one suffices.
    public var alternatives: [RuleExpression] {
        if case .any(let members) = self { members } else { [self] }
    }

    /// Its conditions without `and` and `or`.
    var leaves: [RuleExpression] {
        switch self {
        case .all(let members), .any(let members): members.flatMap(\.leaves)
        default: [self]
        }
    }
}

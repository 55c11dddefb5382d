import Figures
import Products
@testable import Trade

/// Draws origin rules.
enum RandomRule {
    static func draw(depth: Int, _ random: inout SplitMix64) -> RuleExpression {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
        case 0: return .whollyObtained
        case 1: return .producedExclusively
        case 2: return .process(random.pick(["weaving", "a (b", " c\"d ", "化学反应", "\""]))
        case 3:
            let percent = ExactDecimal(millionths: Int128(Int.random(in: 1...1_000, using: &random)) * 100_000)
            return .valueContent(percent: percent, random.pick(ValueContentMethod.allCases))
        case 4: return .changeOfClassification(random.pick(ChangeLevel.allCases), except: exclusions(&random))
        case 5: return .all(members(depth, &random))
        default: return .any(members(depth, &random))
        }
    }

    private static func members(_ depth: Int, _ random: inout SplitMix64) -> [RuleExpression] {
        (0..<Int.random(in: 2...3, using: &random)).map { _ in draw(depth: depth - 1, &random) }
    }

    private static func exclusions(_ random: inout SplitMix64) -> [HSExclusion] {
        (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
            let pair = random.pick([("84", "85"), ("85.40", "85.40"), ("85.41", "85.43"), ("854011", "854012"), ("50", "50")])
            return HSExclusion(OriginFixture.code(pair.0), through: OriginFixture.code(pair.1))
        }
    }
}

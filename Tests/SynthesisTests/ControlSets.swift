import Figures
import Testing

@testable import Synthesis

/// Controls to be met, and the size at which to meet them.
struct ControlSet: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var enterprises: Int
    var seed: UInt64 = DemoOptions().seed
    var through = YearMonth(year: 2025, month: 6)
    var controls: @Sendable () throws -> ControlTotals

    static let all = [
        ControlSet(testDescription: "the demonstration's own", enterprises: 3000, through: nil) { try DemoFolder.controls() },
        ControlSet(testDescription: "the same with 300 enterprises and another seed", enterprises: 300, seed: 7) { try DemoFolder.controls() },
        ControlSet(testDescription: "smaller totals, and a fall", enterprises: 400) {
            var controls = try DemoFolder.controls()
            controls.output[0].level = .exactly(yuan(millions: 400))
            controls.output[0].base = .level(.exactly(yuan(millions: 390)))
            controls.output[1].level = .exactly(yuan(millions: 1_500))
            controls.output[1].base = .level(.exactly(yuan(millions: 1_700)))
            controls.output[2].level = .within(yuan(millions: 319_500), yuan(millions: 320_500))
            controls.output[2].base = .growth(.within(percent(-355), percent(-345)))
            controls.investment.zone.level = .within(yuan(millions: 20_950), yuan(millions: 21_050))
            controls.investment.programme.level = .within(yuan(millions: 30_050), yuan(millions: 30_150))
            controls.investment.programme.base = .growth(.within(percent(-1250), percent(-1150)))
            controls.investment.both = .within(yuan(millions: 9_950), yuan(millions: 10_050))
            controls.projects.underConstruction = 301
            controls.contracts.signed = 25
            controls.contracts.amount = .within(yuan(millions: 950), yuan(millions: 1_050))
            controls.energy.units = 40
            controls.energy.generated = .within(90_000_000, 100_000_000)
            return controls
        },
        ControlSet(testDescription: "other places, another day", enterprises: 500) {
            var controls = try DemoFolder.controls()
            controls.asOf = Day("2025-05-21")!
            controls.output = [
                OutputControl(
                    place: "fusui", group: "chemicals", period: YearMonth(Day("2024-06-30")!),
                    level: .exactly(yuan(millions: 900)), base: .level(.exactly(yuan(millions: 800)))),
                OutputControl(
                    place: "guangxi-parks", group: "all", period: YearMonth(Day("2025-04-30")!),
                    level: .within(yuan(millions: 449_500), yuan(millions: 450_500)),
                    base: .growth(.within(percent(650), percent(750)))),
            ]
            controls.investment.period = YearMonth(Day("2025-04-30")!)
            controls.contracts.place = "liujing"
            controls.projects.documented = []
            return controls
        },
    ]

    private static func yuan(millions: Int) -> ExactDecimal { ExactDecimal(millions * 1_000_000) }

    /// Hundredths of a per cent.
    private static func percent(_ hundredths: Int) -> ExactDecimal { ExactDecimal(millionths: Int128(hundredths) * 10_000) }
}

extension ControlTarget {
    /// Whether a value in units of `size` base units is a point of the target.
    func contains(_ value: Int, unitsOf size: Int) -> Bool {
        let value = ExactDecimal(value) * size
        return switch self {
        case .exactly(let target): value == target
        case .within(let low, let high): low < value && value < high
        }
    }
}

extension ControlBase {
    func contains(level: Int, base: Int, unitsOf size: Int) -> Bool {
        switch self {
        case .level(let target): return target.contains(base, unitsOf: size)
        case .growth(.exactly): return false
        case .growth(.within(let low, let high)):
            // In millionths of a per cent.
            let growth = (Int128(level) - Int128(base)) * 100_000_000 / Int128(base)
            return low.millionths < growth && growth < high.millionths
        }
    }
}

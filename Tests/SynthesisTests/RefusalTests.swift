import Figures
import Testing

@testable import Synthesis

@Suite("Controls that cannot be met")
struct RefusalTests {
    private func refusal(enterprises: Int = 120, through: YearMonth? = nil, _ change: (inout ControlTotals) -> Void = { _ in }) throws -> SynthesisError? {
        var controls = try DemoFolder.controls()
        change(&controls)
        let (places, classification, groups) = (try DemoFolder.places(), try DemoFolder.classification(), try DemoFolder.groups())
        do throws(SynthesisError) {
            _ = try DemoZone(
                controls: controls, places: places, classification: classification, groups: groups,
                options: DemoOptions(enterprises: enterprises, through: through))
            return nil
        } catch {
            return error
        }
    }

    @Test("are named")
    func refusals() throws {
        #expect(try refusal() == nil)
        #expect(try refusal { $0.output[0].place = "atlantis" } == .unknownPlace("atlantis"))
        #expect(try refusal { $0.output[0].group = "alchemy" } == .unknownGroup("alchemy"))
        #expect(try refusal(enterprises: 20) == .tooFewEnterprises(least: 60))
        #expect(try refusal(through: YearMonth(year: 2024, month: 5)) == .monthNotGenerated(YearMonth(year: 2024, month: 7)!))
        #expect(try refusal { $0.output[1].level = .exactly(ExactDecimal(millionths: 1)) } == .targetNotWhole("output/qingxiu/all/2023-08"))
        #expect(try refusal { $0.output[1].level = .exactly(1_000_000) } == .unreachable("output/qingxiu/all/2023-08"))
        #expect(try refusal { $0.investment.both = .within(90_000_000_000, 91_000_000_000) } == .unreachable("investment/both"))
        #expect(try refusal { $0.contracts.place = "atlantis" } == .unknownPlace("atlantis"))
        #expect(try refusal { $0.energy.lastCommissioned = $0.energy.lastReading } == .unreachable("energy/fangchenggang-wind"))
        #expect(try refusal { $0.areas["area-atlantis"] = "nanning" } == .unknownPlace("area-atlantis"))
    }
}

import Chain
import Figures
import Products

/// A chain made by rule, of so many steps: every process makes a good of one to four earlier ones with a loss, a fifth of them
/// with a co-product, an eighth with a choice of inputs; a tenth of the goods can be made in a second way. What nobody takes is
/// asked for.
struct GeneratedChain {
    private(set) var model: ChainModel
    let scope: ChainScope

    init(steps: Int, seed: UInt64) {
        var state = seed
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let evidence = Evidence(.synthetic, source: "benchmark")
        let day = Day(year: 2024, month: 8, day: 20) ?? .endOfTime
        func name(_ number: Int) -> String { "g\(number)" }
        let raw = max(3, steps / 10)
        var (processes, capacities, flows): ([ProductionProcess], [Capacity], [GoodFlow]) = ([], [], [])
        var taken: Set<Int> = []
        func process(_ number: Int, making good: Int) {
            let inputs = (0...random(4)).map { _ in
                let near = max(0, good - 12) + random(min(good, 12))
                let chosen = random(3) == 0 ? random(raw) : near
                taken.insert(chosen)
                func quantity() -> ExactDecimal { ExactDecimal(millionths: Int128(50_000 + random(1_200) * 1_000)) }
                var alternatives = [GoodQuantity(name(chosen), quantity())]
                if random(8) == 0 { alternatives.append(GoodQuantity(name(random(raw)), quantity())) }
                return ProcessInput(alternatives.count == 2 && alternatives[0].good == alternatives[1].good ? [alternatives[0]] : alternatives, yield: ExactDecimal(80 + random(20)))
            }
            var outputs = [GoodQuantity(name(good), 1)]
            if random(5) == 0 { outputs.append(GoodQuantity("co\(number)", ExactDecimal(millionths: Int128(20_000 + random(500) * 1_000)))) }
            processes.append(
                ProductionProcess(id: "p\(number)", name: LocalizedText(same: "p\(number)"), inputs: inputs, outputs: outputs, takesUnlisted: true, evidence: evidence))
            capacities.append(
                Capacity(
                    holder: "h\(number)", standing: random(20) == 0 ? .planned : .running, process: "p\(number)", place: "here",
                    quantity: ExactDecimal(random(4_000_000)), from: Day(year: 2025, month: 1, day: 1).flatMap { random(20) == 0 ? $0 : day } ?? day, evidence: evidence))
        }
        var number = 0
        var good = raw
        while number < steps {
            process(number, making: good)
            number += 1
            if random(10) == 0, number < steps {
                process(number, making: good)
                number += 1
            }
            good += 1
        }
        for asked in raw..<good where !taken.contains(asked) {
            flows.append(GoodFlow(.demand, good: name(asked), place: "here", quantity: ExactDecimal(1_000 + random(50_000)), from: day, evidence: evidence))
        }
        let goods = Set(processes.flatMap(\.goods)).sorted().map { Good(id: $0, name: LocalizedText(same: $0), unit: .tonne) }
        let chain = ChainDefinition(id: "generated", name: LocalizedText(same: "generated"), processes: processes.map(\.id))
        model = ChainModel(goods: goods, processes: processes, chains: [chain], capacities: capacities, flows: flows)
        scope = ChainScope(chain: chain, area: "here", places: ["here"], day: day, today: day)
    }
}

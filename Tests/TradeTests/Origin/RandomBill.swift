import Figures
import Products
@testable import Trade

/// Draws bills of materials of up to three levels whose costs sum to their values.
struct RandomBill {
    var random: SplitMix64
    static let codes = ["851830", "851890", "850440", "854231", "392690", "732690", "8518", nil]
    static let origins = ["CN", "VN", "TH", "KR", "IN", "DE", nil]

    /// Whether intermediate products always go whole into what is made of them.
    var isWhole: Bool

    init(seed: UInt64, isWhole: Bool = false) {
        random = SplitMix64(seed: seed)
        self.isWhole = isWhole
    }

    /// A bill of a product of heading 85.18.
    mutating func draw(levels: Int = 3, inputs: ClosedRange<Int> = 1...5) -> BillOfMaterials {
        var components: [BillComponent] = []
        let product = make("851830", levels, inputs, &components, isProduct: true)
        return try! BillOfMaterials(components, product: product, currency: .usDollar, edition: .hs2022)
    }

    private mutating func make(
        _ code: String, _ levels: Int, _ inputs: ClosedRange<Int>, _ components: inout [BillComponent], isProduct: Bool
    ) -> Int {
        var uses: [MaterialUse] = []
        var value = ExactDecimal.zero
        for _ in 0..<Int.random(in: inputs, using: &random) {
            let component: Int
            var worth = cents(1...5_000)
            if levels > 1, random.happens(30) {
                component = make(random.pick(["851890", "850440", "853400"]), levels - 1, inputs, &components, isProduct: false)
                let whole = components[component].production?.value ?? .zero
                worth = isWhole || random.happens(70) ? whole : ExactDecimal(millionths: whole.millionths / 3)
            } else {
                component = components.count
                components.append(OriginFixture.material(random.pick(Self.codes), random.pick(Self.origins), proof: random.happens(50) ? "test" : nil))
            }
            uses.append(MaterialUse(component, value: worth))
            value += worth
        }
        let costs = (0..<4).map { _ in cents(0...2_000) }
        value += costs.reduce(.zero, +) + cents(1...1)
        components.append(
            BillComponent(
                name: code, code: OriginFixture.code(code),
                supply: .made(
                    Production(
                        in: OriginFixture.country(isProduct || random.happens(80) ? "CN" : random.pick(["VN", "IN"])),
                        isByFinalProducer: isProduct || random.happens(50), value: value, inputs: uses, labour: costs[0], overhead: costs[1],
                        profit: costs[2], otherCost: costs[3] + cents(1...1), isMinimalOnly: isProduct ? false : random.pick([false, false, nil, true]),
                        processes: random.pick([[:], ["weaving": true], ["weaving": false]]))),
                proofs: random.happens(20) ? [OriginProof(agreement: "test", reference: "2")] : []))
        return components.count - 1
    }

    private mutating func cents(_ range: ClosedRange<Int>) -> ExactDecimal {
        ExactDecimal(millionths: Int128(Int.random(in: range, using: &random)) * 10_000)
    }
}

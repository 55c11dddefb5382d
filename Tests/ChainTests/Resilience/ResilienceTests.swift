import Chain
import Testing

@Suite("What breaks a chain")
struct ResilienceTests {
    /// Salt → chlorine and caustic soda; chlorine and ethylene → vinyl chloride; ethylene from ethane or from naphtha.
    private enum Good {
        static let (salt, chlorine, soda, ethane, naphtha, ethylene, vinyl) = (0, 1, 2, 3, 4, 5, 6)
    }

    private static let chain = [
        ProductionStep(needs: [], makes: [Good.salt]), ProductionStep(needs: [], makes: [Good.ethane]),
        ProductionStep(needs: [], makes: [Good.naphtha]), ProductionStep(needs: [Good.salt], makes: [Good.chlorine, Good.soda]),
        ProductionStep(requirements: [[Good.ethane, Good.naphtha]], outputs: [Good.ethylene]),
        ProductionStep(needs: [Good.chlorine, Good.ethylene], makes: [Good.vinyl]),
    ]

    private func graph() throws -> ProductionGraph { try ProductionGraph(products: 7, steps: Self.chain) }

    @Test("with all its sources a chain makes everything")
    func whole() throws {
        let state = ProductionState(of: try graph())
        #expect((0..<7).allSatisfy(state.isAvailable))
        #expect((0..<6).allSatisfy(state.isRunning))
        #expect(try graph().linkCount == 5 + 7)
    }

    @Test("without salt its products and theirs are lost; the plant that needs them says what it waits for")
    func lost() throws {
        let disruption = Disruption(of: try graph(), switchingOff: [.step(0)])
        #expect(disruption.lostProducts == [Good.salt, Good.chlorine, Good.soda, Good.vinyl])
        #expect(disruption.idleSteps == [3, 5])
        let state = ProductionState(of: try graph(), switchedOff: [.step(0)])
        #expect(state.unmetRequirements(of: 5) == [0])
        #expect(state.unmetRequirements(of: 4) == [])
    }

    @Test("an input with an alternative may fail alone, but not with its alternative")
    func alternatives() throws {
        #expect(Disruption(of: try graph(), switchingOff: [.product(Good.ethane)]).idleSteps == [])
        let both = Disruption(of: try graph(), switchingOff: [.product(Good.ethane), .product(Good.naphtha)])
        #expect(both.idleSteps == [4, 5])
        #expect(both.lostProducts == [Good.ethylene, Good.vinyl])
    }

    @Test("a product that cannot be had from anyone does not stop those who make it")
    func embargo() throws {
        let disruption = Disruption(of: try graph(), switchingOff: [.product(Good.chlorine)])
        #expect(disruption.lostProducts == [Good.vinyl])
        #expect(disruption.idleSteps == [5])
    }

    @Test("a cycle does not start itself, and starts when something outside it does")
    func cycle() throws {
        // Seed needs crop and crop needs seed; a bought seed would start them.
        let steps = [
            ProductionStep(needs: [0], makes: [1]), ProductionStep(needs: [1], makes: [0]), ProductionStep(needs: [], makes: [0]),
        ]
        let graph = try ProductionGraph(products: 2, steps: steps)
        let idle = ProductionState(of: graph, switchedOff: [.step(2)])
        #expect(!idle.isAvailable(0) && !idle.isAvailable(1))
        #expect(ProductionState(of: graph).isAvailable(1))
        #expect(Disruption(of: graph, switchingOff: [.step(2)]).lostProducts == [0, 1])
    }

    @Test("what comes back comes back when the last that it needs is restored")
    func recovery() throws {
        let recovery = Recovery(of: try graph(), restoring: [.step(1), .step(0), .step(2), .product(Good.chlorine)])
        #expect(recovery.restorations.map(\.regainedProducts) == [
            [Good.ethane, Good.ethylene], [Good.salt, Good.soda], [Good.naphtha], [Good.chlorine, Good.vinyl],
        ])
        #expect(recovery.restorations.map(\.resumedSteps) == [[1, 4], [0, 3], [2], [5]])
        #expect(recovery.restorations.map(\.node) == [.step(1), .step(0), .step(2), .product(Good.chlorine)])
    }

    @Test("restoring what is not off, or not there, changes nothing")
    func idleRestoration() throws {
        let recovery = Recovery(of: try graph(), restoring: [.step(0), .step(0), .step(99), .product(-1)])
        #expect(recovery.restorations.dropFirst().allSatisfy { $0.regainedProducts == [] && $0.resumedSteps == [] })
    }

    @Test("a failure beside which the graph stays connected still takes the finished good with it")
    func ranking() throws {
        // An assembly needs both a cell and a motor, each from its own plant that both draw on one mine: no node but the
        // mine and the assembly parts the graph, yet either plant stops the assembly.
        let steps = [
            ProductionStep(needs: [], makes: [0]), ProductionStep(needs: [0], makes: [1]), ProductionStep(needs: [0], makes: [2]),
            ProductionStep(needs: [1, 2], makes: [3]),
        ]
        let ranking = FailureRanking(of: try ProductionGraph(products: 4, steps: steps), watching: [3])
        #expect(ranking.places.prefix(3).map(\.nodes) == [[.step(0)], [.product(0)], [.step(1)]])
        #expect(ranking.places.map(\.lostWatched) == [1, 1, 1, 1, 1, 1, 1, 0])
        let together = FailureRanking(of: try ProductionGraph(products: 4, steps: steps), failures: [[.step(3)], [.step(1), .step(2)]])
        #expect(together.places.map(\.lostWatched) == [3, 1])
    }

    @Test("a step that names a product that is not there, or needs one of none, is refused with its number")
    func refused() {
        #expect(throws: ProductionGraphError.unknownProduct(2, step: 1)) {
            try ProductionGraph(products: 2, steps: [ProductionStep(needs: [0], makes: [1]), ProductionStep(needs: [2], makes: [1])])
        }
        #expect(throws: ProductionGraphError.unknownProduct(-1, step: 0)) {
            try ProductionGraph(products: 2, steps: [ProductionStep(needs: [], makes: [-1])])
        }
        #expect(throws: ProductionGraphError.nothingWouldDo(step: 0)) {
            try ProductionGraph(products: 2, steps: [ProductionStep(requirements: [[]], outputs: [1])])
        }
    }

    @Test("graphs drawn at random agree with plain repetition: states, disruptions, recoveries and rankings", arguments: 0..<40)
    func random(seed: Int) throws {
        var generator = SplitMix64(seed: UInt64(seed))
        let products = Int.random(in: 1...25, using: &generator)
        let steps = ProductionStep.random(Int.random(in: 0...40, using: &generator), products: products, using: &generator)
        let graph = try ProductionGraph(products: products, steps: steps)
        let all = (0..<products).map(ProductionNode.product) + steps.indices.map(ProductionNode.step)
        let off = Array(all.shuffled(using: &generator).prefix(Int.random(in: 1...8, using: &generator)))

        let (before, after) = (PlainChaining(steps), PlainChaining(steps, off: off))
        let disruption = Disruption(of: graph, switchingOff: off)
        #expect(Set(disruption.lostProducts) == before.available.subtracting(after.available).filter { !off.contains(.product($0)) })
        #expect(Set(disruption.idleSteps) == before.running.subtracting(after.running).filter { !off.contains(.step($0)) })

        var state = ProductionState(of: graph, switchedOff: off)
        var (available, running) = (after.available, after.running)
        let recovery = Recovery(of: graph, restoring: off)
        for (number, restoration) in recovery.restorations.enumerated() {
            let plain = PlainChaining(steps, off: Array(off[(number + 1)...]))
            state.restore(off[number])
            #expect((0..<products).filter(state.isAvailable) == plain.available.sorted())
            #expect(steps.indices.filter(state.isRunning) == plain.running.sorted())
            #expect(restoration.regainedProducts.sorted() == plain.available.subtracting(available).sorted())
            #expect(restoration.resumedSteps.sorted() == plain.running.subtracting(running).sorted())
            (available, running) = (plain.available, plain.running)
        }

        let ranking = FailureRanking(of: graph)
        #expect(Set(ranking.places.map(\.nodes)) == Set(all.map { [$0] }))
        #expect(ranking.places.map(\.lostWatched) == ranking.places.map(\.lostWatched).sorted(by: >))
        for place in ranking.places {
            let lost = before.available.subtracting(PlainChaining(steps, off: place.nodes).available).filter { !place.nodes.contains(.product($0)) }
            #expect(place.lostWatched == lost.count)
        }
    }
}

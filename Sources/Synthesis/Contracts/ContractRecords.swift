import Figures

/// Generated contracts: at one park exactly as many signed or landed on the day of the totals as
/// the control says, one a company, with amounts that come to the control's sum.
struct ContractRecords: Sendable {
    struct Contract: Sendable {
        struct Step: Sendable {
            var from: Day
            /// −1 for the list of the opening day.
            var listed: Int
            var stage: String
            /// Empty until the project is listed itself.
            var project = ""
        }

        var park: String
        /// In 万元.
        var amount: Int
        var steps: [Step]
    }

    let contracts: [Contract]

    init(
        geography: Geography, controls: ControlTotals, projects: [SyntheticProject], options: DemoOptions,
        timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        let control = controls.contracts
        guard geography.parks.contains(control.place) else { throw .unknownPlace(control.place) }
        let total = try control.amount.wholeUnits(
            of: InvestmentSeries.unitMillionths, drawn: draws.word(.target, 200, 1), name: "contracts/\(control.place)")
        let signed = control.signed
        guard let amounts = Benchmarking.shares(of: total, by: (0..<signed).map { draws.whole(20...300, .contract, $0, 1) })
        else { throw .unreachable("contracts/\(control.place)") }
        let fates = Fates(now: timeline.index(of: YearMonth(controls.asOf)), timeline: timeline, draws: draws)
        var contracts: [Contract] = []
        func add(_ park: String, amount: Int, project: SyntheticProject? = nil, _ events: [(Int, String)]) {
            var steps = fates.steps(events, number: contracts.count)
            if let project, let first = project.phases.flatMap(\.steps).map(\.listed).min() {
                for index in steps.indices where steps[index].listed >= first { steps[index].project = project.id }
            }
            if !steps.isEmpty { contracts.append(Contract(park: park, amount: amount, steps: steps)) }
        }
        for number in 0..<signed { add(control.place, amount: amounts[number], fates.standing(number)) }
        // Not among them: only proposed, cancelled before, signed after.
        for number in 0..<max(3, signed / 5) {
            let amount = draws.whole(500...9000, .contract, signed + number, 2)
            switch number % 3 {
            case 0: add(control.place, amount: amount, fates.proposed(signed + number))
            case 1: add(control.place, amount: amount, fates.cancelled(signed + number))
            default: add(control.place, amount: amount, fates.later(signed + number))
            }
        }
        let elsewhere = projects.filter { $0.seat.park >= 0 && geography.parks[$0.seat.park] != control.place }
        for number in 0..<min(elsewhere.count, max(20, options.enterprises / 15)) {
            let project = elsewhere[number * elsewhere.count / max(20, options.enterprises / 15) % elsewhere.count]
            guard let phase = project.phases.first, !phase.steps.isEmpty else { continue }
            add(
                geography.parks[project.seat.park], amount: phase.plannedTotal * draws.whole(80...130, .contract, number, 3) / 100,
                project: project, fates.ofProject(phase))
        }
        self.contracts = contracts
    }

    /// The stages listed on the opening day (−1), or those that a month brought; `nil` where none.
    func register(listed month: Int) -> String? {
        var file = TextColumns("contract,from,party,park,project,stage,amount")
        var isEmpty = true
        for (number, contract) in contracts.enumerated() {
            for step in contract.steps where step.listed == month {
                isEmpty = false
                let digits = EnterpriseRecords.digits(number + 1)
                file.add(["demo-contract-\(digits)", step.from.description, "Demo Company \(digits)", contract.park])
                file.add([step.project, step.stage])
                file.add(contract.amount)
                file.endRow()
            }
        }
        return isEmpty ? nil : file.text
    }

    /// How contracts go on. At the controlled park nothing happens in the month of the totals or
    /// just before it, so that the count does not depend on when it is told.
    private struct Fates {
        var now: Int
        var timeline: Timeline
        var draws: Draws

        func whole(_ range: ClosedRange<Int>, _ number: Int, _ use: Int) -> Int {
            draws.whole(range, .contract, number, 10 + use)
        }

        /// Signed before the totals hold; most have landed by then or will.
        func standing(_ number: Int) -> [(Int, String)] {
            let signed = now - whole(2...24, number, 1)
            var events = [(signed - whole(1...5, number, 2), "proposed"), (signed, "signed")]
            if whole(0...9, number, 3) < 7 {
                let landed = signed + whole(1...14, number, 4)
                events.append((abs(landed - now) < 2 ? now + 3 : landed, "landed"))
            }
            return events
        }

        func proposed(_ number: Int) -> [(Int, String)] { [(now - whole(2...12, number, 1), "proposed")] }

        func cancelled(_ number: Int) -> [(Int, String)] {
            let end = now - whole(2...6, number, 1)
            return [(end - 12, "proposed"), (end - 8, "signed"), (end, "cancelled")]
        }

        func later(_ number: Int) -> [(Int, String)] {
            [(now - whole(2...5, number, 1), "proposed"), (now + whole(2...18, number, 2), "signed")]
        }

        /// A contract is signed when its project is, and lands when work begins.
        func ofProject(_ phase: SyntheticProject.Phase) -> [(Int, String)] {
            let start = phase.months.lowerBound
            return [(start - 6, "proposed"), (start - 2, "signed"), (start, "landed")]
        }

        func steps(_ events: [(Int, String)], number: Int) -> [Contract.Step] {
            var earlier: Contract.Step?
            var steps: [Contract.Step] = []
            for (month, stage) in events where month < timeline.count {
                let step = Contract.Step(
                    from: timeline.month(month).day(draws.whole(1...27, .contract, number, 100 + month)),
                    listed: month < 12 ? -1 : month, stage: stage)
                if month < 12 { earlier = step } else { steps.append(step) }
            }
            return (earlier.map { [$0] } ?? []) + steps
        }
    }
}

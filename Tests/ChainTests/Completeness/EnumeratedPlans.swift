import Figures
import Products
import Solver

@testable import Chain

/// A slow, obvious oracle: tries every number of half runs of each process with each choice of one alternative a process.
struct EnumeratedPlans {
    let best: Rational

    init(_ situation: ChainSituation) {
        let half = Rational(Ratio(numerator: 1, denominator: 2))
        let asked = situation.goods.indices.filter { situation.demand(of: $0).isPositive }
        var best = Rational.zero
        func visit(_ process: Int, _ stock: [Rational]) {
            guard process < situation.processes.count else {
                guard stock.indices.allSatisfy({ situation.makers[$0].isEmpty || !stock[$0].isNegative }) else { return }
                let shares = asked.map { good in
                    min(.one, situation.makers[good].isEmpty ? .one : stock[good].divided(by: situation.demand(of: good)) ?? .zero)
                }
                best = max(best, shares.reduce(.zero, +).divided(by: Rational(max(1, asked.count))) ?? .zero)
                return
            }
            let limit = situation.runs(of: process)
            for choice in 0..<2 {
                var runs = Rational.zero
                while runs <= limit {
                    var left = stock
                    for input in situation.processes[process].inputs {
                        let part = input.alternatives[min(choice, input.alternatives.count - 1)]
                        if let good = situation.number(of: part.good) { left[good] = left[good] - Rational(input.gross(of: part)) * runs }
                    }
                    for output in situation.processes[process].outputs {
                        if let good = situation.number(of: output.good) { left[good] = left[good] + Rational(output.quantity) * runs }
                    }
                    visit(process + 1, left)
                    runs = runs + half
                }
            }
        }
        visit(0, situation.goods.map { _ in .zero })
        self.best = best
    }
}

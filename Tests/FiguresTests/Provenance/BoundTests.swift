import Figures
import Testing

@Suite("Bounds of sums")
struct BoundTests {
    @Test("The bound of a sum does not depend on order or grouping, and an exact part adds nothing")
    func laws() {
        for left in Bound.allCases {
            #expect(left + .exactly == left)
            #expect(left + left == left)
            #expect(left.negated.negated == left)
            for right in Bound.allCases {
                #expect(left + right == right + left)
                #expect((left + right).negated == left.negated + right.negated)
                for third in Bound.allCases { #expect((left + right) + third == left + (right + third)) }
            }
        }
    }

    @Test("Numbers that satisfy the parts' bounds satisfy the sum's")
    func soundness() {
        let stated = 10
        func holds(_ bound: Bound, _ truth: Int, stated: Int) -> Bool {
            switch bound {
            case .exactly: truth == stated
            case .about: true
            case .moreThan: truth > stated
            case .lessThan: truth < stated
            }
        }
        for left in Bound.allCases {
            for right in Bound.allCases {
                for a in 5...15 where holds(left, a, stated: stated) {
                    for b in 5...15 where holds(right, b, stated: stated) {
                        #expect(holds(left + right, a + b, stated: 2 * stated))
                        #expect(holds(left + right.negated, a - b, stated: 0))
                    }
                }
            }
        }
    }
}

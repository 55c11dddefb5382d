import Chain
import Testing

@Suite("Complexity of places and products")
struct ComplexityTests {
    private func matrix(_ rows: [String]) throws -> SpecialisationMatrix {
        try #require(SpecialisationMatrix(places: rows.count, products: rows[0].count, cells: rows.joined().map { $0 == "1" }))
    }

    @Test("the indices of the worked example agree to the printed digits, and say their tolerance")
    func worked() throws {
        let complexity = try Complexity(of: SpecialisationMatrix(of: try FivePlaces.table()))
        #expect(complexity.places.map { $0?.printed } == [1.218077, -0.925881, -0.029346, 1.013919, -1.276769])
        #expect(complexity.products.map { $0?.printed } == [1.218077, -0.574993, -1.276769, 0.516301, 1.103222, 1.218077])
        #expect(complexity.tolerance < 1e-9)
        #expect(complexity.tolerance > 0)
    }

    @Test("turned on its side, with more places than products, it still bears its equation")
    func moreplaces() throws {
        let tall = try matrix(["1000", "1100", "1110", "1111", "0011", "0001", "1001"])
        let complexity = try Complexity(of: tall)
        let plain = (0..<7).map { place in (0..<4).filter { tall[place, $0] } }
        for place in 0..<7 {
            let mean = plain[place].reduce(0) { $0 + (complexity.products[$1] ?? 0) } / Double(plain[place].count)
            #expect(abs(mean - (complexity.places[place] ?? 0)) < 1e-9)
        }
    }

    @Test("indices drawn at random are eigenvectors of the whole matrix, orthogonal to nothing they should keep",
        arguments: [(12, 40), (40, 12), (30, 30), (70, 150)])
    func random(places: Int, products: Int) throws {
        var generator = SplitMix64(seed: UInt64(places + products))
        let table = try ActivityTable.random(places: places, products: products, using: &generator)
        let complexity = try Complexity(of: SpecialisationMatrix(of: table))
        // M̃ keeps constants, so it turns PCI into λ PCI plus a constant: the same for every product.
        let turned = PlainSpecialisation(table).turned(complexity.products)
        let rests = zip(turned, complexity.products).compactMap { turned, own in
            turned.flatMap { turned in own.map { turned - complexity.secondEigenvalue * $0 } }
        }
        let spread = (rests.max() ?? 0) - (rests.min() ?? 0)
        #expect(spread < 1e-9)
        let known = complexity.places.compactMap { $0 }
        #expect(abs(known.reduce(0, +)) < 1e-9)
        #expect(abs(known.reduce(0) { $0 + $1 * $1 } / Double(known.count) - 1) < 1e-9)
        #expect(complexity.secondEigenvalue > complexity.thirdEigenvalue)
    }

    @Test("a place that is specialised in nothing has no index, and changes nobody else's")
    func empty() throws {
        let whole = try Complexity(of: matrix(["11000", "01100", "11110", "00010"].map { String($0.prefix(4)) }))
        let padded = try Complexity(of: matrix(["11000", "00000", "01100", "11110", "00010"]))
        #expect(padded.places[1] == nil)
        #expect(padded.products[4] == nil)
        for (one, other) in zip(whole.places, padded.places.enumerated().filter { $0.offset != 1 }.map(\.element)) {
            #expect(abs((one ?? 9) - (other ?? -9)) < 1e-9)
        }
    }

    @Test("where the mathematics has no answer, it says why", arguments: [
        (["111"], ComplexityUndefined.tooFew(places: 1, products: 3)),
        (["000", "000"], .tooFew(places: 0, products: 0)),
        (["1100", "1100", "0011", "0001"], .disconnected(parts: 2)),
        (["110", "011", "101"], .equalDiversity(2)),
    ])
    func undefined(rows: [String], reason: ComplexityUndefined) throws {
        let cells = try matrix(rows)
        #expect(throws: reason) { try Complexity(of: cells) }
    }

    @Test("a repeated eigenvalue is seen: three rays from one centre are alike, so no order among them is given")
    func repeated() throws {
        // One place makes everything; each of three others makes one product of its own.
        let star = try matrix(["111", "100", "010", "001"])
        #expect { try Complexity(of: star) } throws: { error in
            guard case .repeatedEigenvalue(let second, let third)? = error as? ComplexityUndefined else { return false }
            return abs(second - third) < 1e-9
        }
    }

    @Test("a scale that is symmetrical in diversity has no upper end")
    func symmetrical() throws {
        // A path: mirrored, the order is reversed and the diversities are not.
        let path = try matrix(["1000", "1100", "0110", "0011", "0001"])
        #expect(throws: ComplexityUndefined.uncorrelatedWithDiversity) { try Complexity(of: path) }
    }
}

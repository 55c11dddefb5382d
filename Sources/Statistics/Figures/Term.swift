import Figures

/// A value under way: the node of the why, and what has to travel up with it.
struct Term {
    var derivation: Derivation
    var provenance: Set<Provenance> = []
    var flags: Set<FigureFlag> = []

    var value: FigureValue { derivation.value }
    var exact: ExactDecimal? { derivation.value.exact }

    /// Combines the marks of the terms that a value rests on.
    mutating func inherit(from terms: [Term]) {
        for term in terms {
            provenance.formUnion(term.provenance)
            flags.formUnion(term.flags)
        }
    }
}

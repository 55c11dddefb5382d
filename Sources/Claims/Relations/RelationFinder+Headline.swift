import Figures

extension RelationFinder {
    /// Every figure of a headline, against the body's on the same thing.
    func headlines() -> [Relation] {
        let headlines = terms.indices.filter { terms[$0].isHeadline }.prefix(Self.most * 4)
        return headlines.compactMap { index in
            let headline = terms[index]
            let next =
                terms.indices.first { $0 > index && terms[$0].isHeadline && terms[$0].reading.sentence > headline.reading.sentence + 1 }
                ?? terms.count
            let body = terms[index..<min(next, index + 200)].indices.filter { candidate in
                let term = terms[candidate]
                return !term.isHeadline && term.reading.unit == headline.reading.unit
                    && (term.reading.kind == headline.reading.kind || (term.isLevel && headline.isLevel)) && !term.isPrior
                    && term.reading.range == nil
            }
            if let same = body.first(where: { agrees(headline, terms[$0]) }) {
                return Relation(
                    kind: .headlineAgainstBody, terms: [headline.span, terms[same].span], formula: "a = b", value: nil, holds: true)
            }
            guard headline.role != nil, headline.reading.bound == .exactly else { return nil }
            let sameThing = body.filter { nearestRole($0) == headline.role || terms[$0].role == headline.role }
            if let slipped = sameThing.first(where: { isPowerOfTen(headline.reading.amount, terms[$0].reading.amount) }) {
                return Relation(kind: .scaleSlip, terms: [headline.span, terms[slipped].span], formula: "a = b", value: nil, holds: false)
            }
            let samePeriod = sameThing.filter { headline.period == nil || terms[$0].period?.hasPrefix(headline.period ?? "") != false }
            return samePeriod.first.map {
                Relation(kind: .headlineAgainstBody, terms: [headline.span, terms[$0].span], formula: "a = b", value: nil, holds: false)
            }
        }
    }

    /// The role of a figure whose own words tell none: that of the figure before it in its sentence.
    private func nearestRole(_ index: Int) -> IndicatorRole? {
        var position = index
        while position > 0, terms[position - 1].reading.sentence == terms[index].reading.sentence, position > index - 3 {
            if case .other? = terms[position].role { position -= 1 } else { break }
        }
        return terms[position].role
    }

    private func agrees(_ headline: Term, _ body: Term) -> Bool {
        switch headline.reading.bound {
        case .exactly, .about: headline.interval.meets(body.interval)
        case .moreThan:
            body.reading.amount >= headline.reading.amount && body.reading.amount.millionths < headline.reading.amount.millionths * 2
        case .lessThan:
            body.reading.amount <= headline.reading.amount && body.reading.amount.millionths * 2 > headline.reading.amount.millionths
        }
    }

    private func isPowerOfTen(_ left: ExactDecimal, _ right: ExactDecimal) -> Bool {
        let high = max(left.magnitude, right.magnitude).millionths
        var low = min(left.magnitude, right.magnitude).millionths
        guard low > 0, low != high else { return false }
        while low < high { low *= 10 }
        return low == high
    }
}

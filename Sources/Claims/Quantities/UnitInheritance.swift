import Figures

/// Gives units to the quantities that share one: `from 2.1 billion`, `3 to 5 percent`, `383 mln and 283 mln`;
/// lets go those that nothing calls a quantity.
struct UnitInheritance {
    let marks: SentenceMarks

    private static let dashes: Set<String> = ["-", "–", "—", "~", "至", "到", "to", "和", "and", "－"]

    func filled(_ found: [Quantity]) -> [Quantity] {
        var quantities = found
        for index in quantities.indices.dropLast() { pairUp(&quantities, index) }
        for index in quantities.indices.dropLast().reversed() { joinList(&quantities, index) }
        var kept: [Quantity] = []
        for index in quantities.indices {
            var quantity = quantities[index]
            if quantity.unit == nil, quantity.noun == nil {
                let previous = kept.last { $0.unit != nil || $0.noun != nil }
                guard isFigure(quantity, previous: previous ?? kept.last) else { continue }
                let isExchangeRate = quantity.per != nil
                let source = isExchangeRate ? nil : previous ?? quantities[(index + 1)...].first { $0.unit?.family == .money }
                if let source, inherits(quantity, from: source) {
                    quantity.unit = source.unit
                    quantity.noun =
                        source.unit == nil || source.unit?.family == .entities || source.unit?.family == .goods ? source.noun : nil
                }
            }
            if quantity.unit?.family == .duration, !isMeasured(quantity) { continue }
            kept.append(quantity)
        }
        return kept
    }

    /// `3-5 percent`, `between 3% and 5%`, `from 2.1 to 2.8 billion baht`.
    private func pairUp(_ quantities: inout [Quantity], _ index: Int) {
        let low = quantities[index]
        let high = quantities[index + 1]
        let gap = low.core.upperBound..<high.core.lowerBound
        guard gap.count <= 2, let first = gap.first, Self.dashes.contains(marks.text(first)),
            gap.allSatisfy({ Self.dashes.contains(marks.text($0)) }),
            !low.multiple, !high.multiple
        else { return }
        let before = marks.text(low.core.lowerBound - 1)
        let isBetween =
            before == "between"
            || (marks.cue(endingAt: low.core.lowerBound)?.cue.has([.about, .arrival]) == true
                && marks.text(low.core.lowerBound - 2) == "between")
        if ["and", "和"].contains(marks.text(first)), !isBetween { return }
        // `fell 0.2 percent to 5.1 percent`: with a unit each, the second is where the change ends.
        let isChange = marks.cue(endingAt: low.full.lowerBound)?.cue.has(Cue.changes) == true
        if marks.text(first) == "to", low.unit != nil, isChange { return }
        if low.unit == nil, low.noun == nil {
            quantities[index].unit = high.unit
            quantities[index].noun = high.noun
            if !low.number.hasScale, high.number.hasScale { quantities[index].number.scale = high.number.scale }
        }
        if high.unit == nil, high.noun == nil {
            quantities[index + 1].unit = low.unit
            quantities[index + 1].noun = low.noun
        }
        guard quantities[index].unit == quantities[index + 1].unit else { return }
        if ["from", "从", "由"].contains(before) || quantities[index].number.value >= quantities[index + 1].number.value { return }
        quantities[index].range = .low
        quantities[index + 1].range = .high
    }

    /// `up 1.1 and 0.1 percentage points`: the last of a list has the unit of all.
    private func joinList(_ quantities: inout [Quantity], _ index: Int) {
        let first = quantities[index]
        let next = quantities[index + 1]
        let gap = first.core.upperBound..<max(next.core.lowerBound, first.core.upperBound)
        // 1.2个、0.5个百分点
        let isCutShort = first.unit?.code == "个" && next.unit?.family == .points
        guard first.unit == nil || isCutShort, first.noun == nil, first.per == nil, !first.multiple, !first.number.isWorded, !first.number.isGrouped,
            next.unit != nil || next.noun != nil, next.number.tokens.lowerBound == next.core.lowerBound, (1...2).contains(gap.count),
            gap.allSatisfy({ ["and", ",", "和", "、", "或", "or"].contains(marks.text($0)) }), !isYearLike(first.number)
        else { return }
        quantities[index].unit = next.unit
        quantities[index].noun = next.noun
        if !first.number.hasScale { quantities[index].number.scale = next.number.scale }
    }

    private func inherits(_ quantity: Quantity, from source: Quantity) -> Bool {
        guard let family = source.unit?.family else { return true }
        if source.isPoints, marks.cue(endingAt: quantity.core.lowerBound)?.cue.has([.arrival, .departure, .level]) == true { return false }
        switch family {
        case .money, .physical, .goods, .entities: return quantity.number.hasScale || !source.number.hasScale
        case .percent, .points, .index, .basisPoints, .multiple: return !quantity.number.hasScale && !quantity.number.isGrouped
        case .duration: return false
        }
    }

    /// Whether a number without unit and noun is a figure all the same.
    private func isFigure(_ quantity: Quantity, previous: Quantity?) -> Bool {
        let number = quantity.number
        if number.hasScale || quantity.per != nil { return true }
        guard !number.isWorded else { return false }
        let start = quantity.core.lowerBound
        let cue = marks.cue(endingAt: start)?.cue ?? []
        let behind = marks.text(quantity.core.upperBound)
        let isHan = marks.range.contains(quantity.core.upperBound) && marks.tokens[quantity.core.upperBound].kind == .han
        if isHan { return false }
        if number.isGrouped { return true }
        if number.decimals > 0 {
            return cue.has([.level, .arrival, .departure, .prior, .more, .less, .about, .rise, .fall]) || previous != nil
        }
        guard !isYearLike(number) else { return false }
        let isEnded =
            behind.isEmpty
            || [
                ",", ".", ";", ")", "，", "。", "；", "in", "from", "a", "last", "this", "the", "and", "at", "during", "for", "compared",
                "while", "against"
            ].contains(behind)
        guard isEnded else { return false }
        if cue.has([.arrival, .departure, .prior, .level]), number.value >= 10, isOfIndex(start) { return true }
        if cue.has([.departure, .prior]), let previous, [.entities, .goods, nil].contains(previous.unit?.family) { return true }
        let strong =
            cue.has([.arrival, .departure, .more, .less, .about]) || (cue.has(.level) && marks.text(start - 1).count > 3)
            || (marks.tokens[max(start - 1, 0)].kind == .han && cue.has(.level))
        return strong && number.value >= 100
    }

    /// Whether an index is named before: its values have no unit.
    private func isOfIndex(_ start: Int) -> Bool {
        (max(marks.range.lowerBound, start - 40)..<start).contains { position in
            switch marks.text(position) {
            case "index", "indices", "pmi", "sub-index", "subindex", "reading", "readings", "gauge": true
            case "数": marks.text(position - 1) == "指"
            default: false
            }
        }
    }

    private func isYearLike(_ number: NumberPhrase) -> Bool {
        number.value >= 1900 && number.value <= 2099 && number.decimals == 0
    }

    /// `2-hour economic circle`, 2小时经济圈: a claim of how far one travels in that time.
    private func isCircle(_ quantity: Quantity) -> Bool {
        let behind = quantity.core.upperBound
        return (behind..<behind + 4).contains { ["circle", "圈"].contains(marks.text($0)) }
    }

    /// Durations are figures where something takes, saves or keeps up that long; elsewhere they are periods.
    private func isMeasured(_ quantity: Quantity) -> Bool {
        if isCircle(quantity) { return true }
        if isConsecutive(quantity) { return true }
        let before = quantity.full.lowerBound - (["by", "了"].contains(marks.text(quantity.full.lowerBound - 1)) ? 1 : 0)
        if marks.cue(endingAt: before)?.cue.has(Cue.changes) == true { return true }
        let start = max(marks.clauseStart(quantity.core.lowerBound), quantity.core.lowerBound - 24)
        return marks.cues[..<marks.cueCount(before: quantity.core.lowerBound)].reversed()
            .prefix { $0.tokens.lowerBound >= start }.contains { $0.cue.has(.measuredTime) }
    }

    /// `three straight months`, 连续8个季度.
    func isConsecutive(_ quantity: Quantity) -> Bool {
        if marks.cue(startingAt: quantity.core.upperBound)?.cue.has(.consecutive) == true { return true }
        if quantity.core.contains(where: { marks.cue(startingAt: $0)?.cue.has(.consecutive) == true }) { return true }
        return (0...1).contains { marks.cue(endingAt: quantity.core.lowerBound - $0)?.cue.has(.consecutive) == true }
    }
}

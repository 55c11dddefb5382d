import Figures

/// Turns the quantities of a sentence into readings, and carries from sentence to sentence what the
/// next may leave unsaid: currency, indicator, place.
struct SentenceReader {
    let layout: TextLayout
    let gazetteer: PhraseTable<Bool>?
    let groups: PhraseTable<Bool>?
    private var lastUnit: UnitWord?
    private var lastIndicator: Words?
    /// The first place of the text, and of the paragraph: what a sentence without one speaks of.
    private var topic: Words?
    private var paragraph = -1
    private var lastPercent: KindRule.Verdict?

    init(layout: TextLayout, gazetteer: PhraseTable<Bool>?, groups: PhraseTable<Bool>?) {
        self.layout = layout
        self.gazetteer = gazetteer
        self.groups = groups
    }

    mutating func read(_ sentence: Sentence, number: Int, tokens: Range<Int>, periods: inout PeriodRule) -> [Reading] {
        guard !tokens.isEmpty else { return [] }
        let marks = SentenceMarks(tokens: layout.tokens, range: tokens)
        let quantities = inheritingUnits(QuantityReader(marks: marks, isHeadline: sentence.isHeadline).quantities())
        let verdicts = KindRule(marks: marks, quantities: quantities, inherited: lastPercent).verdicts()
        if !sentence.isHeadline, let last = quantities.lastIndex(where: { $0.isPercent && !$0.multiple }) { lastPercent = verdicts[last] }
        let statuses = self.statuses(marks, quantities)
        let times = periods.periods(of: quantities, kinds: verdicts.map(\.kind), statuses: statuses, marks: marks, sentence: sentence)
        let basisRule = BasisRule(marks: marks, quantities: quantities)
        let places = PlaceRule(gazetteer: gazetteer).places(marks)
        if let first = places.first, topic == nil || paragraph != sentence.paragraph { topic = layout.words(first) }
        paragraph = places.isEmpty ? paragraph : sentence.paragraph
        let indicators = IndicatorRule(marks: marks, quantities: quantities)
        let subjects = subjects(marks, quantities, indicators)
        var readings: [Reading] = []
        var basis: Reading.Basis?
        for (index, quantity) in quantities.enumerated() {
            let verdict = verdicts[index]
            var reading = plain(quantity, verdict, sentence: number)
            reading.status = statuses[index] ?? (times[index].isEarlier && verdict.kind != .growth ? .prior : nil)
            if verdict.kind == .growth {
                basis = basisRule.basis(index) ?? basisRule.basis(index, times.map(\.period), statuses) ?? basis ?? .yearOnYear
                reading.basis = basis
            }
            reading.period = times[index].period
            reading.isConversion = isConversion(index, quantities, marks)
            reading.place = place(quantity, places)
            reading.group = group(quantity, marks) ?? indicators.item(index).map { layout.words($0) }
            for subject in subjects[index] {
                reading.indicator = subject
                readings.append(reading)
            }
        }
        return readings
    }

    private func plain(_ quantity: Quantity, _ verdict: KindRule.Verdict, sentence: Int) -> Reading {
        var value = quantity.number.value
        var unit = quantity.unit.map { $0.family == .entities || $0.family == .goods ? quantity.noun ?? $0.code : $0.code } ?? quantity.noun
        if quantity.unit?.family == .multiple, verdict.kind == .growth {
            value = value * 100
            unit = "%"
        }
        let isNegative = verdict.kind == .growth ? verdict.sign < 0 : quantity.printedSign < 0
        return Reading(
            words: layout.words(quantity.full), value: isNegative ? -value : value, scale: quantity.number.scale,
            decimals: quantity.number.decimals, unit: unit, per: quantity.per, kind: verdict.kind, bound: quantity.bound, status: nil,
            basis: nil,
            isConversion: false,
            range: quantity.range.map { $0 == .low ? .low : .high }, isWorded: quantity.number.isWorded,
            isOptional: quantity.multiple || quantity.unit?.family == .multiple
                || (quantity.unit?.family == .duration && verdict.kind == .count),
            indicator: nil, place: nil, group: nil, period: nil, sentence: sentence)
    }

    /// `They were 20.2 billion`: the currency was said in the sentence before.
    private mutating func inheritingUnits(_ quantities: [Quantity]) -> [Quantity] {
        var quantities = quantities
        for index in quantities.indices {
            if let unit = quantities[index].unit {
                if unit.family == .money || unit.family == .physical { lastUnit = unit }
            } else if quantities[index].noun == nil, quantities[index].number.hasScale, quantities[index].per == nil {
                quantities[index].unit = lastUnit
            }
        }
        return quantities
    }

    private func statuses(_ marks: SentenceMarks, _ quantities: [Quantity]) -> [Reading.Status?] {
        let rule = StatusRule(marks: marks, quantities: quantities)
        return quantities.indices.reduce(into: []) { statuses, index in
            statuses.append(rule.status(index, earlier: statuses))
        }
    }

    /// In brackets behind an amount in another currency: `2.572 trillion yuan ($311bn; £165bn)`.
    private func isConversion(_ index: Int, _ quantities: [Quantity], _ marks: SentenceMarks) -> Bool {
        guard index > 0, quantities[index].unit?.family == .money, quantities[index - 1].unit?.family == .money,
            quantities[index].unit != quantities[index - 1].unit
        else { return false }
        let gap = quantities[index - 1].full.upperBound..<max(quantities[index].full.lowerBound, quantities[index - 1].full.upperBound)
        return gap.count <= 4 && gap.contains { ["(", ";", "or", "约", "合", ",", "/"].contains(marks.text($0)) }
            && (gap.contains { marks.text($0) == "(" } || marks.text(quantities[index].full.upperBound) == ")"
                || gap.contains { ["or", "合"].contains(marks.text($0)) })
    }

    private func place(_ quantity: Quantity, _ places: [Range<Int>]) -> Words? {
        if let chosen = places.last(where: { $0.upperBound <= quantity.full.lowerBound }) { return layout.words(chosen) }
        return topic ?? places.first.map { layout.words($0) }
    }

    private func group(_ quantity: Quantity, _ marks: SentenceMarks) -> Words? {
        guard let groups else { return nil }
        var position = quantity.full.lowerBound - 1
        let start = max(marks.range.lowerBound, quantity.full.lowerBound - 40)
        while position >= start {
            if let (_, end) = groups.match(marks.tokens, at: position, end: quantity.full.lowerBound) {
                return layout.words(position..<end)
            }
            position -= 1
        }
        return nil
    }

    /// The indicators of each quantity: one, or several where one number is said of `both`.
    private mutating func subjects(_ marks: SentenceMarks, _ quantities: [Quantity], _ rule: IndicatorRule) -> [[Words?]] {
        let pairing = SharedNumbers(marks: marks, quantities: quantities)
        var result: [[Words?]] = []
        var members: [Range<Int>] = []
        var listLength = 0
        for index in quantities.indices {
            let list = pairing.list(startingAt: index)
            if !pairing.isContinuation(index), rule.item(index) == nil || lastIndicator == nil, let subject = rule.subject(index) {
                members = rule.conjuncts(of: subject)
                lastIndicator = layout.words(subject)
                if pairing.isSaidOfAll(index, subject: subject), (2...4).contains(pairing.memberCount(members)) {
                    result.append(
                        pairing.memberCount(members) == members.count
                            ? members.map { layout.words($0) } : members.flatMap { [layout.words($0), layout.words($0)] })
                    continue
                }
                listLength = pairing.isRespective ? list : 0
            } else if !pairing.isContinuation(index), pairing.isRespective, list == members.count {
                listLength = list
            }
            if listLength > 1, members.count == listLength, let position = pairing.position(index), position < members.count {
                var words = layout.words(members[position])
                if position < members.count - 1, let suffix = rule.sharedSuffix(members) {
                    words = Words(text: words.text + suffix, span: words.span)
                }
                result.append([words])
            } else {
                result.append([lastIndicator])
            }
        }
        return result
    }
}

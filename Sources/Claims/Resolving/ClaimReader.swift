import Figures
import Registry
import Statistics

/// Resolves one figure: what is measured, of which sector, where, when, and which view of it.
struct ClaimReader {
    let resolver: Resolver
    let frame: Frame
    let mentions: PlaceMentions
    let reading: Reading
    let paragraph: Int

    func resolve(_ memory: inout Resolver.Memory) -> Resolution {
        let subject: Subject
        switch measured(memory) {
        case .failure(let failure): return .failed(failure)
        case .success(let found): subject = found
        }
        let place = place(subject, memory)
        let group = self.group(subject, place: place, memory)
        let unexplained = unexplained(subject, group: group)
        memory.paragraph = paragraph
        memory.sentence = reading.sentence
        memory.indicators = subject.indicators
        memory.indicatorWords = subject.words
        if !subject.isInherited { memory.indicatorTokens = subject.tokens }
        memory.isExplained = unexplained.isEmpty
        memory.group = group
        switch place {
        case .found(let found):
            memory.place = PlaceFinder.Found(places: found.places, words: nil)
            guard unexplained.isEmpty else { return .failed(.unexplained(unexplained)) }
            return candidates(subject, found, group)
        case .unknown(let name):
            memory.place = nil
            return .failed(.unknownPlace(name))
        case .none:
            memory.place = nil
            return .failed(.noPlace)
        }
    }

    /// What a figure measures, by its words.
    struct Subject {
        var indicators: [String]
        var words: Words
        /// The tokens of the phrase.
        var tokens: [Int]
        /// The tokens that must be explained.
        var stretch: Range<Int>
        var isInherited = false
    }

    private func words(_ phrase: IndicatorPhrase) -> Words {
        frame.layout.words(phrase.first..<phrase.end)
    }

    private func measured(_ memory: Resolver.Memory) -> Result<Subject, ResolutionFailure> {
        let finder = IndicatorPhrases(tokens: frame.tokens, lexicon: resolver.lexicon, figure: frame.figure)
        var misfit: IndicatorPhrase?
        func choose(_ phrases: [IndicatorPhrase], last: Bool) -> IndicatorPhrase? {
            let fitting = phrases.filter { !fits($0.indicators).isEmpty }
            if fitting.isEmpty, misfit == nil { misfit = phrases.last }
            return last ? fitting.last : fitting.first
        }
        func subject(_ phrase: IndicatorPhrase, _ stretch: Range<Int>) -> Result<Subject, ResolutionFailure> {
            .success(Subject(indicators: fits(phrase.indicators), words: words(phrase), tokens: phrase.tokens, stretch: stretch))
        }
        let around = frame.left.lowerBound..<frame.right.upperBound
        let nearby = finder.phrases(in: around)
        if let respective = frame.respective {
            let listed = finder.phrases(in: respective.left).filter { !fits($0.indicators).isEmpty }
            if listed.count == respective.count {
                let phrase = listed[respective.position]
                return subject(phrase, frame.nounStart(before: phrase.first)..<phrase.end)
            }
        }
        if reading.kind == .count || reading.unit == nil,
            let phrase = choose(nearby.filter { frame.figure.contains($0.first) || $0.first == frame.figure.upperBound }, last: false)
        {
            return subject(phrase, frame.figure.upperBound..<max(phrase.end, frame.figure.upperBound))
        }
        if let range = frame.subject, let phrase = choose(finder.phrases(in: range), last: frame.isHan) {
            return subject(phrase, range)
        }
        if let phrase = choose(nearby.filter { $0.end <= frame.figure.lowerBound }, last: true) {
            return subject(phrase, frame.nounStart(before: phrase.first)..<frame.figure.lowerBound)
        }
        if let phrase = choose(nearby, last: false) {
            let start = phrase.first < frame.figure.lowerBound ? frame.nounStart(before: phrase.first) : phrase.first
            return subject(phrase, min(start, phrase.first)..<phrase.end)
        }
        let isNear = memory.paragraph == paragraph && reading.sentence - memory.sentence <= 1
        if isNear, let words = memory.indicatorWords, !fits(memory.indicators).isEmpty {
            let stretch = frame.subject.flatMap { frame.marks.range.contains($0.lowerBound) ? $0 : nil }
            let own = stretch ?? frame.nounStart(before: frame.figure.lowerBound)..<frame.figure.lowerBound
            guard memory.isExplained else { return .failure(.noIndicator) }
            return .success(Subject(indicators: fits(memory.indicators), words: words, tokens: memory.indicatorTokens, stretch: own, isInherited: true))
        }
        return .failure(misfit == nil ? .noIndicator : .unitDoesNotFit(reading.unit ?? ""))
    }

    /// The indicators that can have a figure of this kind and unit.
    private func fits(_ ids: [String]) -> [String] {
        ids.filter { id in
            guard let indicator = resolver.indicators[id] else { return false }
            // Places are counted where they are counted: elsewhere their words name where something is.
            if case .places = indicator.source, reading.kind != .count { return false }
            switch reading.kind {
            case .growth, .share: return reading.unit == "%" || reading.unit == "pp"
            case .count, .level:
                guard let code = reading.unit else { return indicator.unit.isCounted }
                guard let unit = MeasurementUnit.named(code) else { return indicator.unit.isCounted }
                return unit.dimension == indicator.unit.dimension || (unit.isCounted && indicator.unit.isCounted)
            }
        }
    }

    private func place(_ subject: Subject, _ memory: Resolver.Memory) -> PlaceFinder.Answer {
        let finder = PlaceFinder(
            mentions: mentions, places: resolver.register.places, layout: frame.layout, day: resolver.publishedOn, known: resolver.today)
        let sentence = frame.marks.range
        var own: [Range<Int>] = []
        // Of `A and B grew 5% and 6% respectively` the reader has told which is whose.
        if let subject = frame.subject, frame.respective != nil, sentence.contains(subject.lowerBound) { own.append(subject) }
        if reading.kind == .count { own.append(frame.right) }
        let stretch = subject.stretch
        if sentence.contains(stretch.lowerBound) { own.append(stretch.lowerBound..<max(stretch.upperBound, frame.figure.lowerBound)) }
        if reading.kind != .count, let trailing = frame.trailing { own.append(trailing) }
        let isNear = memory.paragraph == paragraph || memory.sentence == reading.sentence
        let before = sentence.lowerBound..<max(sentence.lowerBound, min(stretch.lowerBound, frame.figure.lowerBound))
        let earlier = subject.isInherited && memory.sentence == reading.sentence ? memory.place : nil
        // `an increase of 10%` speaks of the place of the figure before it.
        if let earlier, own.allSatisfy({ range in !hasMention(in: range) }) { return .found(earlier) }
        return finder.place(
            own: own, before: before, after: frame.right, taken: Set(subject.tokens), sentence: reading.sentence, last: isNear ? memory.place : nil)
    }

    private func hasMention(in range: Range<Int>) -> Bool {
        mentions.bySentence[reading.sentence].contains { range.overlaps($0.tokens) }
    }

    /// The sector named with what is measured. A word that is part of the indicator's own name says nothing new.
    struct NamedGroup {
        var ids: [String]
        var tokens: Set<Int>
        var words: Words?
    }

    /// The group of a figure, or of the one before it where this one only goes on: `up 6 percent`.
    private func group(_ subject: Subject, place: PlaceFinder.Answer, _ memory: Resolver.Memory) -> NamedGroup {
        let own = group(subject)
        guard subject.isInherited, own.words == nil, let before = memory.group, case .found(let found) = place,
            memory.sentence == reading.sentence || found.words == nil
        else { return own }
        return NamedGroup(ids: before.ids, tokens: own.tokens, words: before.words)
    }

    private func group(_ subject: Subject) -> NamedGroup {
        var named = NamedGroup(ids: [], tokens: [], words: nil)
        let places = Set(mentions.bySentence[reading.sentence].filter { !$0.tokens.contains(where: Set(subject.tokens).contains) }.flatMap(\.tokens))
        let range = frame.clause(of: subject.stretch)
        var index = range.lowerBound
        while index < range.upperBound {
            guard let (ids, end) = resolver.lexicon.groups.match(frame.tokens, at: index, end: range.upperBound),
                !(index..<end).contains(where: places.contains)
            else {
                index += 1
                continue
            }
            named.tokens.formUnion(index..<end)
            if !isOwnWord(ids, of: subject.indicators), !frame.isMade(of: NeutralWords.table, index..<end) {
                let plain = ids.filter { $0.first?.isNumber == false && $0.count > 1 }
                named.ids = named.words == nil ? (plain.isEmpty ? ids : plain) : named.ids.filter(ids.contains)
                named.words = frame.layout.words(index..<end)
            }
            index = end
        }
        return named
    }

    /// Whether a group is part of what the indicators are by their names: industry of industrial output.
    private func isOwnWord(_ ids: [String], of indicators: [String]) -> Bool {
        let names = ids.flatMap { resolver.lexicon.namesOfGroup[$0] ?? [] }
        return indicators.allSatisfy { id in
            guard let title = resolver.indicators[id]?.title else { return false }
            return [title.en, title.zh].contains { title in names.contains { title.lowercased().contains($0) } }
        }
    }

    /// The words beside the indicator that nothing explains.
    private func unexplained(_ subject: Subject, group: NamedGroup) -> [String] {
        var taken = Set(subject.tokens).union(group.tokens).union(frame.figure)
        let sentence = frame.marks.range
        if sentence.contains(subject.stretch.lowerBound) {
            for mention in mentions.bySentence[reading.sentence] { taken.formUnion(mention.tokens) }
        } else {
            taken.formUnion(frame.layout.placeTokens(in: subject.stretch, mentions))
        }
        var stretches = [subject.stretch]
        if let trailing = frame.trailing { stretches.append(trailing) }
        let here = mentions.bySentence[reading.sentence].map(\.tokens)
        let owners = frame.owners(of: here, before: subject.stretch)
        // `output and investment of the parks`: what else is measured there takes nothing away.
        let listed = IndicatorPhrases(tokens: frame.tokens, lexicon: resolver.lexicon, figure: frame.figure)
        let others = owners.flatMap { listed.phrases(in: $0) }.flatMap(\.tokens)
        return stretches.flatMap { frame.unexplained($0, taken: taken) }
            + owners.flatMap { frame.unexplained($0, taken: taken.union(others)) } + frame.exclusions
    }

    private func candidates(_ subject: Subject, _ place: PlaceFinder.Found, _ group: NamedGroup) -> Resolution {
        let actual = subject.indicators.compactMap(inMood)
        guard !actual.isEmpty else { return .failed(.notActual(reading.status ?? .planned)) }
        if group.words != nil, group.ids.isEmpty { return .failed(.unexplained([group.words?.text ?? ""])) }
        var candidates: [Candidate] = []
        var failure: ResolutionFailure?
        for id in actual {
            switch measure(id, group: group) {
            case .failure(let reason): failure = reason
            case .success(let measure):
                for period in periods(of: id) {
                    for places in place.places {
                        for code in group.ids.isEmpty ? ["all"] : group.ids {
                            candidates.append(
                                Candidate(
                                    address: FigureAddress(indicator: id, places: places, group: code, period: period, measure: measure),
                                    indicator: subject.words, place: place.words, group: group.words,
                                    isPeriodPrinted: reading.period?.words != nil))
                        }
                    }
                }
                if candidates.isEmpty { failure = .noPeriod }
            }
        }
        var seen: Set<FigureAddress> = []
        let distinct = candidates.filter { seen.insert($0.address).inserted }
        return Resolution(candidates: distinct, failure: distinct.isEmpty ? failure ?? .noPeriod : nil)
    }

    /// The indicator of which the figure is what the text says it is: measured, planned or expected.
    private func inMood(_ id: String) -> String? {
        guard let status = reading.status, status != .prior else { return id }
        if resolver.indicators[id]?.outlook != nil { return id }
        return resolver.indicators.values.sorted { $0.id < $1.id }.first { other in
            switch (other.outlook, status) {
            case (.planned(of: id), .planned), (.planned(of: id), .target): true
            case (.expected(of: id), .expectation), (.expected(of: id), .forecast), (.expected(of: id), .planned): true
            default: false
            }
        }?.id
    }

    private func measure(_ id: String, group: NamedGroup) -> Result<Measure, ResolutionFailure> {
        switch reading.kind {
        case .level, .count: return .success(.level)
        // Of a sector the next level up is the whole of the place; of a place the text's whole may be another.
        case .share: return group.ids.isEmpty ? .failure(.shareOfUnknown) : .success(.share)
        case .growth:
            guard reading.unit == "%" else { return .failure(.unitDoesNotFit(reading.unit ?? "")) }
            switch reading.basis {
            case nil, .yearOnYear, .yearToDate: return .success(.growth(.comparable, baseYear: nil))
            case .some(let basis): return .failure(.basisNotHeld(basis.rawValue))
            }
        }
    }

    private func periods(of id: String) -> [Period] {
        PeriodChoice(publishedOn: resolver.publishedOn, today: resolver.today, register: resolver.register)
            .periods(of: reading, indicator: resolver.indicators[id])
    }
}

extension MeasurementUnit {
    /// Whether it counts things.
    fileprivate var isCounted: Bool {
        if case .count = dimension { true } else { false }
    }
}

import Figures

extension FigureEvaluation {
    /// What a counter advanced with one reading.
    struct ReadingStep {
        var reading: ReadingSequence.Reading
        /// The reading before; the counter stood at zero when the facility was commissioned.
        var before: ReadingSequence.Reading?
        /// Where the facility stood on the day of the reading.
        var standing: Standing

        var advance: ExactDecimal { reading.value - (before?.value ?? .zero) }
    }

    /// A meter's readings of a span that count for an address. Where the facility lay elsewhere in
    /// between, they do not follow one another.
    struct ReadingRun {
        var facility: String
        var steps: [ReadingStep]
    }

    /// By facility, those that have a reading in the span.
    func readingRuns(in address: FigureAddress, form: Form, column: Column) -> [ReadingRun] {
        guard case .readings(let after, let through) = column else { return [] }
        let subjects = address.places.filter(isSubject)
        return readingLines(form).sorted { $0.key < $1.key }.compactMap { facility, lines -> ReadingRun? in
            guard subjects.isEmpty || subjects.contains(facility) else { return nil }
            let readings = ReadingSequence(lines: lines, form: form, asOf: asOf).readings
            let steps = readings.indices.compactMap { index -> ReadingStep? in
                let reading = readings[index]
                guard reading.day <= through, after.map({ $0 < reading.day }) ?? true,
                    let standing = facts.register.standing(of: facility, respondent: .facility, on: reading.day, asOf: asOf),
                    isAtom(standing.atom, in: address), isClass(standing.classCode, in: address)
                else { return nil }
                return ReadingStep(reading: reading, before: index == 0 ? nil : readings[index - 1], standing: standing)
            }
            return steps.isEmpty ? nil : ReadingRun(facility: facility, steps: steps)
        }
    }

    /// A meter's part of an address: of every stretch the last reading less the one before it.
    func readingLeaf(_ address: FigureAddress, _ run: ReadingRun, form: Form, column: Column) -> Derivation {
        let alone = narrowed(address, to: run.facility)
        let whole = readingRuns(in: alone, form: form, column: column).first?.steps.count
        let place = whole == run.steps.count ? alone : address.with(places: address.places.filter { !isSubject($0) } + [run.facility])
        let title = facts.register.name(of: run.facility)
        var stretches: [(first: ReadingStep, last: ReadingStep)] = []
        for step in run.steps {
            if let previous = stretches.last?.last, step.before?.day == previous.reading.day {
                stretches[stretches.count - 1].last = step
            } else {
                stretches.append((step, step))
            }
        }
        let nodes = stretches.compactMap { stretch -> Derivation? in
            guard let last = reportedLeaf(place, title: title, stretch.last.reading.line, field: "reading") else { return nil }
            guard let before = stretch.first.before.flatMap({ reportedLeaf(place, title: title, $0.line, field: "reading") })
            else { return last }
            let value = stretch.last.reading.value - (stretch.first.before?.value ?? .zero)
            return Derivation(
                address: place, title: title, operation: .difference, value: .exact(value), unit: unit(of: address),
                children: .listed([last, before]))
        }
        if nodes.count == 1, let node = nodes.first { return node }
        return Derivation(
            address: place, title: title, operation: .sum, value: .exact(run.steps.map(\.advance).reduce(.zero, +)),
            unit: unit(of: address), children: .listed(nodes))
    }

    /// All lines of a counter form by facility, in the order in which they were told.
    private func readingLines(_ form: Form) -> [String: [FiledLine]] {
        if let known = readingLines { return known }
        let all = lines(FactQuery.lines(form: form.id, periods: nil, subject: nil))
        let grouped = Dictionary(grouping: all) { $0.line.subject }
        if missing.isEmpty { readingLines = grouped }
        return grouped
    }
}

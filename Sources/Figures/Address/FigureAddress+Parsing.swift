extension FigureAddress {
    /// Reads an address. The measure may be left out (`level`); parts of an intersection may
    /// stand in any order. What is printed is canonical.
    public init(parsing text: String) throws(FigureAddressError) {
        let named: [FigureAddressError.Part] = [.indicator, .place, .group, .period, .measure]
        let body = text.prefix { $0 != "@" }
        let parts = body.split(separator: "/", omittingEmptySubsequences: false)
        var starts: [Int] = []
        var position = 0
        for part in parts {
            starts.append(position)
            position += part.count + 1
        }
        func fault(_ index: Int, _ reason: FigureAddressError.Reason) -> FigureAddressError {
            let range = index < parts.count
                ? starts[index]..<(starts[index] + parts[index].count) : body.count..<body.count
            return FigureAddressError(address: text, part: named[min(index, 4)], reason: reason, range: range)
        }
        guard !body.isEmpty else { throw fault(0, .missing) }
        guard parts.count >= 4 else { throw fault(parts.count, .missing) }
        guard parts.count <= 5 else { throw fault(5, .tooManyParts) }
        for index in 0..<3 {
            guard !parts[index].isEmpty else { throw fault(index, .empty) }
            let allowed = index == 1 ? "-.~" : "-."
            if let wrong = parts[index].first(where: { !Self.isPlain($0) && !allowed.contains($0) }) {
                throw fault(index, .unexpectedCharacter(wrong))
            }
        }
        let period: Period
        do { period = try Period(parsing: parts[3]) } catch { throw fault(3, .period(error)) }
        guard parts.count < 5 || Measure(parts[4]) != nil else { throw fault(4, .unknownMeasure) }
        let places = parts[1].split(separator: "~", omittingEmptySubsequences: false).map(String.init)
        guard !places.contains("") else { throw fault(1, .empty) }
        self.init(
            indicator: String(parts[0]), places: places, group: String(parts[2]), period: period,
            measure: parts.count == 5 ? Measure(parts[4]) ?? .level : .level,
            vintage: try Self.vintage(in: text, after: body.count))
    }

    private static func isPlain(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    private static func vintage(in text: String, after start: Int) throws(FigureAddressError) -> Vintage {
        let suffix = text.dropFirst(start)
        if suffix.isEmpty { return .latest }
        if let day = Day(suffix.dropFirst()) { return .asOf(day) }
        if suffix.hasPrefix("@release:"), suffix.count > 9 {
            let name = suffix.dropFirst(9)
            guard let wrong = name.first(where: { !isPlain($0) && !"-.".contains($0) }) else { return .release(String(name)) }
            throw FigureAddressError(
                address: text, part: .vintage, reason: .unexpectedCharacter(wrong), range: start..<text.count)
        }
        throw FigureAddressError(
            address: text, part: .vintage, reason: .unknownVintage, range: start..<text.count)
    }
}

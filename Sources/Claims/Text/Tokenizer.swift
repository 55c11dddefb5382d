/// Cuts a line into tokens; one pass, every scalar looked at a bounded number of times.
struct Tokenizer {
    let scalars: [Unicode.Scalar]

    /// Letters that may stand before an amount without a blank (`Rs500`, `RMB90`): a word that is
    /// followed by digits is otherwise a name of its own (`A320`, `G20`, `Q1`).
    private static let attachedCurrencies: Set<String> = [
        "rmb", "cny", "usd", "hkd", "eur", "gbp", "jpy", "thb", "vnd", "myr", "sgd", "idr", "php", "inr", "krw", "aud", "twd",
        "rs", "rm", "rp", "bt", "tk", "us", "p", "r", "s", "chf", "cad"
    ]

    func tokens(in line: Span) -> [Token] {
        var tokens: [Token] = []
        var position = line.start
        var isSpaced = true
        while position < line.end {
            let scalar = scalars[position]
            if scalar.isBlank {
                isSpaced = true
                position += 1
                continue
            }
            if scalar.isInvisible {
                position += 1
                continue
            }
            let token: Token
            if scalar.isDigit || isLeadingPoint(position, line.end) {
                token = number(at: position, end: line.end, isSpaced: isSpaced)
            } else if scalar.isLatinLetter {
                token = word(at: position, end: line.end, isSpaced: isSpaced)
            } else if scalar.folded == "'", position + 1 < line.end, scalars[position + 1].folded == "s",
                position + 2 >= line.end || !scalars[position + 2].isLatinLetter
            {
                token = Token(kind: .sign, span: Span(start: position, end: position + 2), text: "'s", isSpaced: isSpaced)
            } else {
                token = Token(
                    kind: scalar.isHan ? .han : .sign, span: Span(start: position, end: position + 1),
                    text: String(scalar.folded), isSpaced: isSpaced)
            }
            tokens.append(token)
            position = token.span.end
            isSpaced = false
        }
        return tokens
    }

    private func isLeadingPoint(_ position: Int, _ end: Int) -> Bool {
        guard scalars[position].folded == ".", position + 1 < end, scalars[position + 1].isDigit else { return false }
        return position == 0 || scalars[position - 1].isBlank || scalars[position - 1].folded == "("
    }

    private func number(at start: Int, end: Int, isSpaced: Bool) -> Token {
        var text = String.UnicodeScalarView()
        var position = start
        var groupLength = 0
        var isGrouped = false
        var hasPoint = false
        while position < end {
            let scalar = scalars[position]
            if scalar.isDigit {
                text.append(scalar.folded)
                groupLength += 1
                position += 1
            } else if scalar.folded == ",", !hasPoint, isGrouped ? groupLength == 3 : groupLength <= 3, hasGroup(at: position + 1, end) {
                isGrouped = true
                groupLength = 0
                position += 1
            } else if scalar.folded == ".", position + 1 < end, scalars[position + 1].isDigit {
                hasPoint = true
                if position == start { text.append("0") }
                text.append(".")
                position += 1
            } else {
                break
            }
        }
        return Token(
            kind: .number, span: Span(start: start, end: position), text: String(text), isSpaced: isSpaced, isGrouped: isGrouped)
    }

    /// Exactly three digits: a group, not the next item of a list.
    private func hasGroup(at position: Int, _ end: Int) -> Bool {
        guard position + 3 <= end, scalars[position..<position + 3].allSatisfy(\.isDigit) else { return false }
        return position + 3 == end || !scalars[position + 3].isDigit
    }

    private func word(at start: Int, end: Int, isSpaced: Bool) -> Token {
        var text = String.UnicodeScalarView()
        var position = start
        if let abbreviation = abbreviationEnd(at: start, end) {
            for scalar in scalars[start..<abbreviation] { text.append(scalar.folded) }
            position = abbreviation
        } else {
            while position < end, scalars[position].isLatinLetter || scalars[position].isInvisible {
                if !scalars[position].isInvisible { text.append(scalars[position].folded) }
                position += 1
            }
            if position < end, scalars[position].isDigit, !Self.attachedCurrencies.contains(String(text)) {
                while position < end, scalars[position].isLatinLetter || scalars[position].isDigit {
                    text.append(scalars[position].folded)
                    position += 1
                }
            }
        }
        return Token(
            kind: .word, span: Span(start: start, end: position), text: String(text), isSpaced: isSpaced,
            isCapitalised: scalars[start].isUpperCase)
    }

    /// `U.S.`, `p.m.`: single letters, each with its point.
    private func abbreviationEnd(at start: Int, _ end: Int) -> Int? {
        var position = start
        while position + 1 < end, scalars[position].isLatinLetter, scalars[position + 1].folded == ".",
            position + 2 >= end || !scalars[position + 2].isDigit
        {
            position += 2
        }
        if position < end, position - start >= 2, scalars[position].isLatinLetter,
            position + 1 >= end || !scalars[position + 1].isLatinLetter
        {
            position += 1
        } else if position < end, scalars[position].isLatinLetter {
            return nil
        }
        return position - start >= 3 ? position : nil
    }
}

/// Phrases of several tokens with what they mean; the longest phrase at a place wins.
///
/// A look-up costs at most as many steps as the longest phrase has tokens.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private struct Node: Sendable {
        var next: [String: Int] = [:]
        var meaning: Meaning?
    }

    private var nodes = [Node()]
    private var heads: Set<UInt32> = []

    /// The lists hold phrases between commas. A phrase in two lists is merged by `merge`.
    init(_ lists: [(String, Meaning)], merge: (Meaning, Meaning) -> Meaning = { first, _ in first }) {
        for (phrases, meaning) in lists {
            for phrase in phrases.split(separator: ",") {
                insert(String(phrase), meaning, merge)
            }
        }
    }

    /// One phrase an entry, commas and all.
    init(phrases: [(String, Meaning)], merge: (Meaning, Meaning) -> Meaning) {
        for (phrase, meaning) in phrases { insert(phrase, meaning, merge) }
    }

    private mutating func insert(_ phrase: String, _ meaning: Meaning, _ merge: (Meaning, Meaning) -> Meaning) {
        let scalars = Array(phrase.unicodeScalars)
        let tokens = Tokenizer(scalars: scalars.map { $0.isLineBreak ? " " : $0 }).tokens(in: Span(start: 0, end: scalars.count))
        guard !tokens.isEmpty else { return }
        heads.insert(tokens[0].head)
        var node = 0
        for token in tokens {
            if let known = nodes[node].next[token.text] {
                node = known
            } else {
                nodes.append(Node())
                nodes[node].next[token.text] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].meaning = nodes[node].meaning.map { merge($0, meaning) } ?? meaning
    }

    /// The longest phrase that begins at `index`, with the index after it.
    func match(_ tokens: [Token], at index: Int, end: Int) -> (meaning: Meaning, end: Int)? {
        guard index < end, heads.contains(tokens[index].head) else { return nil }
        var found: (meaning: Meaning, end: Int)?
        var node = 0
        var position = index
        while position < end, let next = nodes[node].next[tokens[position].text] {
            node = next
            position += 1
            if let meaning = nodes[node].meaning { found = (meaning, position) }
        }
        return found
    }

    /// The longest phrase that begins at `index` and whose words stand in order with nothing but
    /// skipped tokens between them.
    func match(
        _ tokens: [Token], at index: Int, end: Int, skipping isSkipped: (Int) -> Bool
    ) -> (meaning: Meaning, tokens: [Int])? {
        var found: (meaning: Meaning, tokens: [Int])?
        var node = 0
        var taken: [Int] = []
        var position = index
        while position < end {
            if let next = nodes[node].next[tokens[position].text] {
                node = next
                taken.append(position)
                if let meaning = nodes[node].meaning { found = (meaning, taken) }
            } else if taken.isEmpty || !isSkipped(position) {
                break
            }
            position += 1
        }
        return found
    }
}

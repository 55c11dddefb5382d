import Actions
import ArgumentParser
import Figures
import Formats
import Registry
import Statistics

/// Why a figure is what it is.
struct WhyCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show why a figure is what it is, down to cells of documents.",
        discussion: """
            A sentence first, then the tree: a line a node, with its sign, its value and its share of the node \
            above. A closed node shows its address; ask the why of that to go on. With several addresses --json \
            prints one tree a line; docs/why-json.md describes the shape.

            EXAMPLES
              corridor why output.gross/guangxi-parks/all/2024-07.ytd
              corridor why output.gross/qingxiu/all/2023-08.ytd/growth.comparable --depth 3
              corridor why output.gross/qingxiu/all/2023-08.ytd --depth all --json
              corridor why specialisation/output.gross/guangxi/prefecture/2/2024-07.ytd/quotient/nanning/38
            """)

    @Argument(help: ArgumentHelp("The figure's address.", valueName: "address"))
    var addresses: [String]

    @Option(help: ArgumentHelp("How many levels to open: a number, or all.", valueName: "levels"))
    var depth = TreeDepth(levels: 2)

    @Option(
        help: ArgumentHelp(
            "How many parts of a sum to show, largest first: a number, or all (default: 10, further down 3).", valueName: "count"))
    var rows: TreeDepth?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let quotations = addresses.compactMap(QuotationAddress.init)
        if quotations.count == addresses.count { return try await answer(of: quotations, in: zone, language) }
        let chains = addresses.compactMap(ChainAddress.init)
        if chains.count == addresses.count, chains.allSatisfy(AskCandidates.opens) {
            let reader = try await FigureReader(zone: zone)
            let model = try await HeldChains.run(with: reader)
            show(try await AskCandidates.why(chains, levels: depth.levels, in: model, with: reader), with: await reader.gathered, language)
            return .fine
        }
        if chains.count == addresses.count { return try await answer(of: chains, in: zone, language) }
        let reader = try await FigureReader(zone: zone)
        let tables = addresses.compactMap(SpecialisationAddress.init)
        if tables.count == addresses.count {
            show(try await AskSpecialisation.why(tables, levels: depth.levels, with: reader), with: await reader.gathered, language)
            return .fine
        }
        let facts = await reader.gathered
        let json = DerivationJSON(language: language, indicators: facts.indicators, forms: facts.forms)
        let sentence = WhySentence(language: language) { facts.register.places.latest($0)?.kind }
        for (index, address) in try AddressList(addresses).addresses.enumerated() {
            let figure = try await reader.figure(address, depth: depth.depth)
            if options.json {
                let value = json.value(of: figure, sentence: sentence.text(of: figure))
                console.writeJSON(value, addresses.count == 1 ? .pretty : .compact)
            } else {
                if index > 0 { console.writeLine() }
                console.writeLines(lines(figure, sentence.text(of: figure), language, width: console.columns))
            }
        }
        return .fine
    }

    /// Numbers of filed quotations, computed again from the files that they rest on.
    private func answer(of addresses: [QuotationAddress], in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let json = DerivationJSON(language: language)
        for (index, address) in addresses.enumerated() {
            let quotation = try await ReadQuotation.run(address.id, in: zone).answer.quotation
            guard let node = quotation.node(at: address) else { throw CommandError.noSuchNumber(address.description) }
            if options.json {
                console.writeJSON(json.node(node), addresses.count == 1 ? .pretty : .compact)
            } else {
                if index > 0 { console.writeLine() }
                console.writeLines(DerivationTree(language: language, shown: nil).table(of: node).lines(width: console.columns))
            }
        }
        return .fine
    }

    /// Numbers of industrial chains, from what is filed.
    private func answer(of addresses: [ChainAddress], in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let json = DerivationJSON(language: language)
        let nodes = try await AskChain.why(addresses, levels: depth.levels, in: zone)
        for (index, node) in nodes.enumerated() {
            if options.json {
                console.writeJSON(json.node(node), addresses.count == 1 ? .pretty : .compact)
            } else {
                if index > 0 { console.writeLine() }
                console.writeLines(DerivationTree(language: language, shown: nil).table(of: node).lines(width: console.columns))
            }
        }
        return .fine
    }

    /// Numbers of specialisation and of candidates; long sums are shortened as those of figures.
    private func show(_ nodes: [Derivation], with facts: GatheredFacts, _ language: Language) {
        let console = Console.current
        let json = DerivationJSON(language: language, indicators: facts.indicators, forms: facts.forms)
        let tree = DerivationTree(language: language) { level in rows?.levels ?? (level == 0 ? 10 : 3) }
        for (index, node) in nodes.enumerated() {
            if options.json {
                console.writeJSON(json.node(node), nodes.count == 1 ? .pretty : .compact)
            } else {
                if index > 0 { console.writeLine() }
                console.writeLines(tree.table(of: node).lines(width: console.columns))
                if let closed = node.firstClosed {
                    console.writeLines([""] + WhyWords.open(closed.address.description)[language].wrapped(toColumns: console.columns))
                }
            }
        }
    }

    private func lines(_ figure: Figure, _ sentence: String, _ language: Language, width: Int) -> [String] {
        let shown: (Int) -> Int = { level in rows?.levels ?? (level == 0 ? 10 : 3) }
        let tree = DerivationTree(language: language, shown: shown)
        var lines = figure.heading(in: language).wrapped(toColumns: width) + [""]
        lines += sentence.wrapped(toColumns: width) + [""] + tree.table(of: figure.derivation).lines(width: width)
        for remark in figure.remarks {
            lines += [""] + remark.words[language].wrapped(toColumns: width)
            lines += remark.address.description.wrapped(toColumns: width - 2).map { "  " + $0 }
        }
        if let closed = figure.derivation.firstClosed {
            lines += [""] + WhyWords.open(closed.address.description)[language].wrapped(toColumns: width)
        }
        return lines
    }
}

extension Derivation {
    /// The first node below this one that can be opened by its address.
    fileprivate var firstClosed: Derivation? {
        for child in listed {
            if case .deferred = child.children { return child }
            if let found = child.firstClosed { return found }
        }
        return nil
    }
}

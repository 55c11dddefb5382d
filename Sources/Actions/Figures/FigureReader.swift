import Figures
import Registry
import Statistics
import Storage

/// Answers addresses from one state of the record: gathers what the rule asks for, and keeps it
/// for the next address.
public actor FigureReader {
    public let zone: Zone
    private var held: HeldFacts
    /// How much is held, as ``HeldFacts/count`` counts it, and how many questions are being answered from it.
    private var (heldCount, running) = (0, 0)
    /// From how many on what was gathered is let go between two questions: some hundreds of megabytes.
    private static let heldLimit = 1_500_000
    /// Values that were asked for without their why: a series shares all but one with its neighbour's.
    private var values: [FigureAddress: Figure] = [:]
    /// The same without what is told beside them.
    private var bareValues: [FigureAddress: Figure] = [:]
    private static let valueLimit = 20_000

    /// The heads of the chains when the register was read.
    private let heads: [String: Int]
    /// Whether register and definitions are those of the reader that was renewed.
    public nonisolated let isRenewed: Bool

    /// Reads the definitions and the register; cells and lines are gathered as they are asked for.
    ///
    /// - Parameter earlier: a reader of the same zone: where only reports were filed since, what it holds that they did not
    ///   touch is taken over.
    public init(zone: Zone, renewing earlier: FigureReader? = nil) async throws {
        self.zone = zone
        heads = try await zone.record.heads().sequences
        if let earlier, let held = try await RenewFacts.run(await earlier.held, from: earlier.heads, to: heads, in: zone) {
            (self.held, heldCount, isRenewed) = (held, held.count, true)
            return
        }
        isRenewed = false
        let definitions = try await ZoneDefinitions.load(from: zone.record)
        let (register, classification) = try await LoadRegister.run(from: zone.record, definitions: definitions)
        held = HeldFacts(gathered: GatheredFacts(
            register: register, classification: classification, indicators: definitions.indicators,
            groups: definitions.groups, forms: definitions.forms, conventions: zone.conventions, today: zone.today))
    }

    public var register: ZoneRegister { facts.register }
    public var today: Day { facts.today }

    /// Everything gathered so far, for rules that work over the register.
    public var gathered: GatheredFacts { facts }

    private var facts: GatheredFacts { held.gathered }

    /// The figure of an address, with as many levels of its why as asked.
    ///
    /// - Throws: `FigureError` where the address names what the zone does not have.
    public func figure(_ address: FigureAddress, depth: FigureRule.Depth = .valueOnly) async throws -> Figure {
        if depth.levels <= 0, let held = values[address] ?? (depth == .bare ? bareValues[address] : nil) { return held }
        if running == 0, heldCount > Self.heldLimit { letGo() }
        running += 1
        defer { running -= 1 }
        while true {
            try Task.checkCancellation()
            switch try FigureRule(facts: facts).answer(address, depth: depth) {
            case .figure(let figure):
                keep(figure, at: address, depth)
                return figure
            case .needs(let queries): for query in queries { try await gather(query) }
            }
        }
    }

    /// The levels of an address in each of these places and each class with so many digits.
    ///
    /// - Throws: `FigureError`, ``SpecialisationError/unknown(_:)`` where the indicator has no such levels.
    func breakdown(of address: FigureAddress, places: [String], digits: Int) async throws -> LevelBreakdown {
        while true {
            try Task.checkCancellation()
            switch try FigureRule(facts: facts).breakdown(of: address, places: places, digits: digits) {
            case .amounts(let amounts): return amounts
            case .unknown(let reason): throw SpecialisationError.unknown(reason)
            case .needs(let queries): for query in queries { try await gather(query) }
            }
        }
    }

    private func keep(_ figure: Figure, at address: FigureAddress, _ depth: FigureRule.Depth) {
        if values.count + bareValues.count >= Self.valueLimit { (values, bareValues) = ([:], [:]) }
        switch depth {
        case .valueOnly: values[address] = figure
        case .bare: bareValues[address] = figure
        default: break
        }
    }

    /// Lets go of all that was gathered beside the register; it is gathered again when it is asked for.
    private func letGo() {
        held.letGo()
        heldCount = 0
    }

    private func gather(_ query: FactQuery) async throws {
        switch query {
        case .cells(let cells):
            if let districts = held.stale[cells]?.districts {
                var changed = cells
                changed.districts = districts
                held.renew(cells, districts, with: try await zone.record.cells(changed))
                return
            }
            let found = HeldCells(try await zone.record.cells(cells))
            if held.gathered.cells.updateValue(found, forKey: cells) == nil { heldCount += found.count }
        case .standings(let standings):
            let found = HeldStandings(of: standings, in: facts.register)
            if held.gathered.standings.updateValue(found, forKey: standings) == nil { heldCount += found.count }
        case .reports(let reports):
            let before = held.gathered.reports[reports]?.count ?? 0
            held.gathered.join(reports)
            heldCount += (held.gathered.reports[reports]?.count ?? 0) - before
        case .lines(let form, let periods, let subject):
            let found = HeldLines(try await zone.record.lines(
                LineQuery(form: form, subjects: subject.map { [$0] }, periods: periods, asOf: facts.today)))
            if held.gathered.lines.updateValue(found, forKey: query) == nil { heldCount += found.count }
        }
    }

    /// The days on which anything that a figure rests on became known, ascending.
    public func daysKnown(about address: FigureAddress) async throws -> [Day] {
        let latest = address.with(vintage: .latest)
        // The rule looks at what the figure rests on, which may have been let go since its value was kept.
        bareValues[latest] = nil
        values[latest] = nil
        _ = try await figure(latest, depth: .bare)
        return try FigureRule(facts: facts).daysKnown(about: latest)
    }
}

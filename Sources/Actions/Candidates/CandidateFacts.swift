import Chain
import Figures
import Formats
import Registry
import Statistics

/// What candidates are judged from: the chain, the register and its reports, and who is specialised in what.
struct CandidateFacts {
    let model: ChainModel
    let chain: ChainDefinition
    let step: StepNeighbours
    let facts: GatheredFacts
    /// By places of the candidates' kind; `nil` where they cannot be compared.
    let numbers: SpecialisationNumbers?
    let area: String
    let within: Set<String>
    let day: Day
    /// The sheet's address.
    let address: ChainAddress
    /// The latest year to date.
    let period: Period?

    var today: Day { facts.today }
    var places: PlaceRegister { facts.register.places }

    /// The places within reach of a candidate: those of its prefecture, or its own where it is larger.
    func reach(of id: String) -> String {
        switch places.place(id, on: day, asOf: today)?.kind {
        case .park, .site, .district: places.prefecture(of: id, on: day, asOf: today) ?? id
        default: id
        }
    }

    /// The chain as it stands within a place.
    func scope(_ place: String) -> ChainScope {
        ChainScope(chain: chain, area: place, places: PlacesWithin.run(place, of: places, on: day, asOf: today), day: day, today: today)
    }

    func title(_ name: LocalizedText, _ criterion: CandidateCriterion) -> LocalizedText {
        let words = criterion.words
        return LocalizedText(en: "\(name.en): \(words.en)", zh: "\(name.zh)：\(words.zh)", vi: "\(name.vi): \(words.vi)")
    }

    /// A candidate's value that is not known.
    func unknown(_ id: String, _ name: LocalizedText, _ criterion: CandidateCriterion, _ reason: UnknownReason, unit: MeasurementUnit = .index) -> Derivation {
        Derivation(
            chain: address.appending(id, criterion.rawValue), title: title(name, criterion), operation: .same, value: .unknown(reason), unit: unit)
    }

    /// A candidate's value with what it comes from.
    func known(
        _ id: String, _ name: LocalizedText, _ criterion: CandidateCriterion, _ operation: Figures.Operation, _ value: FigureValue, _ unit: MeasurementUnit,
        _ children: [Derivation]
    ) -> Derivation {
        Derivation(
            chain: address.appending(id, criterion.rawValue), title: title(name, criterion), operation: operation, value: value, unit: unit,
            children: .listed(children))
    }

    /// The column of the step's industry; why there is none, where there is none.
    var product: Result<(SpecialisationNumbers, Int), CandidateGap> {
        guard let code = step.industryClass else { return .failure(.noClass) }
        guard let numbers, let column = numbers.table.product(String(code.prefix(numbers.table.address.digits))) else { return .failure(.nobodyMakes(code)) }
        return .success((numbers, column))
    }

    /// Capacities of the step's neighbours that count within a scope.
    func neighbours(in scope: ChainScope, of holder: String? = nil) -> [Capacity] {
        model.capacities.filter { capacity in
            scope.counts(capacity) && step.neighbours.contains(capacity.process) && (holder.map { $0 == capacity.holder } ?? true)
        }
    }

    /// Capacities, each a cell of a document.
    func leaves(_ capacities: [Capacity], of id: String) -> [Derivation] {
        capacities.enumerated().map { index, capacity in
            let process = model.processes[capacity.process]
            let unit = process?.outputs.first.flatMap { model.goods[$0.good]?.unit } ?? .item
            let name = process?.name ?? LocalizedText(same: capacity.process)
            return Derivation(
                chain: address.appending(id, CandidateCriterion.neighbours.rawValue, "\(index + 1)"),
                title: LocalizedText(en: "\(capacity.holder): \(name.en)", zh: "\(capacity.holder)：\(name.zh)", vi: "\(capacity.holder): \(name.vi)"),
                operation: .reported, value: .exact(capacity.quantity), unit: unit, cell: capacity.evidence.cell, cellUnit: capacity.evidence.cellUnit ?? unit)
        }
    }
}

/// Why a candidate's nearness to a step's industry is not known.
enum CandidateGap: Error {
    case noClass
    case nobodyMakes(String)
    case noReports
    case notRegistered

    var reason: UnknownReason {
        switch self {
        case .noClass:
            .factMissing(
                LocalizedText(en: "no process of the step says its class of GB/T 4754", zh: "该环节的工艺未注明国民经济行业代码", vi: "không quy trình nào của khâu ghi mã ngành GB/T 4754"),
                settledBy: LocalizedText(en: "Write class: with the process in the chain’s file.", zh: "请在产业链文件的工艺中写 class:。", vi: "Hãy ghi class: ở quy trình trong tệp chuỗi."))
        case .nobodyMakes(let code):
            .factMissing(
                LocalizedText(en: "nobody compared reports anything in the industry \(code)", zh: "所比较地区在行业 \(code) 均无上报", vi: "không nơi nào được so sánh báo cáo ngành \(code)"),
                settledBy: LocalizedText(en: "A report in this industry would settle it.", zh: "该行业的报表即可得出。", vi: "Cần một báo cáo trong ngành này."))
        case .noReports:
            .factMissing(
                LocalizedText(en: "it reports nothing in the latest period", zh: "最近一期无上报", vi: "không báo cáo trong kỳ gần nhất"),
                settledBy: LocalizedText(en: "A report would settle it.", zh: "一份报表即可得出。", vi: "Cần một báo cáo."))
        case .notRegistered:
            .factMissing(
                LocalizedText(en: "the holder is not in the register of enterprises", zh: "产能所有者不在企业名录中", vi: "bên sở hữu không có trong danh bạ doanh nghiệp"),
                settledBy: LocalizedText(
                    en: "Register it, and name its unified social credit code as the holder.", zh: "请登记该企业，并以统一社会信用代码作为所有者。", vi: "Hãy đăng ký và ghi mã tín dụng xã hội thống nhất làm bên sở hữu."))
        }
    }
}

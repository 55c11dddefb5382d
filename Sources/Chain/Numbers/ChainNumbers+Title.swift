import Figures

extension ChainNumbers {
    func title(_ number: ChainNumber) -> LocalizedText {
        func good(_ number: Int, _ what: LocalizedText) -> LocalizedText { ChainNumberWords.of(what, situation.goods[number].name) }
        func process(_ number: Int, _ what: LocalizedText) -> LocalizedText { ChainNumberWords.of(what, situation.processes[number].name) }
        let runs = LocalizedText(en: "runs a year", zh: "年批次", vi: "số mẻ mỗi năm")
        return switch number {
        case .completeness(let plan):
            ChainNumberWords.of(plan.words, LocalizedText(en: "Demand met", zh: "需求满足率", vi: "Nhu cầu được đáp ứng"))
        case .steps: LocalizedText(en: "What its steps need that can be made here", zh: "各环节需要量中可本地生产的部分", vi: "Phần nhu cầu của các khâu làm được tại chỗ")
        case .covered(let number): good(number, LocalizedText(en: "part of the need that can be made", zh: "需要量中可生产的部分", vi: "phần nhu cầu làm được"))
        case .lost(let plan): ChainNumberWords.lost(plan)
        case .coverage(let number): good(number, LocalizedText(en: "capacity over need", zh: "产能与需要之比", vi: "công suất trên nhu cầu"))
        case .gap(let number): good(number, LocalizedText(en: "need beyond capacity", zh: "缺口", vi: "thiếu hụt"))
        case .need(let number): good(number, LocalizedText(en: "need", zh: "需要量", vi: "lượng cần"))
        case .demand(let number) where situation.isDemandAssumed(number):
            good(number, LocalizedText(en: "demand, not declared: its makers’ full running stands for it", zh: "需求（未申报，以满负荷生产代替）", vi: "nhu cầu (chưa khai; tính theo chạy hết công suất)"))
        case .demand(let number): good(number, LocalizedText(en: "demand", zh: "需求", vi: "nhu cầu"))
        case .capacity(let number): good(number, LocalizedText(en: "capacity", zh: "产能", vi: "công suất"))
        case .capacityRuns(let number): process(number, LocalizedText(en: "capacity in runs a year", zh: "产能（年批次）", vi: "công suất theo mẻ mỗi năm"))
        case .capacityMakes(let number, _): process(number, LocalizedText(en: "capacity", zh: "产能", vi: "công suất"))
        case .met(_, let number): good(number, LocalizedText(en: "met", zh: "已满足", vi: "đáp ứng"))
        case .metShare(_, let number): good(number, LocalizedText(en: "share met", zh: "满足率", vi: "tỷ lệ đáp ứng"))
        case .total(_, let number): good(number, LocalizedText(en: "met and drawn", zh: "满足与耗用合计", vi: "đáp ứng và tiêu hao"))
        case .available(_, let number): good(number, LocalizedText(en: "made and brought in", zh: "生产与外来合计", vi: "làm ra và nhập vào"))
        case .brought(_, let number): good(number, LocalizedText(en: "brought in", zh: "外来供应", vi: "nhập vào"))
        case .supply(let number): good(number, LocalizedText(en: "can be brought in", zh: "可外来供应", vi: "có thể nhập vào"))
        case .shortage(let number): title(number)
        case .runs(_, let number): process(number, runs)
        case .part(_, let number, let input, let alternative):
            ChainNumberWords.of(
                situation.number(of: situation.processes[number].inputs[input].alternatives[alternative].good).map { situation.goods[$0].name }
                    ?? LocalizedText(same: ""), title(.runs(.need, number)))
        case .draws(_, let number, let drawn): ChainNumberWords.of(situation.goods[drawn].name, process(number, ChainNumberWords.drawn))
        case .makes(_, let number, let made): ChainNumberWords.of(situation.goods[made].name, situation.processes[number].name)
        }
    }

    private func title(_ number: ShortageNumber) -> LocalizedText {
        let names = limits(number), first = names.first ?? LocalizedText(same: "")
        let all = LocalizedText(en: names.map(\.en).joined(separator: ", "), zh: names.map(\.zh).joined(separator: "、"), vi: names.map(\.vi).joined(separator: ", "))
        let taken = LocalizedText(en: "what one takes of \(first.en)", zh: "每单位占用的“\(first.zh)”", vi: "một đơn vị chiếm bao nhiêu của \(first.vi)")
        let counted = LocalizedText(en: "what one counts for beside \(first.en)", zh: "每单位折合的“\(first.zh)”", vi: "một đơn vị tính bằng bao nhiêu của \(first.vi)")
        return switch number.part {
        case .factor:
            ChainNumberWords.of(
                LocalizedText(
                    en: "times the demand of today before it runs short, \(number.plan.words.en)", zh: "短缺前需求可达现在的倍数（\(number.plan.words.zh)）",
                    vi: "số lần nhu cầu hiện nay trước khi thiếu, \(number.plan.words.vi)"), all)
        case .good(let good): ChainNumberWords.of(taken, situation.goods[good].name)
        case .capacity(let process): ChainNumberWords.of(counted, situation.processes[process].name)
        case .supply(let good): ChainNumberWords.of(counted, situation.goods[good].name)
        case .choice(let process, _): ChainNumberWords.of(ChainNumberWords.cheapest, situation.processes[process].name)
        }
    }
}

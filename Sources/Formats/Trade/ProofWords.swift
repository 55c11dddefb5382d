import Figures

/// What is said of a text that is no proof of origin.
enum ProofWords {
    static let notAProof = LocalizedText(en: "not a proof of origin", zh: "不是原产地证明", vi: "không phải chứng từ xuất xứ")
    static let write = LocalizedText(en: "write agreement:number, as rcep:2026-0142", zh: "请写 协定:编号，如 rcep:2026-0142", vi: "hãy viết hiệp định:số, ví dụ rcep:2026-0142")
}

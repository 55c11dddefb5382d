import Figures
import Statistics

extension YAMLPlace {
    /// Limits by their names.
    var limits: [ZoneLimit: Int] {
        get throws(YAMLProblem) {
            var values: [ZoneLimit: Int] = [:]
            for (name, place) in try members(ZoneLimit.allCases.map(\.rawValue)) {
                guard let limit = ZoneLimit(rawValue: name) else { continue }
                guard let value = limit.value(of: try place.text) else { throw place.problem(.told(limit.expectation, mend: limit.example)) }
                values[limit] = value
            }
            return values
        }
    }
}

extension ZoneLimit {
    /// What its value must be.
    public var expectation: LocalizedText {
        switch quantity {
        case .bytes: LocalizedText(en: "this is no size", zh: "不是有效的大小", vi: "đây không phải là một dung lượng")
        case .count: LocalizedText(en: "this is no whole number from 1 on", zh: "不是大于等于1的整数", vi: "đây không phải số nguyên từ 1 trở lên")
        case .seconds: LocalizedText(en: "this is no number of seconds", zh: "不是有效的秒数", vi: "đây không phải số giây")
        }
    }

    /// How it is written.
    public var example: LocalizedText {
        switch quantity {
        case .bytes: LocalizedText(en: "write 200 MB or 2 GiB", zh: "请写 200 MB 或 2 GiB", vi: "hãy viết 200 MB hoặc 2 GiB")
        case .count: LocalizedText(en: "write 5000", zh: "请写 5000", vi: "hãy viết 5000")
        case .seconds: LocalizedText(en: "write 90 s or 2 min", zh: "请写 90 s 或 2 min", vi: "hãy viết 90 s hoặc 2 min")
        }
    }
}

import Figures
import Products

/// Reads a good: names, unit, mass and codes.
enum GoodRow {
    static func good(_ row: TableRow<ChainColumn>) throws(FileReject) -> Good {
        let id = try row.required(.good)
        guard id.isChainId else { throw row.reject(.good, ChainRowWords.notAnId, mend: ChainRowWords.writeId) }
        guard let unit = MeasurementUnit.named(try row.required(.unit)) else {
            let known = MeasurementUnit.catalogue.map(\.code)
            throw row.reject(.unit, ChainRowWords.unknownUnit, mend: TableWords.nearest(to: row.text(.unit), of: known))
        }
        return Good(
            id: id, name: LocalizedText(en: try row.required(.english), zh: try row.required(.chinese), vi: try row.required(.vietnamese)),
            unit: unit, codes: try codes(row), kilogramsPerUnit: try row.decimal(.kilograms, isPositive: true),
            isRaw: try row.yesNo(.raw) ?? false)
    }

    private static func codes(_ row: TableRow<ChainColumn>) throws(FileReject) -> [GoodCode] {
        var codes: [GoodCode] = []
        for part in row.text(.codes).split(separator: ";").map({ String($0).trimmedOfSpaces }) where !part.isEmpty {
            let pieces = part.split(separator: ":", maxSplits: 1).map { String($0).trimmedOfSpaces }
            let country = pieces.count == 2 ? CountryCode(pieces[0].uppercased()) : nil
            guard let last = pieces.last, let code = try? HSCode(last), pieces.count == 1 || country != nil else {
                throw row.reject(.codes, LocalizedText(en: "“\(part)” is no code", zh: "“\(part)”不是编码", vi: "“\(part)” không phải mã"), mend: ChainRowWords.writeList)
            }
            codes.append(GoodCode(code, edition: .hs2022, jurisdiction: country, source: row.text(.source)))
        }
        return codes
    }
}

extension String {
    /// Whether it begins with a lower-case letter and goes on with such letters, digits and hyphens.
    var isChainId: Bool {
        !isEmpty
            && utf8.enumerated().allSatisfy { offset, byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || offset > 0 && ((UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-"))
            }
    }
}

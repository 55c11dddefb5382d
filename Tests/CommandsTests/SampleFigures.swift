import Figures

/// Figures made by hand for what is shown of them.
enum SampleFigures {
    static let level = FigureAddress(indicator: "output.gross", places: ["parks"], period: .yearToDate(year: 2024, month: 7))
    static let name = LocalizedText(en: "Parks", zh: "园区", vi: "Các khu")

    static func cell(row: Int, text: String) -> DocumentCell {
        DocumentCell(
            document: String(repeating: "ab", count: 32), name: "output-2024-07.csv", row: row, field: "output_ytd", text: text,
            provenance: .synthetic, knownOn: Day("2024-08-09") ?? .init(dayNumber: 0),
            recordedAt: Instant(microsecondsSince1970: 1_723_161_600_000_000), enteredBy: "clerk",
            filing: FilingPosition(key: "north", sequence: 12))
    }

    static func leaf(_ id: String, _ name: LocalizedText, row: Int, thousands: String) throws -> Derivation {
        let unit = MeasurementUnit.named("千元") ?? .yuan
        let value = Amount(try ExactDecimal(parsing: thousands), unit).inBaseUnits ?? .zero
        return Derivation(
            address: level.with(places: [id]), title: name, operation: .reported, value: .exact(value), unit: .yuan,
            cell: cell(row: row, text: thousands), cellUnit: unit)
    }

    /// A sum of two parks: one with two leaves, one closed.
    static func sum() throws -> Derivation {
        let leaves = [
            try leaf("foils", LocalizedText(en: "Sample Foils", zh: "示例铝箔", vi: "Nhôm lá mẫu"), row: 17, thousands: "5234.12"),
            try leaf("cells", LocalizedText(en: "Sample Cells", zh: "示例电池", vi: "Pin mẫu"), row: 18, thousands: "1000000")
        ]
        let north = Derivation(
            address: level.with(places: ["north-park"]), title: LocalizedText(en: "North Park", zh: "北园", vi: "Khu Bắc"), operation: .sum,
            value: .exact(1_005_234_120), unit: .yuan, children: .listed(leaves))
        let south = Derivation(
            address: level.with(places: ["south-park"]), title: LocalizedText(en: "South Park", zh: "南园", vi: "Khu Nam"), operation: .sum,
            value: .exact(204_765_880), unit: .yuan, children: .deferred(count: 3))
        return Derivation(
            address: level, title: name, operation: .sum, value: .exact(1_210_000_000), unit: .yuan, children: .listed([north, south]))
    }

    static func figure(_ derivation: Derivation, remarks: [Remark] = [], response: ResponseRate? = nil) -> Figure {
        Figure(
            address: derivation.address.figure!, title: LocalizedText(en: "Output, Parks", zh: "园区产值", vi: "Giá trị sản xuất, Các khu"),
            value: derivation.value, unit: derivation.unit, asOf: Day("2024-08-20") ?? .init(dayNumber: 0), provenance: [.synthetic],
            flags: [.working, .synthetic], response: response, remarks: remarks, derivation: derivation)
    }

    static func growth() throws -> Derivation {
        let base = Derivation(
            address: level.with(measure: .base(.comparable, baseYear: nil)), title: name, operation: .sum, value: .exact(1_100_000_000),
            unit: .yuan, children: .deferred(count: nil))
        let ratio = Ratio(numerator: 110_000_000_000_000, denominator: 1_100_000_000_000_000)
        return Derivation(
            address: level.with(measure: .growth(.comparable, baseYear: nil)), title: name, operation: .growth, value: .ratio(ratio),
            unit: .percent, children: .listed([try sum(), base]))
    }

    static func unknown() -> Derivation {
        Derivation(
            address: level.with(measure: .growth(.nominal, baseYear: nil)), title: name, operation: .growth, value: .unknown(.zeroBase),
            unit: .percent)
    }
}

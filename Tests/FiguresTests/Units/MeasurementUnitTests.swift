import Figures
import Testing

@Suite("Measurement units")
struct MeasurementUnitTests {
    @Test("Codes are unique, and no spelling names two different units")
    func spellings() {
        let units = MeasurementUnit.catalogue
        #expect(Set(units.map(\.code)).count == units.count)
        var meanings: [String: MeasurementUnit] = [:]
        for unit in units {
            for spelling in [unit.code] + unit.aliases {
                for name in Set([spelling, spelling.lowercased()]) {
                    if let other = meanings[name] {
                        #expect(other.dimension == unit.dimension && other.factor == unit.factor, "\(name): \(other.code), \(unit.code)")
                    }
                    meanings[name] = unit
                    #expect(MeasurementUnit.named(name)?.dimension == unit.dimension)
                    #expect(MeasurementUnit.named(name)?.factor == unit.factor)
                }
            }
        }
        #expect(MeasurementUnit.named("furlong") == nil)
        #expect(MeasurementUnit.named("") == nil)
    }

    @Test("Every unit's shown names are read again as it, so that what is printed can be filed")
    func namesAreRead() {
        for unit in MeasurementUnit.catalogue where !unit.name.en.isEmpty {
            for name in unit.name.all + [unit.singular] {
                let read = MeasurementUnit.named(name)
                #expect(read?.dimension == unit.dimension && read?.factor == unit.factor, "\(unit.code): \(name)")
            }
        }
    }

    @Test("Each dimension has one base unit, and every unit knows it")
    func bases() {
        for unit in MeasurementUnit.catalogue {
            #expect(unit.base.isBase)
            #expect(unit.base.dimension == unit.dimension)
            #expect(unit.base.base == unit.base)
            #expect(unit.factor > .zero)
        }
        #expect(MeasurementUnit.named("亿元")?.base == .yuan)
        #expect(MeasurementUnit.named("TWh")?.base == .kilowattHour)
        let bases = MeasurementUnit.catalogue.filter(\.isBase)
        #expect(Set(bases.map(\.dimension)).count == bases.count)
    }

    @Test("Units convert exactly there and back")
    func conversion() throws {
        for unit in MeasurementUnit.catalogue {
            for other in MeasurementUnit.catalogue {
                guard unit.dimension == other.dimension else {
                    #expect(Amount(1, unit).ratio(in: other) == nil)
                    continue
                }
                let there = try #require(Amount(7, unit).ratio(in: other))
                let back = try #require(Amount(7, other).ratio(in: unit))
                #expect(Ratio(numerator: there.reduced.numerator * back.reduced.numerator,
                    denominator: there.reduced.denominator * back.reduced.denominator) == Ratio(numerator: 49, denominator: 1))
            }
            #expect(Amount(3, unit).inBaseUnits == unit.factor * 3)
        }
    }

    @Test("Known sizes", arguments: [
        ("1", "亿元", "100000000", "CNY"), ("5.2", "万元", "52000", "CNY"), ("70.123", "billion yuan", "70123000000", "CNY"),
        ("1", "tỷ đồng", "1000000000", "VND"), ("1", "nghìn tỷ đồng", "1000000000000", "VND"), ("2", "亿美元", "200000000", "USD"),
        ("1.5", "million USD", "1500000", "USD"), ("2.06", "TWh", "2060000000", "kWh"), ("1.6", "亿千瓦时", "160000000", "kWh"),
        ("45", "GWh", "45000000", "kWh"), ("8.5", "MW", "8500", "kW"), ("180", "万千瓦", "1800000", "kW"),
        ("75", "万吨", "750000", "t"), ("1", "公斤", "0.001", "t"), ("3.4", "万辆", "34000", "vehicle"),
        ("1", "公顷", "15", "mu"), ("1", "km2", "1500", "mu"), ("2000", "平方米", "3", "mu"), ("2", "亿个", "200000000", "item"),
        ("1.2", "million vehicles", "1200000", "vehicle"), ("3", "万家企业", "30000", "enterprise"),
    ])
    func sizes(value: String, name: String, expected: String, base: String) throws {
        let unit = try #require(MeasurementUnit.named(name))
        #expect(Amount(try ExactDecimal(parsing: value), unit).inBaseUnits?.description == expected)
        #expect(unit.base.code == base)
    }

    @Test("What six places do not hold is refused, not cut")
    func refused() throws {
        let kilogram = try #require(MeasurementUnit.named("kg"))
        #expect(Amount(try ExactDecimal(parsing: "0.001"), kilogram).inBaseUnits?.description == "0.000001")
        #expect(Amount(try ExactDecimal(parsing: "0.0001"), kilogram).inBaseUnits == nil)
    }

    @Test("Money of two currencies has no sum; codes are three capitals")
    func money() {
        #expect(Money(1, .yuan).adding(Money(2, .yuan)) == Money(3, .yuan))
        #expect(Money(1, .yuan).adding(Money(2, .dong)) == nil)
        #expect(Currency("THB")?.code == "THB")
        for text in ["thb", "TH", "THBB", "", "T1B", "ＴＨＢ", "ZZZ", "TBH"] { #expect(Currency(text) == nil) }
    }
}

extension UnitWord {
    private static func physical(_ code: String, _ phrases: String) -> (String, UnitWord) {
        (phrases, UnitWord(code: code, family: .physical))
    }

    private static func duration(_ code: String, _ phrases: String) -> (String, UnitWord) {
        (phrases, UnitWord(code: code, family: .duration))
    }

    static let physicalWords: [(String, UnitWord)] = [
        ("%, percent, per cent, pct, pc, per cents, 百分", UnitWord(code: "%", family: .percent)),
        (
            """
            percentage points, percentage point, pct points, percent points, ppt, ppts, percentage-point, percentage-points, pp, \
            个百分点, 百分点, 个百分比, per cent points, pct point, % points, % point, 个点, percent point
            """, UnitWord(code: "pp", family: .points)
        ),
        ("basis points, basis point, bps, bp, 个基点, 基点, 个基本点, basis-point", UnitWord(code: "bp", family: .basisPoints)),
        ("倍, 倍以上", UnitWord(code: "times", family: .multiple)),
        ("points, point, 点", UnitWord(code: "points", family: .index)),
        physical("t", "tonnes, tonne, tons, ton, metric tons, metric tonnes, long tons, short tons, 吨, mt, 公吨, 标准吨"),
        physical("kg", "kg, kilograms, kilogram, kilogrammes, kilos, 公斤, 千克"),
        physical("g", "grams, grammes, 克"),
        physical("斤", "斤"),
        physical("担", "担"),
        physical("lb", "lbs, lb, pounds of"),
        physical("oz", "ounces, ounce, oz, troy ounces, 盎司"),
        physical("bbl", "barrels, barrel, bbl, bbls, 桶"),
        physical("bbl/d", "bpd, barrels per day, barrels a day, b/d, barrels daily, 桶/日, 桶/天"),
        physical("bushels", "bushels, bushel, 蒲式耳"),
        physical("km", "km, kilometers, kilometres, kilometer, kilometre, kms, 公里, 千米"),
        physical("mi", "miles, mile, 英里"),
        physical("nmi", "nautical miles, 海里"),
        physical("m", "meters, metres, meter, metre, 米, 延米"),
        physical("mm", "mm, millimeters, millimetres, 毫米"),
        physical("cm", "cm, centimeters, centimetres, 厘米"),
        physical("nm", "nanometers, nanometres, nm, 纳米"),
        physical("ft", "feet, foot, ft, 英尺"),
        physical("ha", "hectares, hectare, ha, 公顷"),
        physical("acres", "acres, acre, 英亩"),
        physical("mu", "mu, 亩"),
        physical("m2", "square meters, square metres, sq m, sq. m, sqm, m2, m², 平方米, 平米, square meter, square metre"),
        physical("ft2", "square feet, sq ft, sq. ft, square foot"),
        physical("km2", "square kilometers, square kilometres, sq km, km2, km², 平方公里, 平方千米, sq. km, square kilometer"),
        physical("mi2", "square miles"),
        physical(
            "m3", "cubic meters, cubic metres, cu m, m3, m³, 立方米, 立方, 方, 标准立方米, cubic meter, cubic metre, 标方"),
        physical("ft3", "cubic feet, cu ft"),
        physical("l", "liters, litres, liter, litre, 升, 公升"),
        physical("ml", "ml, milliliters, millilitres, 毫升"),
        physical("gal", "gallons, gallon, 加仑"),
        physical(
            "kWh", "kwh, kilowatt-hours, kilowatt hours, kilowatt-hour, kw/h, 千瓦时, 度电, 千瓦小时, kilowatt hour, kwhs"),
        physical("MWh", "mwh, megawatt-hours, megawatt hours, 兆瓦时"),
        physical("GWh", "gwh, gigawatt-hours, gigawatt hours, 吉瓦时"),
        physical("TWh", "twh, terawatt-hours, terawatt hours, 太瓦时"),
        physical("kW", "kw, kilowatts, kilowatt, 千瓦, 千伏安, kva"),
        physical("MW", "mw, megawatts, megawatt, 兆瓦"),
        physical("GW", "gw, gigawatts, gigawatt, 吉瓦"),
        physical("kV", "kv, kilovolts, 千伏"),
        physical("W", "watts, watt, 瓦"),
        physical("Wh/kg", "wh/kg"),
        physical("J", "吉焦, 焦耳, 百万吉焦"),
        physical("tce", "吨标准煤, 吨标煤, tonnes of standard coal, tons of standard coal"),
        physical("°C", "degrees celsius, °c, ℃, 摄氏度, degrees centigrade, degrees"),
        physical("km/h", "km/h, kph, kilometers per hour, kilometres per hour, 公里每小时, 公里/小时, km per hour"),
        physical("mg/m3", "微克/立方米, 毫克/升, 毫克/立方米, 微克每立方米"),
        physical("TEU", "teu, teus, 标箱, 标准箱, 个标箱, 个标准箱, twenty-foot equivalent units, containers, boxes"),
        physical("t·km", "吨公里, tonne-kilometres, ton-kilometers, tonne-kilometers"),
        physical("pkm", "人公里"),
        physical("GB", "gb, gigabytes, 吉字节"),
        physical("TB", "tb, terabytes"),
        physical("Mbps", "mbps, 兆, 兆比特, 兆比特每秒, gbps, 千兆"),
        physical("FLOPS", "pflops, eflops, p算力, 每秒浮点运算次数"),
        physical("GHz", "ghz, mhz, 兆赫, 吉赫, 赫兹"),
        physical("carats", "carats, 克拉"),
        physical("DWT", "dwt, deadweight tons, deadweight tonnes, 载重吨, 万载重吨, 修正总吨, 总吨"),
        duration("years", "years, year, 年, 周年"),
        duration("months", "months, month, 个月, 个月份, 个多月"),
        duration("weeks", "weeks, week, 周, 个星期, 星期"),
        duration("days", "days, day, 天, 个工作日, 工作日, 日, working days, business days, 个交易日, trading days"),
        duration("hours", "hours, hour, 小时, 个小时, hrs, 个多小时, 学时, 课时"),
        duration("minutes", "minutes, minute, 分钟, mins"),
        duration("seconds", "seconds, 秒, 秒钟"),
        duration("quarters", "quarters, 个季度, 季度"),
        duration("years of age", "岁, 周岁"),
        duration("decades", "decades, decade"),
        duration("centuries", "centuries, century")
    ]
}

import Figures
import Registry

/// The prefectures of districts, each asked once a day.
struct PrefectureMemo {
    let register: ZoneRegister
    private var asked: [String: String?] = [:]
    private var day: Day?

    init(register: ZoneRegister) {
        self.register = register
    }

    mutating func prefecture(of district: String, on day: Day) -> String? {
        if day != self.day { (self.day, asked) = (day, [:]) }
        if let known = asked[district] { return known }
        let found = register.places.prefecture(of: district, on: day, asOf: Day.endOfTime)
        asked[district] = .some(found)
        return found
    }
}

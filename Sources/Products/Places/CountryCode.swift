/// A country by its ISO 3166-1 alpha-2 code: `CN`, `VN`.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let code: String

    /// A code that ISO 3166-1 assigns, in capital letters; `nil` for any other text.
    public init?(_ text: some StringProtocol) {
        guard let code = Self.assigned[String(text)] else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    public static let china = CountryCode(known: "CN")
    public static let vietnam = CountryCode(known: "VN")

    /// The ten members of ASEAN that are parties to its trade agreements.
    public static let asean = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"].map(CountryCode.init(known:))
    /// The parties to the Regional Comprehensive Economic Partnership outside ASEAN.
    public static let otherRCEPParties = ["AU", "CN", "JP", "KR", "NZ"].map(CountryCode.init(known:))

    public static func < (left: CountryCode, right: CountryCode) -> Bool { left.code < right.code }

    public var description: String { code }

    private static let assigned: [String: String] = {
        let codes = """
            AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
            CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
            GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT \
            JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
            MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
            QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO \
            TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
            """
        return Dictionary(uniqueKeysWithValues: codes.split(separator: " ").map { (String($0), String($0)) })
    }()
}

import Figures
import Registry

/// For which step of which chain, within which area, candidates are looked for.
public struct CandidateQuestion: Hashable, Sendable {
    public var chain: String
    /// The good that is missing or weak.
    public var step: String
    /// A place of the register.
    public var area: String
    /// Which kind of places are compared; `nil` for parks, or prefectures where the area has no two parks.
    public var kind: PlaceKind?
    /// The day whose production counts; `nil` for today.
    public var day: Day?

    public init(chain: String, step: String, area: String, kind: PlaceKind? = nil, day: Day? = nil) {
        (self.chain, self.step, self.area, self.kind, self.day) = (chain, step, area, kind, day)
    }

    /// What an address of a candidate's figure asks, with the sheet and the way to the number; `nil` for any other address.
    public static func reading(_ address: ChainAddress) -> (question: CandidateQuestion, sheet: String, path: [String])? {
        guard address.asOf == nil, address.path.count >= 4, address.path[0] == "good", address.path[2] == "candidates" else { return nil }
        let sheet = address.path[3]
        let question = CandidateQuestion(
            chain: address.chain, step: address.path[1], area: address.area, kind: PlaceKind(rawValue: sheet), day: address.day)
        return (question, sheet, Array(address.path.dropFirst(4)))
    }
}

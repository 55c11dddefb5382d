import Figures
import Registry

/// Words of a text that name a place, or point back to one.
struct PlaceMention: Sendable {
    enum Meaning: Hashable, Sendable {
        /// Places of the register, by their names.
        case registered([String])
        /// `the district`, 全市: the last one of these kinds that was named.
        case pointer([PlaceKind])
        /// `the project`, 该基地: the last site that was named, if only by the words of its name.
        case sitePointer
        /// `industrial parks`: the parks of a province as one programme.
        case parks
        /// The form of a name that the register does not hold.
        case unknown(String)
    }

    let meaning: Meaning
    let tokens: Range<Int>
}

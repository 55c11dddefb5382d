import ArgumentParser
import Products
import Registry

/// By what a roll-up is split: `area`, `division`, or both with a comma between.
struct RollUpSplit: ExpressibleByArgument {
    var kind: PlaceKind?
    var level: IndustryClass.Level?

    /// Reads one kind of places, one level of GB/T 4754, or one of each.
    init?(argument: String) {
        for word in argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
            if let found = PlaceKind(rawValue: word), kind == nil {
                kind = found
            } else if let found = IndustryClass.Level(rawValue: word), level == nil {
                level = found
            } else {
                return nil
            }
        }
    }
}

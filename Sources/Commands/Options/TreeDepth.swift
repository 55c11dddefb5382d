import ArgumentParser
import Statistics

/// How many levels of a why to show: a number from 1, or `all`.
struct TreeDepth: Hashable, ExpressibleByArgument {
    let levels: Int

    init(levels: Int) {
        self.levels = levels
    }

    init?(argument: String) {
        if argument == "all" {
            levels = .max
        } else if let number = Int(argument), number > 0 {
            levels = number
        } else {
            return nil
        }
    }

    var defaultValueDescription: String { levels == .max ? "all" : String(levels) }
    var depth: FigureRule.Depth { FigureRule.Depth(levels) }
}

import ArgumentParser
import Figures
import Formats
import Statistics

/// Limits for one command in place of the zone's.
struct LimitOption: ParsableArguments {
    @Option(
        name: .customLong("limit"), parsing: .singleValue,
        help: ArgumentHelp(
            "A limit in place of the zone's, as rows_per_file=5000 or file_size=2GiB: \(ZoneLimit.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "name=value"))
    var texts: [String] = []

    /// - Throws: ``CommandError``.
    var values: [ZoneLimit: Int] {
        get throws {
            var values: [ZoneLimit: Int] = [:]
            for text in texts {
                let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard let limit = sides.first.flatMap(ZoneLimit.init(rawValue:)) else {
                    throw CommandError.notAValue(option: "--limit", text: text, examples: ZoneLimit.allCases.map { "\($0.rawValue)=\($0.standard)" })
                }
                guard sides.count == 2, let value = limit.value(of: sides[1]) else {
                    throw CommandError.notAValueOfLimit(limit, text: text)
                }
                values[limit] = value
            }
            return values
        }
    }
}

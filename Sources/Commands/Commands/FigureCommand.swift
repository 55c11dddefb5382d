import Actions
import ArgumentParser
import Figures
import Formats

/// One figure, or several.
struct FigureCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "figure", abstract: "Show one figure: its value, its marks, what it tells unasked.",
        discussion: """
            An address is \(FigureAddressError.form), with @DAY for what was known on a day. \
            With several addresses --json prints one object a line.

            EXAMPLES
              corridor figure output.gross/qingxiu/all/2023-08.ytd
              corridor figure output.gross/qingxiu/new-energy/2023-08.ytd/growth.comparable --language zh
              corridor figure projects.under-construction/zone/all/2024-08-20 --json
              corridor figure output.gross/guangxi-parks/all/2024-07.ytd@2024-08-20
            """)

    @Argument(help: ArgumentHelp("The figure's address.", valueName: "address"))
    var addresses: [String]

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let reader = try await FigureReader(zone: zone)
        for (index, address) in try AddressList(addresses).addresses.enumerated() {
            let figure = try await reader.figure(address)
            if options.json {
                console.writeJSON(FigureJSON(language: language).value(of: figure), addresses.count == 1 ? .pretty : .compact)
            } else {
                if index > 0 { console.writeLine() }
                console.writeLines(FigureLines(figure: figure, language: language).lines(width: console.columns))
            }
        }
        return .fine
    }
}

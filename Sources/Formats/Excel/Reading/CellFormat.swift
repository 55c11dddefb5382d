/// What a cell's number format says its number is.
enum CellFormat: Hashable, Sendable {
    case number
    /// Shown as a hundred times what is stored.
    case percent
    /// A calendar day, or a month where the format shows no day.
    case date(showsDay: Bool)
    case time

    /// The formats that a workbook need not spell out (ECMA-376 part 1, 18.8.30; 27 to 58 as Chinese Excel has them).
    init(number: Int) {
        self = switch number {
        case 9, 10: .percent
        case 14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58: .date(showsDay: true)
        case 17, 27, 36, 50, 52, 57: .date(showsDay: false)
        case 18...21, 32...35, 45...47, 55, 56: .time
        default: .number
        }
    }

    /// A format that the workbook spells out.
    init(code: String) {
        var isQuoted = false, isBracketed = false, isEscaped = false
        var letters: Set<Character> = []
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if isQuoted {
                isQuoted = character != "\""
            } else if isBracketed {
                // Elapsed time stands in brackets, beside colours and languages.
                isBracketed = character != "]"
            } else if character == "\"" {
                isQuoted = true
            } else if character == "[" {
                isBracketed = true
            } else if character == "\\" || character == "_" || character == "*" {
                isEscaped = true
            } else if character == ";" {
                break
            } else {
                letters.insert(character)
            }
        }
        let isClock = letters.contains("h") || letters.contains("s") || code.lowercased().contains("[h") || code.lowercased().contains("[m")
        if letters.contains("y") || letters.contains("d") || letters.contains("m") && !isClock {
            self = code.lowercased() == "general" ? .number : .date(showsDay: letters.contains("d"))
        } else if isClock {
            self = .time
        } else {
            self = letters.contains("%") ? .percent : .number
        }
    }
}

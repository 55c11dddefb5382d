import Figures

/// The version of each subject's line that is in force on a day.
struct LinesInForce {
    let held: HeldLines
    let asOf: Day

    subscript(subject: String) -> FiledLine? { held.index(of: subject, asOf: asOf).map { held.lines[$0] } }
}

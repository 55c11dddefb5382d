import Figures

/// Why the zone is not served.
public struct ServingRefused: Error {
    let words: LocalizedText
    /// Whether the command was at fault; else something outside is in the way.
    let isUsage: Bool

    /// - Parameters:
    ///   - words: what is wrong and what to do.
    ///   - isUsage: whether another command would be answered.
    public init(words: LocalizedText, isUsage: Bool) {
        self.words = words
        self.isUsage = isUsage
    }

    var told: ErrorMessage { ErrorMessage(words, isUsage ? .usage : .tryAgain) }
}

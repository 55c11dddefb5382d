import Actions
import Figures

/// What the page of an article shows.
struct CheckModel: Sendable {
    /// The article with its verdicts; `nil` before one is handed in.
    var checked: CheckedArticle?
    var text = ""
    var published = ""
    /// What is wrong with what was handed in.
    var fault: LocalizedText?
}

import Actions
import Figures

/// What the page shows of what follows where something of a chain is switched off.
struct WhatIfModel: Sendable {
    let answer: WhatIfAnswer
    let question: ChainQuestion
}

import Actions

/// What the page of a dossier shows.
struct DossierModel: Sendable {
    let question: CandidateQuestion
    let answer: DossierAnswer
}

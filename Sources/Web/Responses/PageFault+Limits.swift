import Statistics

extension PageFault {
    /// What goes beyond a limit of the zone.
    init(_ error: LimitExceeded) {
        switch error.limit {
        case .requestTime:
            self.init(.serviceUnavailable, code: "took-too-long", title: FaultMessages.tookTooLong, detail: error.message)
            retryAfter = 30
        case .concurrentAnswers:
            self.init(.serviceUnavailable, code: "server-busy", title: FaultMessages.crowded, detail: error.message)
            retryAfter = 5
        case .answerRows:
            self.init(.unprocessableContent, code: "answer-too-long", title: FaultMessages.tooLarge, detail: error.message)
        case .requestSize, .fileSize, .rowsPerFile, .importMemory, .workbookMemory, .writerPatience:
            self.init(.contentTooLarge, code: "too-large", title: FaultMessages.tooLarge, detail: error.message)
        }
    }
}

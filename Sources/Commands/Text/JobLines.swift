import Actions
import Figures
import Storage

/// Jobs in the terminal.
struct JobLines {
    let language: Language

    func table(_ jobs: [Job]) -> TextTable {
        TextTable(
            columns: [
                .number(JobSentences.number[language]), .words(JobSentences.work[language]), .words(JobSentences.state[language]),
                .words(JobSentences.progress[language]), .number(JobSentences.rate[language]), .number(JobSentences.left[language]),
            ],
            rows: jobs.map { job in
                TextTable.Row(
                    [
                        String(job.id), JobSentences.work(job)[language], JobSentences.state(job)[language], JobSentences.progress(job, in: language),
                        JobSentences.rate(job, in: language), JobSentences.timeLeft(job, in: language),
                    ], notes: JobSentences.outcome(job).map { [$0[language]] } ?? [])
            })
    }

    /// All that is known of a job, a line each.
    func lines(_ job: Job, width: Int) -> [String] {
        let facts: [(LocalizedText, String)] = [
            (JobSentences.number, String(job.id)), (JobSentences.work, JobSentences.work(job)[language]), (JobSentences.askedBy, job.draft.askedBy),
            (JobSentences.state, JobSentences.state(job)[language]), (JobSentences.progress, JobSentences.progress(job, in: language)),
            (JobSentences.rate, JobSentences.rate(job, in: language)), (JobSentences.left, JobSentences.timeLeft(job, in: language)),
            (JobSentences.createdAt, JobSentences.second(job.createdAt)), (JobSentences.startedAt, JobSentences.second(job.startedAt)),
            (JobSentences.endedAt, JobSentences.second(job.endedAt)), (JobSentences.attempts, String(job.attempts)),
            (JobSentences.holder, job.holder), (JobSentences.outcome, JobSentences.outcome(job)?[language] ?? ""),
        ]
        let table = TextTable(
            columns: [.mark(""), .words("")], rows: facts.filter { !$0.1.isEmpty }.map { TextTable.Row([$0.0[language], $0.1]) }, hasHead: false)
        return table.lines(width: width)
    }

    func show(_ job: Job, isJSON: Bool) {
        let console = Console.current
        if isJSON {
            console.writeJSON(JobJSON(language: language).value(of: job))
        } else {
            console.writeLines(lines(job, width: console.columns))
        }
    }

    /// What a worker says when a job has ended.
    func ended(_ result: Result<JobResult, any Error>) -> String {
        switch result {
        case .failure(let error): ErrorMessage(error).text(in: language)
        case .success(let result):
            switch result.ending {
            case .done: JobWords.ended(result.id, LocalizedText(en: "done", zh: "完成", vi: "xong"))[language]
            case .cancelled: JobWords.ended(result.id, LocalizedText(en: "cancelled", zh: "已取消", vi: "đã hủy"))[language]
            case .failed(let error): JobWords.ended(result.id, ErrorMessage(error).words)[language]
            case .givenBack: JobWords.ended(result.id, LocalizedText(en: "given back, it waits", zh: "已交还，等待中", vi: "đã trả lại, đang chờ"))[language]
            case .lost: JobWords.ended(result.id, LocalizedText(en: "taken over by another", zh: "已由他方接手", vi: "đã do bên khác nhận"))[language]
            }
        }
    }
}

import Storage
import Testing

@Suite("The progress of a job")
struct JobProgressTests {
    @Test("tells what it can, and nothing where there is nothing to divide by", arguments: [
        (JobProgress(), nil, nil, nil),
        (JobProgress(unit: .bytes, done: 0, total: 100, milliseconds: 10), 0, nil, nil),
        (JobProgress(unit: .bytes, done: 50, total: 100, milliseconds: 1_000), 50, 50, 1),
        (JobProgress(unit: .files, done: 1, total: 3, lines: 10, milliseconds: 2_000), 33, 5, 4),
        (JobProgress(unit: .steps, done: 1, total: 1, milliseconds: 2_000), 100, nil, 0),
        (JobProgress(unit: .files, done: 4, total: 3, milliseconds: 2_000), 100, nil, nil),
        (JobProgress(unit: .files, done: 4, total: 0, milliseconds: 2_000), nil, nil, nil),
        (JobProgress(unit: .bytes, done: .max / 2, total: .max, milliseconds: .max), 49, 499, 9_223_372_036_854_776),
    ] as [(JobProgress, Int?, Int?, Int?)])
    func numbers(progress: JobProgress, percent: Int?, rate: Int?, left: Int?) {
        #expect(progress.percent == percent)
        #expect(progress.rate == rate)
        #expect(progress.secondsLeft == left)
    }
}

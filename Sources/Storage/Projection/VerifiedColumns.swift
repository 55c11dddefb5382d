/// Makes columns of the lines that are hashed, in the same pass. Where a line does not read as one, its form has none:
/// what is wrong is found by its hash.
final class VerifiedColumns {
    private var builders: [String: SegmentBuilder] = [:]

    init(_ renewals: [ProjectionRenewal]) {
        for renewal in renewals {
            builders[renewal.form] = SegmentBuilder(form: renewal.form, folder: renewal.folder, after: [], limit: ProjectionReading.limit)
        }
    }

    func begin(_ filing: FilingRow) {
        attempt(filing.form) { _ = try $0.begin(filing) }
    }

    func add(subject: String, period: String, texts: String, of filing: FilingRow) {
        attempt(filing.form) { try $0.add(subject: subject, period: period, texts: texts, of: filing) }
    }

    func end(_ filing: FilingRow) {
        for form in Array(builders.keys) { attempt(form) { form == filing.form ? try $0.end(filing) : $0.pass(filing) } }
    }

    /// - Parameter heads: the last filing of each chain that was passed.
    func finish(_ heads: [ChainHead]) -> [String: ReportProjection] {
        var columns: [String: ReportProjection] = [:]
        for form in Array(builders.keys) {
            attempt(form) { columns[form] = ReportProjection(form: form, segments: try $0.finish(), heads: heads) }
        }
        return columns
    }

    private func attempt(_ form: String, _ work: (SegmentBuilder) throws -> Void) {
        guard let builder = builders[form] else { return }
        do { try work(builder) } catch { builders[form] = nil }
    }
}

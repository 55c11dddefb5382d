import Statistics

extension ReportProjection {
    /// Writes blocks as one segment into a folder of files, from the beginning of the ledger to `heads`.
    ///
    /// - Parameter blocks: in any order of periods, each once; their rows name what `index` says.
    @discardableResult
    package static func write(
        form: String, index: ReportIndex, blocks: some Sequence<ReportBlock>, heads: [ChainHead], folder: String
    ) throws -> ReportProjection {
        let place = ProjectionFolder(folder, form: form)
        try DurableFile.makeFolder(place.path)
        let sink = try SegmentSink(folder: place.path)
        for block in blocks { try sink.add(block) }
        let spans = heads.map { SegmentLayout.Span(after: ChainHead(key: $0.key, sequence: 0, hash: ""), through: $0) }
        let segment = try sink.finish(form: form, spans: spans, index: index)
        return ReportProjection(form: form, segments: [segment], heads: heads)
    }

    /// What lies in a folder of files; whether it agrees with a ledger is not asked.
    package static func open(form: String, folder: String) -> ReportProjection {
        ProjectionFolder(folder, form: form).open()
    }
}

import Figures
import Formats
import Statistics
import Storage

/// What a job came to, whether it was brought to its end or not.
public struct JobOutcome: Hashable, Sendable {
    /// Files that were read to their end.
    public var files = 0
    public var filings = 0
    /// Lines that were filed.
    public var filed = 0
    /// Lines that the record held already.
    public var unchanged = 0
    /// Rows that were handed back.
    public var rejected = 0
    /// Where they were written.
    public var rejectFiles: [String] = []
    /// Where they could not be written.
    public var rejectsUnwritten: [String] = []
    /// Files that were refused as a whole.
    public var refused: [String] = []
    /// What verifying found; `nil` where nothing was verified.
    public var findings: Int?
    /// Why it failed.
    public var failure: LocalizedText?

    /// Adds what became of a file.
    mutating func add(_ file: FileOutcome) {
        files += 1
        unchanged += file.unchanged
        rejected += file.rejected
        if let rejectFile = file.rejectFile { rejectFiles.append(rejectFile) }
        if let failure = file.rejectFailure { rejectsUnwritten.append(failure.path) }
        if file.refusal != nil { refused.append(file.file) }
    }
}

extension JobOutcome {
    /// The outcome as it is kept.
    var text: String {
        JSONWriter.text(
            .members([
                "files": .number(files), "filings": .number(filings), "filed": .number(filed), "unchanged": .number(unchanged),
                "rejected": .number(rejected), "rejectFiles": .texts(rejectFiles),
                "rejectsUnwritten": .texts(rejectsUnwritten), "refused": .texts(refused),
                "findings": findings.map { .number($0) },
                "failure": failure.map { .members(["en": .string($0.en), "zh": .string($0.zh), "vi": .string($0.vi)]) },
            ]))
    }

    /// What is kept of a job's end; `nil` before it ended.
    public init?(_ job: Job) {
        guard !job.outcome.isEmpty, let json = try? JSONReader.read([UInt8](job.outcome.utf8)) else { return nil }
        func count(_ key: String) -> Int { json[key]?.text.flatMap { Int($0) } ?? 0 }
        func texts(_ key: String) -> [String] { json[key]?.elements?.compactMap(\.text) ?? [] }
        (files, filings, filed, unchanged, rejected) = (count("files"), count("filings"), count("filed"), count("unchanged"), count("rejected"))
        (rejectFiles, rejectsUnwritten, refused) = (texts("rejectFiles"), texts("rejectsUnwritten"), texts("refused"))
        findings = json["findings"]?.text.flatMap { Int($0) }
        failure = json["failure"].map {
            LocalizedText(en: $0["en"]?.text ?? "", zh: $0["zh"]?.text ?? "", vi: $0["vi"]?.text ?? "")
        }
    }
}

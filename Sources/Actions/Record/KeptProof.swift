import Figures
import Formats
import Foundation
import Storage

/// What the last verification found and the heads signed last, as the zone's folder keeps them for its readers. They
/// are a convenience: whoever needs the proof itself keeps signed heads elsewhere and verifies again.
public struct KeptProof: Sendable {
    /// How the last verification ended.
    public struct Verification: Sendable {
        public var at: Instant
        public var filings: Int
        public var lines: Int
        public var documents: Int
        /// What was found, each in words.
        public var findings: [LocalizedText]
    }

    public var verification: Verification?
    public var heads: SignedHeads?

    private static func path(_ name: String, in zone: Zone) -> String { "\(zone.folder)/proof/\(name)" }

    /// Reads what is kept; what is not there or not readable is left out.
    public static func read(in zone: Zone) -> KeptProof {
        var kept = KeptProof()
        if let bytes = FileManager.default.contents(atPath: path("verification.json", in: zone)) {
            kept.verification = verification([UInt8](bytes))
        }
        if let bytes = FileManager.default.contents(atPath: path("heads.txt", in: zone)) {
            kept.heads = try? SignedHeads(parsing: String(decoding: bytes, as: UTF8.self))
        }
        return kept
    }

    /// Keeps the result of a verification in place of the one before.
    static func keep(_ report: VerificationReport, at moment: Instant, in zone: Zone) throws {
        let json = JSONValue.members([
            "verifiedAt": .string(moment.description), "filings": .number(report.filingCount), "lines": .number(report.lineCount),
            "documents": .number(report.documentCount),
            "findings": .array(
                report.findings.map { finding in
                    .members(["en": .string(finding.message.en), "zh": .string(finding.message.zh), "vi": .string(finding.message.vi)])
                }),
        ])
        try write(JSONWriter.text(json, .pretty) + "\n", to: "verification.json", in: zone)
    }

    /// Keeps signed heads in place of those before.
    static func keep(_ heads: SignedHeads, in zone: Zone) throws {
        try write(heads.text, to: "heads.txt", in: zone)
    }

    private static func write(_ text: String, to name: String, in zone: Zone) throws {
        try FileManager.default.createDirectory(atPath: "\(zone.folder)/proof", withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name, in: zone)), options: .atomic)
    }

    private static func verification(_ bytes: [UInt8]) -> Verification? {
        guard let json = try? JSONReader.read(bytes), let at = json["verifiedAt"]?.text.flatMap({ Instant($0) }),
            let filings = json["filings"]?.text.flatMap({ Int($0) }), let lines = json["lines"]?.text.flatMap({ Int($0) }),
            let documents = json["documents"]?.text.flatMap({ Int($0) }), let findings = json["findings"]?.elements
        else { return nil }
        return Verification(
            at: at, filings: filings, lines: lines, documents: documents,
            findings: findings.map {
                LocalizedText(en: $0["en"]?.text ?? "", zh: $0["zh"]?.text ?? "", vi: $0["vi"]?.text ?? "")
            })
    }
}

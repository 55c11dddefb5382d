import Figures
import Formats
import Storage

/// Signed heads and what verifying found, as JSON.
public struct ProofJSON {
    private let language: Language

    /// - Parameter language: of names and sentences.
    public init(language: Language) {
        self.language = language
    }

    /// The value as programs read it.
    public func value(of signed: SignedHeads) -> JSONValue {
        .members([
            "zone": .string(signed.zone), "takenAt": .string(signed.takenAt.description),
            "publicKey": .string(signed.publicKey), "heads": .array(signed.heads.map(head)),
            "signature": .string(signed.signature), "text": .string(signed.text)
        ])
    }

    /// The value as programs read it.
    public func value(of report: VerificationReport) -> JSONValue {
        .members([
            "sound": .boolean(report.isSound), "filings": .number(report.filingCount), "lines": .number(report.lineCount),
            "documents": .number(report.documentCount), "heads": .array(report.heads.map(head)),
            "renewedColumns": .array(report.renewedColumns.sorted().map { .string($0) }),
            "findings": .array(
                report.findings.map { finding in
                    .members(["kind": .string(finding.code), "text": .string(finding.message[language])])
                })
        ])
    }

    private func head(_ head: ChainHead) -> JSONValue {
        .members(["key": .string(head.key), "sequence": .number(head.sequence), "hash": .string(head.hash)])
    }
}

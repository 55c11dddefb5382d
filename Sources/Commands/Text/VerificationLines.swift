import Figures
import Storage

/// What verifying looked at and found.
struct VerificationLines {
    let report: VerificationReport
    /// The signed heads that the record was compared with.
    let heads: SignedHeads?
    let language: Language

    func lines(width: Int) -> [String] {
        var lines = ProofWords.counts(report)[language].wrapped(toColumns: width)
        if let heads {
            lines += ProofWords.compared(zone: heads.zone, takenAt: heads.takenAt, key: heads.publicKey)[language].wrapped(toColumns: width)
        }
        if !report.renewedColumns.isEmpty { lines += ProofWords.renewed(report.renewedColumns)[language].wrapped(toColumns: width) }
        lines += (report.isSound ? ProofWords.sound : ProofWords.found(report.findings.count))[language].wrapped(toColumns: width)
        for finding in report.findings {
            let wrapped = finding.message[language].wrapped(toColumns: width - 2)
            lines += wrapped.enumerated().map { ($0.offset == 0 ? "• " : "  ") + $0.element }
        }
        return lines
    }
}

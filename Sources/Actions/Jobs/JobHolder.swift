import Foundation

/// The name by which one process holds jobs: its machine, its number there, and what tells it from an earlier one of
/// the same number.
public enum JobHolder {
    public static func name() -> String {
        var machine = [CChar](repeating: 0, count: 256)
        gethostname(&machine, machine.count - 1)
        let name = String(decoding: machine.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "\(name)/\(ProcessInfo.processInfo.processIdentifier)/\(String(UInt32.random(in: 0 ... .max), radix: 36))"
    }
}

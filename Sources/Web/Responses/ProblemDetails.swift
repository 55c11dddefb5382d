import Figures
import Formats

/// A fault as programs read it, by RFC 9457.
struct ProblemDetails {
    let fault: PageFault
    let language: Language
    /// The path that was asked for.
    let instance: String

    var value: JSONValue {
        .members([
            "type": .string("/\(language.rawValue)/help#\(fault.code)"), "title": .string(fault.title[language]),
            "status": .number(fault.status.code), "detail": .string(fault.detail[language]),
            "instance": .string(String(instance.prefix(500))), "code": .string(fault.code),
        ])
    }
}

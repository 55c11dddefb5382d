import Figures
import Formats
import Storage

extension JobRequest {
    /// The request as it is kept.
    var text: String {
        switch self {
        case .importing(let request, let mayBackdate):
            JSONWriter.text(
                .members([
                    "paths": .texts(request.paths), "form": request.form.map { .string($0) },
                    "provenance": request.provenance.map { .string($0.rawValue) }, "knownOn": request.knownOn.map { .string($0.description) },
                    "source": .string(request.source), "writesRejects": .boolean(request.writesRejects), "mayBackdate": .boolean(mayBackdate),
                ]))
        case .verifying: "{}"
        case .backingUp(let folder): JSONWriter.text(.members(["folder": .string(folder)]))
        }
    }

    /// What a job asks for.
    ///
    /// - Throws: `RecordError.damaged` where it does not read as any version writes it.
    public init(_ job: Job) throws {
        guard let json = try? JSONReader.read([UInt8](job.draft.request.utf8)) else { throw RecordError.damaged(what: "job \(job.id)") }
        switch job.draft.kind {
        case .verify: self = .verifying
        case .backup:
            guard let folder = json["folder"]?.text else { throw RecordError.damaged(what: "job \(job.id)") }
            self = .backingUp(folder: folder)
        case .import:
            guard let paths = json["paths"]?.elements else { throw RecordError.damaged(what: "job \(job.id)") }
            self = .importing(
                ImportRequest(
                    paths: paths.compactMap(\.text), form: json["form"]?.text, provenance: json["provenance"]?.text.flatMap(Provenance.init(rawValue:)),
                    knownOn: json["knownOn"]?.text.flatMap { Day($0) }, source: json["source"]?.text ?? "",
                    writesRejects: json["writesRejects"] != false),
                mayBackdate: json["mayBackdate"] == true)
        }
    }

    /// What it is about: files and folders.
    public var subjects: [String] {
        switch self {
        case .importing(let request, _): request.paths
        case .verifying: []
        case .backingUp(let folder): [folder]
        }
    }
}

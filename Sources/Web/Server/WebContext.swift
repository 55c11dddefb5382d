import Hummingbird

/// What travels with a request.
struct WebContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// The largest body that is read: an article, never more.
    var maxUploadSize: Int { 1 << 20 }
}

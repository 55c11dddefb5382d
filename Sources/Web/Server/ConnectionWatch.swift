import Figures
import Formats
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Watches one connection: what never becomes a request is refused in time, told in the log, and answered where that can be done.
///
/// It stands behind the decoder and sees requests and answers; ``ArrivalWatch``, before the decoder, tells it when bytes come.
/// Answers are kept in order: a refusal waits for the answers to what was asked before it.
final class ConnectionWatch: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let language: Language
    private var context: ChannelHandlerContext?
    /// Requests whose answer is not wholly written.
    private var unanswered = 0
    /// Whether a request's head has come and its end has not.
    private var isReading = false
    private var isAnswering = false
    private var hasSeenPart = false
    private var fault: WireFault?
    /// Whether the last answer of the connection has been written.
    private(set) var isClosing = false
    private var closesAfterAnswer = false
    private var reading: Scheduled<Void>?
    private var idling: Scheduled<Void>?
    private var writing: Scheduled<Void>?

    init(language: Language) {
        self.language = language
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        try? context.pipeline.syncOperations.addHandler(ArrivalWatch(self), position: .first)
        idle(context)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        for timer in [reading, idling, writing] { timer?.cancel() }
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        for timer in [reading, idling, writing] { timer?.cancel() }
        context.fireChannelInactive()
    }

    // MARK: What comes

    /// Bytes are about to be decoded.
    func willDecode() {
        hasSeenPart = false
        idling?.cancel()
        idling = nil
    }

    /// Bytes were decoded: if they are the beginning of something, its end must come in time.
    func didDecode() {
        guard let context, reading == nil, fault == nil, isReading || !hasSeenPart else { return }
        reading = timer(context, isReading ? ServerLimits.bodyTime : ServerLimits.headerTime) { $0.refuse(.slow, $1) }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard fault == nil, !closesAfterAnswer else { return }
        hasSeenPart = true
        switch unwrapInboundIn(data) {
        case .head:
            isReading = true
            unanswered += 1
            stopReading()
        case .body: break
        case .end:
            isReading = false
            stopReading()
        }
        context.fireChannelRead(data)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard let fault = WireFault(error) else { return context.fireErrorCaught(error) }
        refuse(fault, context)
    }

    // MARK: What goes

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isClosing else {
            promise?.fail(ChannelError.alreadyClosed)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(var head):
            isAnswering = true
            writing?.cancel()
            writing = timer(context, ServerLimits.answerTime) { $0.cut(.unread, $1) }
            // The rest of a refused body is not worth reading.
            if isReading, head.status.code >= 400 {
                head.headerFields[.connection] = "close"
                closesAfterAnswer = true
            }
            context.write(wrapOutboundOut(.head(head)), promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            isAnswering = false
            unanswered -= 1
            let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
            let held = NIOLoopBound((self, writing), eventLoop: context.eventLoop)
            sent.futureResult.whenComplete { _ in held.value.1?.cancel() }
            context.write(data, promise: sent)
            if closesAfterAnswer { return close(context) }
            guard unanswered == 0 else { return }
            if let fault { return answer(fault, context) }
            idle(context)
        }
    }

    // MARK: Refusals

    private func refuse(_ fault: WireFault, _ context: ChannelHandlerContext) {
        guard self.fault == nil, !isClosing else { return }
        stopReading()
        // Whoever waits for the body learns that it will not come, and answers.
        if isReading, unanswered > 0, !isAnswering {
            self.fault = fault
            return context.fireErrorCaught(fault)
        }
        guard !isReading, !isAnswering else { return cut(fault, context) }
        self.fault = fault
        RequestLog.refused(fault.fault, from: context.remoteAddress)
        if unanswered == 0 { answer(fault, context) }
    }

    private func answer(_ fault: WireFault, _ context: ChannelHandlerContext) {
        let problem = ProblemDetails(fault: fault.fault, language: language, instance: "/")
        var response = Response(status: fault.fault.status, headers: [.connection: "close", .cacheControl: "no-store"])
        let body = ByteBuffer(string: JSONWriter.text(problem.value, .pretty) + "\n")
        response.headers[.contentType] = "application/problem+json"
        response.headers[.contentLength] = "\(body.readableBytes)"
        SecurityHeaders.add(to: &response)
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        close(context)
    }

    /// Closes for writing at once; for reading when the client has had time to see why.
    private func close(_ context: ChannelHandlerContext) {
        isClosing = true
        context.flush()
        context.close(mode: .output, promise: nil)
        idling?.cancel()
        idling = timer(context, ServerLimits.lingerTime) { $1.close(promise: nil) }
    }

    /// Where an answer has begun or cannot be read, only the log is told.
    private func cut(_ fault: WireFault, _ context: ChannelHandlerContext) {
        self.fault = fault
        RequestLog.refused(fault.fault, from: context.remoteAddress)
        isClosing = true
        context.close(promise: nil)
    }

    // MARK: Time

    private func idle(_ context: ChannelHandlerContext) {
        idling?.cancel()
        idling = timer(context, ServerLimits.idleTime) { watch, context in
            guard watch.unanswered == 0, !watch.isReading, watch.reading == nil else { return }
            context.close(promise: nil)
        }
    }

    private func stopReading() {
        reading?.cancel()
        reading = nil
    }

    private func timer(
        _ context: ChannelHandlerContext, _ time: TimeAmount, _ then: @escaping (ConnectionWatch, ChannelHandlerContext) -> Void
    ) -> Scheduled<Void> {
        let held = NIOLoopBound((self, context, then), eventLoop: context.eventLoop)
        return context.eventLoop.scheduleTask(in: time) {
            let (watch, context, then) = held.value
            then(watch, context)
        }
    }
}

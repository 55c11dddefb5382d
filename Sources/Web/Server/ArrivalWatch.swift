import NIOCore

/// Tells a connection's watch when bytes come, before they are decoded; what comes after its last answer is thrown away.
final class ArrivalWatch: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let watch: ConnectionWatch

    init(_ watch: ConnectionWatch) {
        self.watch = watch
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !watch.isClosing else { return }
        watch.willDecode()
        context.fireChannelRead(data)
        watch.didDecode()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if watch.isClosing, case ChannelEvent.inputClosed? = event as? ChannelEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }
}

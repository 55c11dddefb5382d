import Figures
import Foundation
import NIOCore

/// Why the server does not start.
public enum ServerFault: Error, Hashable, Sendable {
    /// Pages have no sign-in yet, so nobody but this machine may ask for them.
    case beyondLoopback(String)
    case noSuchPort(Int)
    /// Another program listens there already.
    case portTaken(Int)
    /// The templates or the stylesheet that ship with the program are not there.
    case missingResource(String)

    /// What is wrong, and what to do.
    public var message: LocalizedText {
        switch self {
        case .beyondLoopback(let address):
            LocalizedText(
                en: "The server listens on this machine only, and \(address) is beyond it. Until people can sign in, use --bind 127.0.0.1; from another machine come by a tunnel (ssh -L).",
                zh: "服务器只在本机监听，\(address) 不是本机地址。在有登录功能之前，请用 --bind 127.0.0.1；从其他机器访问请用隧道（ssh -L）。",
                vi: "Máy chủ chỉ lắng nghe trên máy này, còn \(address) nằm ngoài. Khi chưa có đăng nhập, hãy dùng --bind 127.0.0.1; từ máy khác hãy đi qua đường hầm (ssh -L).")
        case .noSuchPort(let port):
            LocalizedText(
                en: "There is no port \(port). Name one from 1 to 65535, or 0 for any that is free.",
                zh: "没有端口 \(port)。请指定 1 到 65535，或用 0 表示任一空闲端口。",
                vi: "Không có cổng \(port). Hãy chọn từ 1 đến 65535, hoặc 0 để lấy cổng trống bất kỳ.")
        case .portTaken(let port):
            LocalizedText(
                en: "Another program listens on port \(port). End it, or name another with --port (0 takes any that is free).",
                zh: "端口 \(port) 已被其他程序占用。请结束该程序，或用 --port 另选端口（0 表示任一空闲端口）。",
                vi: "Chương trình khác đang dùng cổng \(port). Hãy dừng nó, hoặc chọn cổng khác bằng --port (0 lấy cổng trống bất kỳ).")
        case .missingResource(let name):
            LocalizedText(
                en: "\(name) is missing beside the program. Build it again with make run.", zh: "程序旁缺少 \(name)。请用 make run 重新构建。",
                vi: "Thiếu \(name) bên cạnh chương trình. Hãy dựng lại bằng make run.")
        }
    }

    /// Whether an error of the network says that the port is not free.
    public static func isPortTaken(_ error: any Error) -> Bool {
        (error as? IOError)?.errnoCode == EADDRINUSE
    }
}

import Actions
import Commands
import Figures
import Foundation
import Web

// The server stands beside the commands, not among them: here they meet.
let serving = Serving { zone, bind, port, ready in
    let server: WebServer
    do {
        server = try WebServer(zone: zone, settings: ServerSettings(bind: bind, port: port))
    } catch let fault as ServerFault {
        throw ServingRefused(words: fault.message, isUsage: true)
    }
    do {
        try await server.run(ready: ready)
    } catch let fault where ServerFault.isPortTaken(fault) {
        throw ServingRefused(words: ServerFault.portTaken(port).message, isUsage: false)
    }
}

exit(await Program.run(Array(CommandLine.arguments.dropFirst()), serving: serving))

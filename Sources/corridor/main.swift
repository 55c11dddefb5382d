import Actions
import Commands
import Figures
import Foundation
import Web

// The server stands beside the commands, not among them: here they meet.
let serving = Serving { zone, bind, port, ready in
    var settings = ServerSettings(bind: bind, port: port)
    settings.chartLibrary = ShippedPath.find(settings.chartLibrary) ?? settings.chartLibrary
    settings.mapFolder = ShippedPath.find(settings.mapFolder) ?? settings.mapFolder
    settings.tradeFolder = ShippedPath.find(settings.tradeFolder) ?? settings.tradeFolder
    let server: WebServer
    do {
        server = try WebServer(zone: zone, settings: settings)
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

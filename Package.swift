// swift-tools-version: 6.2
import PackageDescription

/// The templates of the pages and their parts; their names are unique, since the bundle has no folders.
let webTemplates = [
    "Chain/Chain.mustache",
    "Chains/ChainDrawing.mustache",
    "Chains/ChainHeads.mustache",
    "Chains/ChainPicture.mustache",
    "Chains/ChainWhole.mustache",
    "Chains/Chains.mustache",
    "Check/Check.mustache",
    "Document/Document.mustache",
    "Dossier/Dossier.mustache",
    "Energy/Energy.mustache",
    "Enterprise/Enterprise.mustache",
    "Enterprises/Enterprises.mustache",
    "Figures/Figures.mustache",
    "Glance/Glance.mustache",
    "Help/Help.mustache",
    "Jobs/Jobs.mustache",
    "Layout/Fault.mustache",
    "Layout/Layout.mustache",
    "Parks/Parks.mustache",
    "Parts/Badges.mustache",
    "Parts/BarDrawing.mustache",
    "Parts/BarPicture.mustache",
    "Parts/Cell.mustache",
    "Parts/Choice.mustache",
    "Parts/FigureCard.mustache",
    "Parts/Pager.mustache",
    "Parts/Picture.mustache",
    "Parts/PictureDownloads.mustache",
    "Parts/RegionDrawing.mustache",
    "Parts/RegionMap.mustache",
    "Parts/SparkDrawing.mustache",
    "Parts/SparkLine.mustache",
    "Parts/Table.mustache",
    "Place/Place.mustache",
    "Project/Project.mustache",
    "Projects/ProjectTimeline.mustache",
    "Projects/Projects.mustache",
    "Projects/TimelineDrawing.mustache",
    "Quotation/Quotation.mustache",
    "Quotation/QuotationComparison.mustache",
    "Quote/Quote.mustache",
    "Record/Record.mustache",
    "Search/Search.mustache",
    "Specialisation/Specialisation.mustache",
    "Step/Step.mustache",
    "Tariff/Tariff.mustache",
    "WhatIf/WhatIf.mustache",
    "Why/Why.mustache",
    "Why/WhyNode.mustache",
]

let package = Package(
    name: "corridor",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "corridor", targets: ["corridor"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
        .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        // The rules of the house itself
        .testTarget(name: "HouseTests"),
        // Floor 1
        .target(name: "Figures"),
        .testTarget(name: "FiguresTests", dependencies: ["Figures"]),
        // Floor 2
        .target(name: "Registry", dependencies: ["Figures"]),
        .target(name: "Products", dependencies: ["Figures"]),
        .testTarget(name: "ProductsTests", dependencies: ["Products", "Figures"]),
        .target(name: "Solver", dependencies: ["Figures", .product(name: "BigInt", package: "BigInt")]),
        .testTarget(name: "SolverTests", dependencies: ["Solver", "Figures", .product(name: "BigInt", package: "BigInt")]),
        // Floor 3
        .target(name: "Statistics", dependencies: ["Figures", "Registry", "Products"]),
        .testTarget(name: "RegistryTests", dependencies: ["Registry", "Figures", "Products"]),
        .testTarget(name: "StatisticsTests", dependencies: ["Statistics", "Figures", "Registry", "Products"]),
        .target(name: "Trade", dependencies: ["Figures", "Registry", "Products"]),
        .testTarget(name: "TradeTests", dependencies: ["Trade", "Figures", "Registry", "Products"]),
        .target(name: "Chain", dependencies: ["Figures", "Registry", "Products", "Solver"]),
        .testTarget(name: "ChainTests", dependencies: ["Chain", "Figures", "Products", "Solver"]),
        // Floor 4
        .target(name: "Synthesis", dependencies: ["Figures", "Registry", "Products", "Statistics"]),
        .testTarget(
            name: "SynthesisTests",
            dependencies: ["Synthesis", "Figures", "Registry", "Products", "Statistics", "Formats"]),
        .target(name: "Claims", dependencies: ["Figures", "Registry", "Products", "Statistics"]),
        .testTarget(name: "ClaimsTests", dependencies: ["Claims", "Figures"]),
        // Floor 5
        .systemLibrary(name: "CXlsxWriter"),
        .systemLibrary(name: "CZip"),
        .systemLibrary(name: "CExpat"),
        .target(
            name: "Formats",
            dependencies: [
                "Figures", "Registry", "Products", "Statistics", "Chain", "Trade", "Synthesis", "CXlsxWriter", "CZip", "CExpat",
                .product(name: "Yams", package: "Yams"),
            ]),
        .testTarget(name: "FormatsTests", dependencies: ["Formats", "Statistics", "Chain", "Trade", "Products", "Figures"]),
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq"),
        .target(
            name: "Storage",
            dependencies: [
                "Figures", "Registry", "Products", "Statistics", "CPostgreSQL",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Storage", "Figures", "Registry", "Statistics",
                .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
            ]),
        // Floor 6
        .target(
            name: "Actions",
            dependencies: ["Figures", "Registry", "Products", "Solver", "Statistics", "Chain", "Trade", "Synthesis", "Claims", "Formats", "Storage"]),
        // Floor 7
        .target(
            name: "Commands",
            dependencies: [
                "Figures", "Registry", "Products", "Solver", "Statistics", "Chain", "Trade", "Synthesis", "Claims", "Formats", "Storage", "Actions",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["Commands", "Figures", "Registry", "Products", "Statistics", "Trade", "Synthesis", "Formats", "Storage", "Actions"]),
        .target(
            name: "Web",
            dependencies: [
                "Claims", "Chain", "Figures", "Registry", "Products", "Solver", "Statistics", "Trade", "Formats", "Storage", "Actions",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            // Each by name: a folder as a whole would swallow the Swift files beside its template.
            resources: [.copy("Assets")] + webTemplates.map { .copy($0) }),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Web", "Figures", "Registry", "Statistics", "Formats", "Storage", "Actions",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
        // Floor 8
        .executableTarget(
            name: "corridor",
            dependencies: [
                "Figures", "Actions", "Commands", "Web",
            ]),
        .testTarget(name: "ActionsTests", dependencies: ["Actions", "Chain", "Figures", "Formats", "Products", "Registry", "Statistics", "Storage", "Synthesis", "Trade"]),
    ]
)

// What only `make bench` builds, so that nobody else waits for it.
if Context.environment["CORRIDOR_BENCH"] != nil {
    package.targets += [
        .executableTarget(
            name: "record-bench", dependencies: ["Actions", "Figures", "Statistics", "Storage"], path: "Benchmarks/record-bench"),
        .executableTarget(name: "chain-bench", dependencies: ["Chain", "Figures", "Products"], path: "Benchmarks/chain-bench"),
        .executableTarget(
            name: "rollup-bench", dependencies: ["Figures", "Products", "Registry", "Statistics", "Storage"], path: "Benchmarks/rollup-bench"),
        .executableTarget(
            name: "trade-bench", dependencies: ["Actions", "Figures", "Formats", "Products", "Trade"], path: "Benchmarks/trade-bench"),
    ]
}

// The house has no warnings. A compiler newer than those known here may bring new ones: they stay warnings.
#if compiler(<6.4)
for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
}
#endif

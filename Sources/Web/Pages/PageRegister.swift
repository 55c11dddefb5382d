/// Every kind of page there is, in the order of the navigation.
enum PageRegister {
    static let all: [PageRoute] = [
        PageRoute(WhyPage.self),
        PageRoute(DocumentPage.self),
    ]
}

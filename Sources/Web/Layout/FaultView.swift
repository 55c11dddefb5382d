/// What the reader sees where there is no page.
struct FaultView {
    let status: Int
    let title: String
    let detail: String
    let home: String
    let back: String
}

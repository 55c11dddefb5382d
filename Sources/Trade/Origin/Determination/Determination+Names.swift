extension Determination {
    /// A component's code as schedules print it.
    public func code(of component: Int) -> String { bill.components[component].code?.description ?? "?" }

    /// Components by name, one after the other.
    public func names(of components: [Int]) -> String { components.map { bill.components[$0].name }.joined(separator: ", ") }
}

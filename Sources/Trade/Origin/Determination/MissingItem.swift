import Products

/// A rule or a fact that a determination lacks.
public enum MissingItem: Hashable, Sendable {
    /// The product rule of a component's code; it exists but is not verified, or is not held.
    case productRule(component: Int)
    /// The rule was written for a code that changed since.
    case ruleOfChangedCode(component: Int, HSChange)
    /// Whether the general rule's list of chapters holds this code.
    case chapterList(component: Int)
    case classification(component: Int)
    /// Whether a specific process is done in making the component.
    case process(String, component: Int)
    case conversionCost(component: Int)
    case weight(component: Int)
    case toleranceProvision
    case minimalOperationsProvision
    case cumulationProvision
    case directConsignmentProvision
    /// Whether nothing but logistics under customs control is done on the way.
    case transit
}

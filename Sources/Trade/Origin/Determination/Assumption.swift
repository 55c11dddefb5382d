import Figures
import Products

/// What a determination takes for granted; each says what would settle it.
public enum Assumption: Hashable, Sendable {
    /// The agreement's product rules are not held: the general rule is taken for this component.
    case noProductRule(component: Int)
    /// The importing Party's list of goods under the tariff differential is not held: the good is taken not to be on it.
    case notOnImportersList(CountryCode)
    /// No table of the codes' changes is held beyond those listed: the code is taken to mean the same in both editions.
    case codeUnchanged(component: Int, rule: [HSEdition], goods: HSEdition)
    /// These materials are taken as originating on the statement of their country alone.
    case localWithoutDeclaration(components: [Int])
    /// Nobody said whether more than minimal operations is done in making these.
    case moreThanMinimal(components: [Int])
}

package fr.levain.decisions;

import fr.levain.kernel.Role;
import java.util.Set;

/**
 * What the authority chose for its decisions.
 *
 * @param underEmbargo roles that read outcomes before their day
 * @param smallestGroup dossiers below which no figure is published (X05)
 */
record DecisionSettings(Set<Role> underEmbargo, int smallestGroup) {
    static final DecisionSettings NONE = new DecisionSettings(Set.of(Role.ASSEMBLY_SECRETARY, Role.HEAD), 11);

    DecisionSettings {
        underEmbargo = Set.copyOf(underEmbargo);
    }
}

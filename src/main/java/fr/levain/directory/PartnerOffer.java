package fr.levain.directory;

import fr.levain.kernel.DepartmentCode;
import java.util.List;
import java.util.Set;

/**
 * What a partner does, for which needs, where and for whom.
 *
 * @param departments empty: the whole region
 * @param kinds of holders, words of the vocabulary's term {@code holder_kind}; empty: any
 * @param source of the fact
 * @param assumption nobody has confirmed it yet
 */
public record PartnerOffer(
        String what, List<String> needs, List<String> departments, List<String> kinds, String source, boolean assumption) {
    public PartnerOffer {
        needs = List.copyOf(needs);
        departments = List.copyOf(departments);
        kinds = List.copyOf(kinds);
    }

    public boolean isLocal() {
        return !departments.isEmpty();
    }

    boolean suits(Set<String> asked, DepartmentCode department, String kind) {
        return needs.stream().anyMatch(asked::contains)
                && (departments.isEmpty() || departments.contains(department.value()))
                && (kinds.isEmpty() || kind.isBlank() || kinds.contains(kind));
    }
}

package fr.levain.events;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is to be invited: laureates, those of other funders, those who asked to be, or several of them; everywhere unless departments or themes are named.
 *
 * @param year of the vote, of laureates alone
 * @param elsewhere those who act for an organisation that another public body aided, as it published it: no theme is known of them
 */
public record InvitationCriteria(boolean laureates, Optional<Integer> year, boolean elsewhere, boolean followers, Set<String> departments, Set<String> themes) {
    public static final InvitationCriteria NONE = new InvitationCriteria(false, Optional.empty(), false, false, Set.of(), Set.of());

    public InvitationCriteria {
        departments = Set.copyOf(departments);
        themes = Set.copyOf(themes);
    }

    public boolean isEmpty() {
        return !laureates && !elsewhere && !followers;
    }

    /** For the journal: codes, nobody. */
    String codes() {
        return "%s%s%s%s dep:%s theme:%s".formatted(laureates ? "laureates" : "", year.map(each -> ":" + each).orElse(""), elsewhere ? " elsewhere" : "", followers ? " followers" : "",
                String.join(",", new TreeSet<>(departments)), String.join(",", new TreeSet<>(themes))).strip();
    }
}

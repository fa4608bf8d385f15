package fr.levain.calls;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a dossier under a call.
 *
 * @param departments codes of those the projects are to take place in; empty when it is the whole region
 * @param after slug of the call whose chosen dossiers go on here: this call is then the second phase of two
 */
public record Access(Admission admission, List<String> departments, Optional<String> after) {
    public static final Access OPEN = new Access(Admission.ALL, List.of(), Optional.empty());

    public enum Admission {
        ALL,
        /** Only the addresses and organisations that were invited. */
        INVITED
    }

    public Access {
        departments = List.copyOf(departments);
    }

    /** Calls drafted before this was asked are open to all. */
    static Access kept(@Nullable Access access) {
        return access == null ? OPEN : access;
    }

    public boolean isByInvitation() {
        return admission == Admission.INVITED;
    }
}

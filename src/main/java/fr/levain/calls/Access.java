package fr.levain.calls;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a dossier under a call.
 *
 * @param departments codes of those the projects are to take place in; empty when it is the whole region
 * @param after slug of the call whose chosen dossiers go on here: this call is then the second phase of two
 * @param ground why a direct award puts nobody in competition; empty for other calls
 */
public record Access(Admission admission, List<String> departments, Optional<String> after, String ground) {
    public static final Access OPEN = new Access(Admission.ALL, List.of(), Optional.empty());

    public enum Admission {
        ALL("tous", "Ouvert à tous"),
        /** Only the addresses and organisations that were invited. */
        INVITED("invitation", "Sur invitation"),
        /** The authority names who receives it, and says why: no door, no relève, no ranking (P10). */
        DIRECT("directe", "Attribution directe");

        private final String code;
        private final String label;

        Admission(String code, String label) {
            this.code = code;
            this.label = label;
        }

        /** In packs and in inputs. */
        public String code() {
            return code;
        }

        public String label() {
            return label;
        }

        public static Admission named(String code) {
            return java.util.Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElse(ALL);
        }
    }

    public Access(Admission admission, List<String> departments, Optional<String> after, @Nullable String ground) {
        this.admission = admission;
        this.departments = List.copyOf(departments);
        this.after = after;
        this.ground = ground == null ? "" : ground;
    }

    public Access(Admission admission, List<String> departments, Optional<String> after) {
        this(admission, departments, after, "");
    }

    /** Calls drafted before this was asked are open to all. */
    static Access kept(@Nullable Access access) {
        return access == null ? OPEN : access;
    }

    /** Whether only those named by officers come in: invited, or chosen for a direct award. */
    public boolean isByInvitation() {
        return admission != Admission.ALL;
    }

    public boolean isDirect() {
        return admission == Admission.DIRECT;
    }
}

package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a committee says of the diagnosis and of the plan of a project, at the step of the programme that waits for it.
 *
 * @param members who sat, one line each: an organisation, and who spoke for it
 * @param note its reasons; its holder reads them
 */
public record CommitteeOpinion(UUID id, LocalDate heldOn, Verdict verdict, List<String> members, String note) {
    /** From the best to the worst. */
    public enum Verdict {
        FAVOURABLE("favorable"), RESERVED("favorable avec réserves"), LATER("à revoir"), UNFAVOURABLE("défavorable");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public CommitteeOpinion {
        members = List.copyOf(members);
    }
}

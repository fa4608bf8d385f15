package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is asked of a caseload; blank for any.
 *
 * @param alert the name of a kind, or {@link #ANY_ALERT}
 * @param adviser identifier of an account
 * @param after the line before the first
 */
public record CaseloadQuery(View view, String programme, String step, String adviser, String alert, Optional<After> after) {
    public static final String ANY_ALERT = "toutes";

    /** A part of the list. */
    public enum View {
        OPEN(List.of(SupportStatus.ACTIVE)), INVITED(List.of(SupportStatus.INVITED)), OVER(List.of(SupportStatus.ENDED));

        private final List<SupportStatus> statuses;

        View(List<SupportStatus> statuses) {
            this.statuses = statuses;
        }

        List<SupportStatus> statuses() {
            return statuses;
        }
    }

    /** A place in the list, least recently met first. */
    public record After(LocalDate lastContactOn, UUID id) {}

    public CaseloadQuery from(Optional<After> place) {
        return new CaseloadQuery(view, programme, step, adviser, alert, place);
    }
}

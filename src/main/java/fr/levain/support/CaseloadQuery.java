package fr.levain.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is asked of a caseload. @param after the line before the first */
public record CaseloadQuery(View view, Filters filters, Optional<After> after) {
    public static final String ANY_ALERT = "toutes";
    /** Instead of an adviser: those nobody follows. */
    public static final String NOBODY = "personne";

    /** A part of the list. */
    public enum View {
        OPEN(SupportStatus.ACTIVE), INVITED(SupportStatus.INVITED), OVER(SupportStatus.ENDED), WITHDRAWN(SupportStatus.SUSPENDED);

        private final SupportStatus status;

        View(SupportStatus status) {
            this.status = status;
        }

        SupportStatus status() {
            return status;
        }
    }

    /**
     * Blank for any.
     *
     * @param words beginnings of words of the title, the structure, the commune, the numbers
     * @param department code
     * @param programme slug
     * @param step code
     * @param adviser identifier of an account, or {@link #NOBODY}
     * @param alert the name of a kind, or {@link #ANY_ALERT}
     */
    public record Filters(String words, String department, String programme, String step, String adviser, String alert) {
        public static final Filters NONE = new Filters("", "", "", "", "", "");

        public boolean areEmpty() {
            return equals(NONE);
        }

        public Filters withAdviser(String other) {
            return new Filters(words, department, programme, step, other, alert);
        }

        public Filters withAlert(String other) {
            return new Filters(words, department, programme, step, adviser, other);
        }

        public Filters withWords(String other) {
            return new Filters(other, department, programme, step, adviser, alert);
        }
    }

    /** A place in the list, least recently met first. */
    public record After(LocalDate lastContactOn, UUID id) {}

    public static CaseloadQuery of(View view) {
        return new CaseloadQuery(view, Filters.NONE, Optional.empty());
    }

    public CaseloadQuery with(Filters other) {
        return new CaseloadQuery(view, other, after);
    }

    public CaseloadQuery from(Optional<After> place) {
        return new CaseloadQuery(view, filters, place);
    }
}

package fr.levain.programmes;

import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Those who enter a programme together, and the call by which they are chosen.
 *
 * @param version changes with each change of its details: two people do not overwrite one another
 */
public record Cohort(CohortId id, String programme, CohortStatus status, Details details, int version) {
    /**
     * @param opensAt candidacies are taken from then
     * @param closesAt and until then
     * @param startsOn the first day of the cohort
     */
    public record Details(String title, int places, Instant opensAt, Instant closesAt, LocalDate startsOn, LocalDate endsOn) {}

    public boolean takesCandidacies(Instant now) {
        return status == CohortStatus.PUBLISHED && !now.isBefore(details.opensAt()) && now.isBefore(details.closesAt());
    }

    public boolean isPublic() {
        return status != CohortStatus.PREPARED;
    }

    /** Until it starts a freed place goes to the next by itself; afterwards its adviser decides. */
    boolean servesItself(Instant now) {
        return status == CohortStatus.PUBLISHED && LocalDate.ofInstant(now, French.PARIS).isBefore(details.startsOn());
    }

    public String partnerPath() {
        return "/partenaire/promotions/" + id;
    }

    Cohort moved(CohortStatus to) {
        return new Cohort(id, programme, to, details, version);
    }
}

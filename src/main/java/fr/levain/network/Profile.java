package fr.levain.network;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry of the directory: somebody who agreed to be there.
 *
 * @param keeper the account that agreed, for itself or for its organisation
 * @param suspended hidden by an officer, after a report
 */
public record Profile(
        UUID id, AccountId keeper, String name, ProfileDraft said, Optional<Spot> spot, LocalDate agreedOn, LocalDate verifiedOn, boolean suspended) {
    public String path() {
        return "/reseau/annuaire/" + id;
    }

    Subject subject() {
        return new Subject("network-profile", id);
    }

    public boolean isStale(LocalDate today, int months) {
        return verifiedOn.plusMonths(months).isBefore(today);
    }

    /** « Bourganeuf (23) »; blank when it is not told. */
    public String place() {
        return spot.map(Spot::label).orElse("");
    }
}

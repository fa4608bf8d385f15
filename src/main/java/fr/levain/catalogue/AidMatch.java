package fr.levain.catalogue;

import fr.levain.eligibility.Change;
import fr.levain.eligibility.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An aid beside a project.
 *
 * @param verdict its rules read against what is known; {@link Verdict#NONE} for an aid of another funder
 * @param changes what would lift its obstacles, the smallest first; empty when nothing blocks
 * @param byFacets no rule was read: only the kind of holder and the stage were compared
 * @param behind the aid of the règlement that this call applies: told with it, never beside it
 */
public record AidMatch(Listing listing, Verdict verdict, Fit fit, List<Change> changes, boolean byFacets, Optional<Listing> behind) {
    public AidMatch {
        changes = List.copyOf(changes);
    }
}

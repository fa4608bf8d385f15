package fr.levain.committees;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a committee said of a dossier. Final once the minutes are signed.
 *
 * @param conditions of a favourable opinion
 * @param reasons what the discussion held
 * @param voters numbers of the seats that voted
 * @param version from 1; a correction is the next one
 */
public record CommitteeOpinion(
        OpinionKind kind, Euros amount, String conditions, String reasons, Tally tally, List<Integer> voters, int version,
        Optional<AccountId> by, Instant at) {
    /** Whether this motion changes its words alone: same opinion, same amount, same voices. */
    boolean isSame(Deliberations.Motion motion) {
        return kind == motion.kind() && (!kind.isFavourable() || amount.equals(motion.amount())) && tally.inFavour() == motion.tally().inFavour()
                && tally.against() == motion.tally().against() && tally.abstentions() == motion.tally().abstentions();
    }
}

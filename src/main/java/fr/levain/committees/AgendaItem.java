package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Optional;

/**
 * A dossier on an agenda, as the agenda names it.
 *
 * @param place from 1
 * @param summary what the public may read
 * @param favourable whether the service proposes an aid
 * @param proposed by the service; zero when it proposes a refusal
 * @param perMille result on the grid, out of 1,000
 * @param envelope slug of the one that would pay
 * @param sheetDigest of the sheet once frozen; empty before
 * @param calledAt when its discussion began
 */
public record AgendaItem(
        MeetingId meeting, ApplicationId application, int place, int minutes, String reference, String object, String holder,
        String location, String department, String holderKind, String summary, boolean favourable, Euros requested, Euros proposed,
        Optional<Integer> perMille, String envelope, String sheetDigest, Optional<Instant> calledAt,
        Optional<CommitteeOpinion> opinion) {
    /** As people read it: {@code 62,5}. */
    public String outOfHundred() {
        return perMille.map(p -> p % 10 == 0 ? String.valueOf(p / 10) : p / 10 + "," + p % 10).orElse("—");
    }

    public int version() {
        return opinion.map(CommitteeOpinion::version).orElse(0);
    }

    /** What it would cost: what the committee said, or what the service proposes. */
    public Euros amount() {
        return opinion.map(given -> given.kind().isFavourable() ? given.amount() : Euros.ZERO).orElse(proposed);
    }
}

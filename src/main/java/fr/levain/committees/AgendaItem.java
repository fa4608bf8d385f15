package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Euros;
import fr.levain.readings.ReadPlace;
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
 * @param listed what the list adopted for the session says of it; empty while none was adopted
 * @param read where its readings put it in its call, for a committee ranked by readings; empty while nobody read it
 */
public record AgendaItem(
        MeetingId meeting, ApplicationId application, int place, int minutes, String reference, String object, String holder,
        String location, String department, String holderKind, String summary, boolean favourable, Euros requested, Euros proposed,
        Optional<Integer> perMille, String envelope, String sheetDigest, Optional<Instant> calledAt,
        Optional<CommitteeOpinion> opinion, Optional<Listed> listed, Optional<ReadPlace> read) {
    /**
     * @param amount zero when the list leaves it out
     * @param funded the list gives it its amount; else it waits for money
     */
    public record Listed(Euros amount, boolean funded) {
        /** What is put to the committee, which says what it wants. */
        public OpinionKind put() {
            return amount.isPositive() ? OpinionKind.FAVOURABLE : OpinionKind.UNFAVOURABLE;
        }
    }

    /** For whoever may not see scores of it yet. */
    AgendaItem unscored() {
        return new AgendaItem(meeting, application, place, minutes, reference, object, holder, location, department, holderKind, summary, favourable,
                requested, proposed, Optional.empty(), envelope, sheetDigest, calledAt, opinion, listed, Optional.empty());
    }

    /** For whoever may not see yet what its readings give. */
    AgendaItem unread() {
        return new AgendaItem(meeting, application, place, minutes, reference, object, holder, location, department, holderKind, summary, favourable,
                requested, proposed, perMille, envelope, sheetDigest, calledAt, opinion, listed, Optional.empty());
    }

    /** As people read it: {@code 62,5}. */
    public String outOfHundred() {
        return perMille.map(p -> p % 10 == 0 ? String.valueOf(p / 10) : p / 10 + "," + p % 10).orElse("—");
    }

    public int version() {
        return opinion.map(CommitteeOpinion::version).orElse(0);
    }

    /** What it would cost: what the committee said, else what the list of the session says, else what the service proposes. */
    public Euros amount() {
        return opinion.map(given -> given.kind().isFavourable() ? given.amount() : Euros.ZERO).orElseGet(this::prepared);
    }

    /** What is put to the committee. */
    public Euros prepared() {
        return listed.map(Listed::amount).orElse(proposed);
    }
}

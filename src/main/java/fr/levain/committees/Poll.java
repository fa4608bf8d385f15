package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.Deliberations.Motion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A motion put to the vote on the screens of the members. A secret one knows who voted and, once closed, how many said what:
 * never who said what.
 *
 * @param motion its tally is empty while the vote is open
 * @param voters by seat
 */
public record Poll(PollId id, MeetingId meeting, ApplicationId application, Motion motion, Instant openedAt, List<Voter> voters, Optional<Closed> closed) {
    /** Voices under which a closed secret vote would tell what somebody said. */
    static final int FEWEST_IN_SECRET = 3;

    public enum Outcome { ADOPTED, REJECTED, ANNULLED }

    /** @param ballot of an open vote; always empty in a secret one */
    public record Voter(int seat, boolean voted, Optional<Ballot> ballot) {}

    /** @param told why it was not adopted; empty when it was */
    public record Closed(Instant at, Outcome outcome, String told) {}

    public Poll {
        voters = List.copyOf(voters);
    }

    public boolean isOpen() {
        return closed.isEmpty();
    }

    public boolean isSecret() {
        return motion.tally().secret();
    }

    public int cast() {
        return (int) voters.stream().filter(Voter::voted).count();
    }

    /** Voices that were not given on a screen. */
    public int missing() {
        return voters.size() - cast();
    }

    public boolean awaits(int seat) {
        return isOpen() && voters.stream().anyMatch(each -> each.seat() == seat && !each.voted());
    }

    public Optional<Ballot> said(int seat) {
        return voters.stream().filter(each -> each.seat() == seat).findFirst().flatMap(Voter::ballot);
    }

    public List<Integer> seats() {
        return voters.stream().map(Voter::seat).toList();
    }

    /**
     * Why it cannot be closed yet; empty when it can.
     *
     * @param paper ballots that were counted by hand
     */
    Optional<String> hold(Tally paper) {
        if (paper.inFavour() < 0 || paper.against() < 0 || paper.abstentions() < 0 || paper.votes() > missing())
            return Optional.of("Comptez %d voix au plus en dehors des écrans.".formatted(missing()));
        int given = cast() + paper.votes();
        if (given == 0) return Optional.of("Personne n’a voté : attendez les bulletins, ou annulez ce vote.");
        if (isSecret() && given < Math.min(FEWEST_IN_SECRET, voters.size()))
            return Optional.of("Attendez %d bulletins : avec moins, le décompte dirait qui a voté quoi. Vous pouvez aussi annuler ce vote."
                    .formatted(Math.min(FEWEST_IN_SECRET, voters.size())));
        return Optional.empty();
    }
}

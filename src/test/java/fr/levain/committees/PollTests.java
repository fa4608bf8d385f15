package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.Deliberations.Motion;
import fr.levain.kernel.Euros;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PollTests {
    private static final Tally NO_PAPER = new Tally(0, 0, 0, false, false);

    @Test
    void a_secret_vote_is_not_counted_while_its_tally_would_tell_what_somebody_said() {
        assertThat(poll(true, 7, 2).hold(NO_PAPER)).hasValueSatisfying(why -> assertThat(why).contains("Attendez 3 bulletins"));
        assertThat(poll(true, 7, 3).hold(NO_PAPER)).isEmpty();
        assertThat(poll(true, 2, 2).hold(NO_PAPER)).as("two voices in all: nobody is hidden among two").isEmpty();
        assertThat(poll(true, 7, 1).hold(new Tally(2, 0, 0, false, false))).as("with two on paper").isEmpty();
        assertThat(poll(false, 7, 1).hold(NO_PAPER)).isEmpty();
    }

    @Test
    void paper_ballots_are_no_more_than_the_voices_that_no_screen_gave() {
        assertThat(poll(false, 7, 5).hold(new Tally(2, 1, 0, false, false))).hasValueSatisfying(why -> assertThat(why).contains("2 voix au plus"));
        assertThat(poll(false, 7, 5).hold(new Tally(1, 1, 0, false, false))).isEmpty();
        assertThat(poll(false, 7, 0).hold(NO_PAPER)).hasValueSatisfying(why -> assertThat(why).contains("Personne n’a voté"));
    }

    @Test
    void voices_that_nobody_gave_are_abstentions_and_a_secret_vote_hides_the_chair() {
        assertThat(new Tally(3, 1, 0, false, false).plus(new Tally(1, 0, 0, false, false), 2, true)).isEqualTo(new Tally(4, 1, 2, false, true));
        assertThat(new Tally(3, 1, 0, true, false).plus(NO_PAPER, 0, true).casting()).isFalse();
    }

    private static Poll poll(boolean secret, int voices, int cast) {
        var motion = new Motion(OpinionKind.FAVOURABLE, Euros.of(1_000), "", "", new Tally(0, 0, 0, secret, false), 0);
        return new Poll(new PollId(new UUID(1, 1)), new MeetingId(new UUID(1, 2)), new ApplicationId(new UUID(1, 3)), motion, Instant.EPOCH,
                IntStream.rangeClosed(1, voices).mapToObj(seat -> new Poll.Voter(seat, seat <= cast, Optional.empty())).toList(), Optional.empty());
    }
}

package fr.levain.committees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTests {
    @Test
    void the_casting_vote_is_told_where_it_carried_the_opinion() {
        assertThat(new Tally(2, 2, 1, false, true).told()).isEqualTo("2 pour, 2 contre, 1\u00a0abstention, la voix du président l’emporte");
        assertThat(new Tally(4, 1, 0, false, true).told()).isEqualTo("4 pour, 1 contre, 0\u00a0abstention");
    }

    @Test
    void more_for_than_against_gives_the_opinion() {
        assertThat(new Tally(3, 2, 1, false, false).refusal(6, true)).isEmpty();
    }

    @Test
    void more_against_refuses_what_was_put_to_the_vote() {
        assertThat(new Tally(2, 3, 1, true, false).refusal(6, true)).get().asString().contains("n’est pas adopté : 2 pour, 3 contre");
    }

    @Test
    void every_voice_is_counted_once() {
        assertThat(new Tally(3, 0, 0, false, false).refusal(4, true)).get().asString().contains("Comptez 4 voix", "3 de décomptées");
        assertThat(new Tally(5, 0, 0, false, false).refusal(4, true)).isPresent();
        assertThat(new Tally(5, -1, 0, false, false).refusal(4, true)).get().asString().contains("positifs");
    }

    @Test
    void an_even_open_vote_follows_the_chair_when_the_rules_say_so() {
        assertThat(new Tally(2, 2, 0, false, true).refusal(4, true)).isEmpty();
        assertThat(new Tally(2, 2, 0, false, false).refusal(4, true)).get().asString().contains("cochez la voix du président");
        assertThat(new Tally(2, 2, 0, false, true).refusal(4, false)).get().asString().contains("Revotez, ou ajournez");
    }

    @Test
    void a_secret_ballot_hides_the_voice_of_the_chair() {
        assertThat(new Tally(2, 2, 0, true, true).refusal(4, true)).get().asString().contains("bulletin secret");
    }

    @Test
    void nobody_for_nor_against_is_no_opinion() {
        assertThat(new Tally(0, 0, 4, false, true).refusal(4, true)).get().asString().contains("Personne ne se prononce");
    }
}

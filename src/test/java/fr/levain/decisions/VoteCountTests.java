package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteCountTests {
    @Test
    void most_of_the_voices_given_decide_whatever_the_abstentions() {
        assertThat(new VoteCount(53, 10, 9, 30).refusal(0)).isEmpty();
        assertThat(new VoteCount(53, 20, 20, 0).refusal(0)).as("the president's voice decides an even vote").isEmpty();
        assertThat(new VoteCount(53, 9, 10, 30).refusal(0)).hasValue("Avec 9 pour et 10 contre, la délibération n’est pas adoptée : elle ne décide rien.");
        assertThat(new VoteCount(53, 0, 0, 40).refusal(0)).isPresent();
    }

    @Test
    void I3_an_elected_member_who_stood_aside_is_in_no_voice() {
        assertThat(new AssemblyVote(new VoteCount(46, 41, 3, 2), List.of()).refusal()).isEmpty();
        assertThat(new AssemblyVote(new VoteCount(46, 41, 3, 2), List.of("Jeanne Exemple")).refusal()).hasValueSatisfying(problem ->
                assertThat(problem).contains("46\u00a0voix et 1\u00a0déport pour 46\u00a0membres", "Un membre déporté ne vote pas."));
        assertThat(new AssemblyVote(new VoteCount(46, 40, 3, 2), List.of("Jeanne Exemple")).refusal()).isEmpty();
    }

    @Test
    void voices_are_counted_within_the_members_in_office() {
        assertThat(new VoteCount(0, 1, 0, 0).refusal(0)).isPresent();
        assertThat(new VoteCount(53, -1, 0, 0).refusal(0)).isPresent();
        assertThat(new VoteCount(53, 50, 3, 1).refusal(0)).hasValueSatisfying(problem -> assertThat(problem).contains("54\u00a0voix pour 53\u00a0membres"));
    }

    @Test
    void M11_the_vote_is_told_in_one_line_with_those_who_stood_aside() {
        assertThat(new VoteCount(53, 41, 3, 0).told()).isEqualTo("41 voix pour, 3 contre, aucune abstention, sur 53\u00a0membres en exercice");
        assertThat(new AssemblyVote(new VoteCount(53, 40, 3, 2), List.of("Jeanne Exemple", "Luc Essai")).told())
                .isEqualTo("40 voix pour, 3 contre, 2\u00a0abstentions, sur 53\u00a0membres en exercice ; déports de Jeanne Exemple et Luc Essai, qui n’ont pas pris part au vote");
    }
}

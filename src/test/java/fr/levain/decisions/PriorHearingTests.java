package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.decisions.PriorHearing.Asked;
import fr.levain.decisions.PriorHearing.Exempt;
import fr.levain.decisions.PriorHearing.Exemption;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriorHearingTests {
    private static final LocalDate VOTED = LocalDate.of(2027, 3, 22);
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 2);

    @Test
    void I6_a_right_is_not_reduced_before_its_holder_was_heard() {
        assertThat(obstacle(Optional.empty(), Optional.empty())).hasValueSatisfying(why -> assertThat(why).contains("article L121-1"));
        assertThat(asked("2027-03-06")).as("the vote comes after the fifteen days").isEmpty();
        assertThat(asked("2027-03-07")).hasValueSatisfying(why -> assertThat(why).contains("jusqu’au 22 mars 2027", "la délibération est du 22 mars 2027"));
        assertThat(asked("2027-03-25")).as("asked after the vote").isPresent();
        assertThat(asked("2027-04-03")).hasValueSatisfying(why -> assertThat(why).contains("à venir"));
    }

    @Test
    void I6_a_holder_who_answers_lets_the_vote_come_earlier() {
        var heard = Optional.<PriorHearing>of(new Asked(LocalDate.of(2027, 3, 15)));

        assertThat(obstacle(heard, Optional.of(LocalDate.of(2027, 3, 18)))).isEmpty();
        assertThat(obstacle(heard, Optional.of(LocalDate.of(2027, 3, 23)))).as("answered after the vote").isPresent();
    }

    @Test
    void I6_the_law_itself_says_when_nobody_is_heard() {
        for (var why : Exemption.values()) {
            assertThat(obstacle(Optional.of(new Exempt(why, "La rivière a débordé.")), Optional.empty())).isEmpty();
            assertThat(new Exempt(why, "La rivière a débordé.").told()).contains("L121-2", "La rivière a débordé.");
        }
    }

    private static Optional<String> asked(String day) {
        return obstacle(Optional.of(new Asked(LocalDate.parse(day))), Optional.empty());
    }

    private static Optional<String> obstacle(Optional<PriorHearing> heard, Optional<LocalDate> answered) {
        return PriorHearing.obstacle(heard, 15, answered, VOTED, TODAY);
    }
}

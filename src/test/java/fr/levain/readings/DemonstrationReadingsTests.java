package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class DemonstrationReadingsTests {
    @Autowired Readings readings;
    @Autowired ReadingCalls calls;

    @Test
    void whoever_visits_the_demonstration_sees_one_call_adjusted_and_one_that_has_too_few_readings_to_be() {
        var spaces = readings.ranking("espaces-equipements");
        assertThat(spaces.severity()).containsInstanceOf(SeverityModel.Fitted.class);
        assertThat(spaces.lines()).hasSize(5).allSatisfy(line -> assertThat(line.adjusted()).isPresent());
        assertThat(readings.ranking("innovation-sociale").severity()).hasValueSatisfying(refused ->
                assertThat(refused).isInstanceOfSatisfying(SeverityModel.Refused.class, why -> assertThat(why.reason()).isEqualTo(SeverityModel.Reason.TOO_FEW)));
    }

    @Test
    void two_analyses_come_before_any_vote_on_the_call_for_social_innovation() {
        assertThat(calls.required("innovation-sociale").secondAnalysis()).hasValueSatisfying(list -> assertThat(list.required()).isTrue());
    }
}

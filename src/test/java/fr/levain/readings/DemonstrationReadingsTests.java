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
    void the_pack_turns_no_option_on_and_the_invented_head_turned_them_on_for_one_call() {
        var spaces = readings.ranking("espaces-equipements");
        assertThat(spaces.severity()).containsInstanceOf(SeverityModel.Fitted.class);
        assertThat(spaces.lines()).hasSize(5).allSatisfy(line -> assertThat(line.adjusted()).isPresent());
        assertThat(calls.required("innovation-sociale").computes()).isFalse();
        assertThat(readings.ranking("innovation-sociale")).satisfies(off -> {
            assertThat(off.lines()).isNotEmpty();
            assertThat(off.severity()).isEmpty();
            assertThat(off.hasIntervals()).isFalse();
        });
    }

    @Test
    void two_analyses_come_before_any_vote_on_the_call_for_social_innovation() {
        assertThat(calls.required("innovation-sociale").secondAnalysis()).hasValueSatisfying(list -> assertThat(list.required()).isTrue());
    }
}

package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.SomeApplicant;
import fr.levain.catalogue.Listing;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class OtherAidsTests {
    @Autowired SomeApplicant some;
    @Autowired OtherAids others;
    @Autowired TestClock clock;

    @Test
    void open_aids_whose_rules_pass_on_the_same_answers_are_offered_and_never_its_own_call() {
        var filed = some.filed(some.person(), TestClock.START);
        var call = some.callClosing(TestClock.START.plus(Duration.ofDays(30)));

        assertThat(others.fitting(filed.id())).extracting(Listing::slug).contains(call).doesNotContain(SomeApplicant.CALL);

        clock.advance(Duration.ofDays(31));
        assertThat(others.fitting(filed.id())).as("closed").extracting(Listing::slug).doesNotContain(call);
    }
}

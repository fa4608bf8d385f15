package fr.levain.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.PublicationResult.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationCheckTests {
    private final CallRevision terms = SomeCalls.continuous();

    @Test
    void P02_a_complete_call_lacks_nothing_in_a_demonstration() {
        assertThat(PublicationCheck.of(terms, terms.assumptions(), true, SomeCalls.OPENS)).isEmpty();
    }

    @Test
    void P02_a_real_instance_asks_for_each_assumption_to_be_confirmed() {
        var missing = PublicationCheck.of(terms, terms.assumptions(), false, SomeCalls.OPENS);

        assertThat(missing).hasSameSizeAs(terms.assumptions()).allMatch(each -> each.anchor().equals("hypotheses"));
        assertThat(missing).extracting(Missing::what).first().asString().contains("Au moins deux partenaires");
    }

    @Test
    void P02_confirmed_assumptions_no_longer_hold_publication_back() {
        assertThat(PublicationCheck.of(terms, List.of(), false, SomeCalls.OPENS)).isEmpty();
    }

    @Test
    void P02_without_a_cut_off_ahead_the_calendar_is_asked_for() {
        assertThat(PublicationCheck.of(terms, List.of(), true, SomeCalls.SECOND))
                .containsExactly(new Missing("Fixez la prochaine relève, ou une clôture définitive.", "calendrier"));
    }
}

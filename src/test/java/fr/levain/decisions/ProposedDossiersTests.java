package fr.levain.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.testing.LevainTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class ProposedDossiersTests {
    @Autowired ProposedDossiers proposed;
    @Autowired SomeDossier some;

    @Test
    void dossiers_that_await_a_vote_are_paged_and_each_is_found_by_its_reference_whichever_its_page() {
        var reader = some.persona("sophie.lambert");
        var one = some.proposed(some.author(), true, 12_000).value();
        var other = some.proposed(some.author(), true, 8_000).value();

        var first = proposed.page(1, 1, reader);
        var second = proposed.page(2, 1, reader);
        assertThat(first.more()).isTrue();
        assertThat(first.dossiers()).hasSize(1).doesNotContainAnyElementsOf(second.dossiers());
        assertThat(proposed.page(1_000_000, 1, reader)).isEqualTo(new ProposedDossiers.Waiting(List.of(), false, 0));
        assertThat(proposed.named(List.of(other, one, "2020-XXX-00001"), reader)).extracting(ProposedDossier::reference).containsExactlyInAnyOrder(one, other);
    }
}

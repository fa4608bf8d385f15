package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.CallPublication;
import fr.levain.calls.Calls;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@LevainTest
@Transactional
class OwnAidsTests {
    @Autowired Catalogue catalogue;
    @Autowired Calls calls;
    @Autowired CallPublication publication;

    @Test
    void an_amount_is_told_in_the_catalogue_once_a_person_answers_for_it_and_not_before() {
        var slug = publication.all().stream().filter(draft -> catalogue.bySlug(draft.call().slug()).isPresent())
                .filter(draft -> draft.assumptions().stream().anyMatch(each -> each.assumption().code().equals("montant:plafond") && !each.confirmed()))
                .map(draft -> draft.call().slug()).findFirst().orElseThrow();
        assertThat(catalogue.sheet(slug).ceiling()).isEmpty();

        publication.confirm(slug, "montant:plafond", new Caller.System("test"));

        assertThat(catalogue.sheet(slug).ceiling()).isPresent();
    }
}

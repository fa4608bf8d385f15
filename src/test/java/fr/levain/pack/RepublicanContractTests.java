package fr.levain.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.calls.Calls;
import fr.levain.eligibility.Facts;
import fr.levain.eligibility.Outcome;
import fr.levain.eligibility.RuleEngine;
import fr.levain.forms.Answers;
import fr.levain.forms.Field;
import fr.levain.forms.FormRevision;
import fr.levain.forms.Forms;
import fr.levain.forms.Value;
import fr.levain.testing.LevainTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The contrat d’engagement républicain (S8) in every call of the pack. */
@LevainTest
class RepublicanContractTests {
    private static final String CALLS = "innovation-sociale, AMI-C1; espaces-equipements, INV-C1; etudes-de-faisabilite, EFA-C1";

    @Autowired Calls calls;
    @Autowired Forms forms;

    @ParameterizedTest
    @CsvSource(delimiter = ',', textBlock = """
            association, -, oui, MET
            association, -, non, UNKNOWN
            association, -, -, UNKNOWN
            association, oui, -, MET
            fondation, oui, -, MET
            association, non, oui, MET
            association, non, non, NOT_MET
            collectivite, -, -, NOT_CONCERNED
            """)
    void S8_an_association_subscribes_unless_it_is_approved_or_of_public_utility(String holder, String deemed, String subscribed, Outcome expected) {
        for (var each : CALLS.split("; ")) {
            var parts = each.split(", ");
            assertThat(outcome(parts[0], parts[1], answers(holder, deemed, subscribed))).as(each).isEqualTo(expected);
        }
    }

    @Test
    void S8_the_contract_is_asked_before_the_filing_and_not_of_whom_is_deemed_to_satisfy_it() {
        for (var each : CALLS.split("; ")) {
            var form = form(each.split(", ")[0]);

            assertThat(asked(form, answers("association", "-", "-"))).filteredOn(field -> field.id().equals("republican_contract"))
                    .as(each).singleElement().satisfies(field -> assertThat(field.required()).isTrue());
            assertThat(asked(form, answers("association", "oui", "-"))).extracting(Field::id).doesNotContain("republican_contract");
            assertThat(asked(form, answers("collectivite", "-", "-"))).extracting(Field::id).doesNotContain("republican_contract", "contract_deemed");
        }
    }

    private FormRevision form(String call) {
        return forms.revision(calls.bySlug(call).orElseThrow().current().form());
    }

    private Outcome outcome(String call, String rule, Answers answers) {
        var terms = calls.bySlug(call).orElseThrow().current();
        return RuleEngine.evaluate(terms.rules(), Facts.of(form(call), answers, terms.vocabulary())).grounds().stream()
                .filter(ground -> ground.rule().id().equals(rule)).findFirst().orElseThrow().outcome();
    }

    private static List<Field> asked(FormRevision form, Answers answers) {
        return form.visiblePages(answers).stream().flatMap(page -> form.visibleFields(page, answers).stream()).toList();
    }

    private static Answers answers(String holder, String deemed, String subscribed) {
        var answers = Answers.NONE.with("holder_kind", new Value.Choice(holder));
        if (!deemed.equals("-")) answers = answers.with("contract_deemed", new Value.Flag(deemed.equals("oui")));
        if (!subscribed.equals("-")) answers = answers.with("republican_contract", new Value.Flag(subscribed.equals("oui")));
        return answers;
    }
}

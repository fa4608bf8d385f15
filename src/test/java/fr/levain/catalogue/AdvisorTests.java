package fr.levain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.eligibility.Outcome;
import fr.levain.forms.Answer;
import fr.levain.forms.FieldType;
import fr.levain.forms.Value;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.Euros;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LevainTest
class AdvisorTests {
    @Autowired
    Advisor advisor;

    @Test
    void with_nothing_said_no_aid_is_promised_and_none_is_out() {
        assertThat(own(Map.of())).isNotEmpty().allSatisfy(match -> assertThat(match.fit()).isIn(Fit.UNKNOWN, Fit.FITS));
    }

    @Test
    void aids_of_the_reglement_are_read_by_their_rules_and_by_what_they_finance() {
        var training = own(Map.of("holder_kind", new Value.Choice("association"), "project_spending", new Value.Choice("formation")));

        assertThat(fit(training, "Renforcement de compétences")).isEqualTo(Fit.FITS);
        assertThat(fit(training, "Aide au recrutement")).isEqualTo(Fit.NOT);
        assertThat(training).filteredOn(match -> match.listing().title().equals("Aide au recrutement")).first()
                .satisfies(match -> assertThat(match.verdict().having(Outcome.NOT_MET).getFirst().message()).contains("Emploi").contains("De la formation"));
        assertThat(fit(own(Map.of("holder_kind", new Value.Choice("epci"))), "Renforcement de compétences")).isIn(Fit.NEARLY, Fit.NOT);
    }

    @Test
    void what_only_a_dossier_tells_keeps_no_call_from_fitting() {
        var told = new HashMap<String, Value>();
        told.put("holder_kind", new Value.Choice("association"));
        told.put("phase", new Value.Choice("emergence"));
        told.put("market_vocation", new Value.Flag(false));
        told.put("requested_amount", new Value.Amount(Euros.of(18_500)));
        told.put("partners", new Value.Rows(List.of(new Value.Row(new UUID(1, 1), Map.of("kind", Answer.of(new Value.Choice("usagers")))))));
        told.put("project_spending", new Value.Choice("emploi"));

        var call = own(told).stream().filter(match -> match.listing().slug().equals("innovation-sociale")).findFirst().orElseThrow();

        assertThat(call.fit()).isEqualTo(Fit.FITS);
        assertThat(call.verdict().having(Outcome.UNKNOWN)).extracting(ground -> ground.rule().id()).contains("AMI-B1");
        assertThat(call.verdict().grounds()).noneMatch(ground -> ground.rule().assumption());
    }

    @Test
    void a_call_is_judged_on_spending_like_the_aid_it_applies() {
        var training = own(Map.of("holder_kind", new Value.Choice("association"), "project_spending", new Value.Choice("formation")));
        var study = own(Map.of("holder_kind", new Value.Choice("association"), "project_spending", new Value.Choice("etudes")));

        assertThat(call(training, "etudes-de-faisabilite").fit()).isEqualTo(Fit.NOT);
        assertThat(call(training, "etudes-de-faisabilite").verdict().obstacles()).extracting(ground -> ground.rule().title()).contains("Ce que l’aide finance");
        assertThat(call(study, "etudes-de-faisabilite").fit()).isIn(Fit.FITS, Fit.UNKNOWN);
        assertThat(call(training, "innovation-sociale").fit()).isEqualTo(Fit.NOT);
    }

    @Test
    void an_aid_asked_for_through_an_open_call_is_told_once_with_its_call() {
        var all = own(Map.of("holder_kind", new Value.Choice("association")));

        assertThat(all).filteredOn(match -> match.listing().title().equals("Étude de faisabilité")).singleElement()
                .satisfies(match -> {
                    assertThat(match.listing().kind()).isEqualTo(Listing.Kind.CALL);
                    assertThat(match.behind().orElseThrow().kind()).isEqualTo(Listing.Kind.SCHEME);
                });
    }

    private static AidMatch call(List<AidMatch> matches, String slug) {
        return matches.stream().filter(match -> match.listing().slug().equals(slug) && match.listing().kind() == Listing.Kind.CALL).findFirst().orElseThrow();
    }

    @Test
    void aids_of_other_funders_are_compared_by_audience_place_and_theme_and_never_come_from_elsewhere() {
        var profile = new Profile(advisor.vocabulary(TestClock.START), Map.of("holder_kind", new Value.Choice("association"),
                "project_theme", new Value.Choice("energie"),
                "project_commune", new Value.Places(List.of(new Value.PlaceReference(FieldType.PlaceKind.COMMUNE, "23096", "Guéret")))),
                CommuneCode.read("23096"));

        assertThat(advisor.others(profile, TestClock.START)).isNotEmpty().allSatisfy(match -> {
            assertThat(match.byFacets()).isTrue();
            assertThat(match.listing().themes()).contains("energie");
            assertThat(match.listing().places()).containsAnyOf("france", "region:75", "departement:23");
            if (match.fit() == Fit.FITS) assertThat(match.listing().holderKinds()).containsAnyOf("association", Listing.ANY);
        });
    }

    @Test
    void the_question_asked_next_is_one_whose_answer_changes_something_and_none_is_left_once_all_is_told() {
        var profile = new Profile(advisor.vocabulary(TestClock.START), Map.of(), Optional.empty());

        assertThat(advisor.nextTerm(profile, List.of("has_research", "holder_kind", "innovation_types"), TestClock.START)).contains("holder_kind");
        assertThat(advisor.nextTerm(profile, List.of("innovation_types"), TestClock.START)).isEmpty();
    }

    private List<AidMatch> own(Map<String, Value> terms) {
        return advisor.own(new Profile(advisor.vocabulary(TestClock.START), terms, Optional.empty()), TestClock.START);
    }

    private static Fit fit(List<AidMatch> matches, String title) {
        return matches.stream().filter(match -> match.listing().title().equals(title)).map(AidMatch::fit).findFirst().orElseThrow();
    }
}

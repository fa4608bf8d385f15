package fr.levain.envelopes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.decisions.SomeDossier;
import fr.levain.envelopes.Draw;
import fr.levain.envelopes.EnvelopeTerms;
import fr.levain.envelopes.EnvelopeView;
import fr.levain.envelopes.Envelopes;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.testing.LevainTest;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class EnvelopeScreenTests {
    private static final Caller BY = new Caller.System("test");

    @Autowired MockMvcTester browser;
    @Autowired Envelopes envelopes;
    @Autowired SomeDossier some;
    @Autowired Applications applications;
    @Autowired Recommendations recommendations;

    @Test
    void each_figure_is_shown_with_the_movements_behind_it_to_those_who_may_see_money() {
        var reference = some.proposed(some.author(), true, 12_000);
        var envelope = recommendations.of(applications.byReference(reference, persona("nadia.bertin")).id()).orElseThrow().envelope();

        assertThat(get("nadia.bertin", "/enveloppes?annee=2026")).hasStatusOk().bodyText().contains("AMI innovation sociale et sociétale", "Disponible");
        assertThat(get("helene.roux", "/enveloppes/" + envelope + "?chiffre=RESERVED")).hasStatusOk().bodyText()
                .contains("Mouvements : Réservé", reference.value(), "+ 12\u202f000,00");
        assertThat(get("helene.roux", "/enveloppes/" + envelope + "?chiffre=PAID")).bodyText().contains("Aucun mouvement.");
        assertThat(get("jeanne.morel", "/enveloppes")).hasStatus(403);
        assertThat(get("helene.roux", "/enveloppes/inconnue")).hasStatus(404);
    }

    @Test
    void an_envelope_changes_by_an_act_once_and_never_under_what_is_held() {
        var slug = open(100_000, Optional.empty(), Optional.empty());
        envelopes.commit(slug, Euros.of(60_000), subject(), BY);
        var votes = "/enveloppes/" + slug + "/votes";

        assertThat(post("helene.roux", votes, "montant", "beaucoup", "motif", "Décision modificative.")).hasStatus(422).bodyText()
                .contains("Écrivez le nouveau montant", "Indiquez le jour du vote", "beaucoup");
        assertThat(vote(votes, "59 999,99", "2026.1.CP")).hasStatus(422).bodyText().contains("60\u202f000,00", "déjà réservés ou engagés", "59 999,99");
        assertThat(vote(votes, "60 000", "2026.1.CP")).hasRedirectedUrl("/enveloppes/" + slug);
        assertThat(vote(votes, "150 000", "2026.1.CP")).as("an act imported twice").hasStatus(422).bodyText().contains("a déjà changé cette enveloppe");
        assertThat(vote(votes, "150 000", "2026.2.CP")).hasRedirectedUrl("/enveloppes/" + slug);
        assertThat(post("nadia.bertin", votes)).hasStatus(403);

        assertThat(envelopes.of(slug).available()).isEqualTo(Euros.of(90_000));
        assertThat(get("sophie.lambert", "/enveloppes/" + slug)).bodyText().contains("Délibération 2026.2.CP", "de", "Décision modificative de juin.", "Augmenter ou réduire");
    }

    @Test
    void a_part_kept_for_a_department_pays_for_its_dossiers_and_the_whole_for_the_others() {
        var whole = open(100_000, Optional.empty(), Optional.empty());
        var part = open(20_000, Optional.of(new DepartmentCode("23")), Optional.of(whole));

        assertThat(envelopes.paying(whole, Optional.of(new DepartmentCode("23"))).map(EnvelopeView::slug)).contains(part);
        assertThat(envelopes.paying(whole, Optional.of(new DepartmentCode("87"))).map(EnvelopeView::slug)).contains(whole);
        assertThat(envelopes.paying(whole, Optional.empty()).map(EnvelopeView::slug)).contains(whole);
        assertThat(envelopes.commit(part, Euros.of(20_001), subject(), BY)).isInstanceOf(Draw.Insufficient.class);
        assertThat(get("helene.roux", "/enveloppes?annee=2031&territoire=23")).bodyText().contains("Creuse").contains(part);
    }

    private MvcTestResult vote(String path, String amount, String number) {
        return post("helene.roux", path, "montant", amount, "numero", number, "jour", "2026-06-02", "motif", "Décision modificative de juin.");
    }

    private String open(long euros, Optional<DepartmentCode> territory, Optional<String> partOf) {
        var slug = "essai-" + UUID.randomUUID();
        envelopes.declare(new EnvelopeTerms(slug, "Essai " + slug, 2031, false, territory, partOf), Euros.of(euros), BY);
        return slug;
    }

    private static Subject subject() {
        return new Subject("application", UUID.randomUUID());
    }

    private Caller.Account persona(String name) {
        return some.persona(name);
    }

    private MvcTestResult get(String who, String uri) {
        return browser.get().uri(uri).with(user(persona(who).id().toString())).exchange();
    }

    private MvcTestResult post(String who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(persona(who).id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

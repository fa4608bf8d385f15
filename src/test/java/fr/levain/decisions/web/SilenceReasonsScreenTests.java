package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.SilenceReasons;
import fr.levain.decisions.SomeDecision;
import fr.levain.decisions.SomeDossier;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class SilenceReasonsScreenTests {
    private static final String REASONS = "L’appel demande un partenariat écrit ; le dossier n’en montre pas.";

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeDecision decided;
    @Autowired SilenceReasons silence;
    @Autowired DecisionChanges changes;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account author;
    Caller.Account officer;
    ApplicationReference reference;

    /** Filed on 23 November 2026: silence rejects it on 23 January 2027. */
    @BeforeEach
    void aDossierFiled() {
        author = some.author();
        officer = some.persona("nadia.bertin");
        reference = some.filed(author, some.holder(author), true);
        some.started(reference);
    }

    @Test
    void I6_the_reasons_of_a_rejection_by_silence_are_told_within_a_month_and_two_months_run_from_then() throws IOException {
        assertThat(get(author, "/dossiers/" + reference)).bodyText().doesNotContain("Demander les motifs");
        assertThat(ask(author)).as("nothing is rejected yet").hasStatus(409);

        clock.advance(Duration.ofDays(64));
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("réputée rejetée depuis le 23 janvier 2027", "au plus tard le 26 février 2027", "Demander les motifs");
        assertThat(ask(some.author())).hasStatus(404);
        assertThat(ask(officer)).hasStatus(404);
        assertThat(ask(author)).hasRedirectedUrl("/dossiers/" + reference);
        assertThat(ask(author)).as("asked twice, asked once").hasRedirectedUrl("/dossiers/" + reference);
        assertThat(count("SilenceReasonsAsked")).isEqualTo(1);
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Vous avez demandé les motifs le 26 janvier 2027", "au plus tard le 26 février 2027");
        assertThat(silence.waiting(500)).anySatisfy(each -> assertThat(each.reference()).isEqualTo(reference.value()));
        assertThat(get(officer, "/instruction/" + reference)).bodyText().contains("Motifs d’un rejet par silence", "à dire avant le 26 février 2027");

        assertThat(give("Non.")).hasStatus(422).bodyText().contains("Écrivez les motifs, en droit et en fait", "Non.");
        assertThat(give(REASONS)).hasRedirectedUrl(ours());
        assertThat(give(REASONS)).hasStatus(422).bodyText().contains("rien n’est parti deux fois");

        assertThat(new Mailbox(sql).of(author.email())).filteredOn(mail -> mail.subject().contains("les motifs que vous avez demandés")).hasSize(1);
        var page = get(author, "/dossiers/" + reference);
        assertThat(page).bodyText().contains(REASONS, "au moins jusqu’au 30 mars 2027");
        var link = Jsoup.parse(text(page)).select("section[aria-labelledby=motifs-du-silence] a").attr("href");
        assertThat(pdf(get(author, link))).contains(REASONS, "réputée rejetée depuis le 23 janvier 2027", "L232-4", "tribunal administratif", "pendant 2 mois");
        assertThat(get(some.author(), link)).hasStatus(404);
        assertThat(silence.waiting(500)).noneSatisfy(each -> assertThat(each.reference()).isEqualTo(reference.value()));
    }

    @Test
    void the_reasons_are_asked_for_while_the_rejection_may_be_challenged_and_a_late_answer_is_said() {
        var other = some.filed(author, some.holder(author), true);
        clock.advance(Duration.ofDays(64));
        ask(author);
        clock.advance(Duration.ofDays(40));
        assertThat(get(officer, ours())).bodyText().contains("délai dépassé", "envoyez-les maintenant");
        assertThat(get(author, ours())).hasStatus(403);

        clock.advance(Duration.ofDays(60));
        assertThat(post(author, "/dossiers/" + other + "/motifs-du-silence")).as("too late to challenge").hasStatus(409);
        assertThat(get(officer, "/instruction/" + other + "/motifs-du-silence")).as("nobody asked").hasStatus(404);
    }

    @Test
    void I6_silence_that_rejects_a_second_time_after_a_withdrawal_may_be_asked_its_own_reasons() {
        reference = decided.awarded(author, 12_000);
        var secretary = decided.secretary();
        var here = "/decisions/corrections/" + reference;
        sql.sql("""
                insert into decisions.silence_request (application, reference, rejected_on, asked_on, due_on)
                select id, reference, date '2026-11-20', date '2026-11-21', date '2026-12-21' from applications.application where reference = :reference
                """).param("reference", reference.value()).update();
        post(secretary, here + "/observations", "fondement", "CONDITIONS_UNMET", "motif-retrait", "Le règlement demande un lieu ouvert ; il ne l’est pas.");
        post(author, "/dossiers/" + reference + "/corrections", "reponse", "Le lieu ouvre en janvier : voici le bail.");
        assertThat(post(secretary, here + "/retrait", "acte-retrait", decided.transmitted().toString(), "effet", "retrait")).hasStatus3xxRedirection();
        // until its letter is read, the aid is what they know
        assertThat(get(author, "/dossiers/" + reference)).bodyText().doesNotContain("Demander les motifs");
        var change = changes.of(applications.byReference(reference, author).id()).getLast().id();
        assertThat(post(author, "/dossiers/" + reference + "/corrections/" + change + "/courrier")).hasStatus3xxRedirection();

        clock.advance(Duration.ofDays(64));
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Demander les motifs");
        assertThat(ask(author)).hasRedirectedUrl("/dossiers/" + reference);
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Vous avez demandé les motifs le 26 janvier 2027");
        assertThat(count("SilenceReasonsAsked")).isEqualTo(1);
        assertThat(give(REASONS)).hasRedirectedUrl(ours());
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains(REASONS);
    }

    private MvcTestResult ask(Caller.Account who) {
        return post(who, "/dossiers/" + reference + "/motifs-du-silence");
    }

    private MvcTestResult give(String reasons) {
        return post(officer, ours(), "motifs", reasons);
    }

    private String ours() {
        return "/instruction/" + reference + "/motifs-du-silence";
    }

    private int count(String event) {
        return sql.sql("select count(*) from audit.entry where event = :event and subject_id = (select id from applications.application where reference = :reference)")
                .param("event", event).param("reference", reference.value()).query(Integer.class).single();
    }

    private static String pdf(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

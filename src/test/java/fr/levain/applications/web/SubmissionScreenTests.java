package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Submissions;
import fr.levain.kernel.Arrival;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class SubmissionScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;

    Visit author;

    @BeforeEach
    void someone() {
        author = new Visit(browser, some.person());
    }

    @Test
    void the_answers_are_read_over_with_the_releve_they_would_be_in() {
        var dossier = some.complete(author.person());
        var cutOff = drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst();

        assertThat(author.get(dossier.path() + "/verification")).hasStatusOk().bodyText()
                .contains("Paul Roche", "La cuisine mobile du Thaurion", French.moment(cutOff.at()), French.day(cutOff.commission()),
                        "heure de Paris", "name=\"declaration\"", "Pièces encore attendues");
    }

    @Test
    void what_is_missing_is_listed_with_a_link_to_each_field_and_nothing_is_filed() {
        var dossier = some.draft(author.person());

        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422).bodyText()
                .contains("href=\"#a-completer\"", "id=\"a-completer\"", dossier.path() + "/pages/projet#project_title");
        assertThat(applications.view(dossier.id()).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void a_budget_out_of_balance_stops_the_filing_with_the_difference_and_nothing_is_lost() {
        var dossier = some.complete(author.person());
        var charge = UUID.randomUUID().toString();
        var resource = UUID.randomUUID().toString();
        author.post(dossier.path() + "/pages/budget", "version", "" + drafts.dossier(dossier.reference(), author.person()).version("budget"),
                "budget.ligne", charge, "budget.ligne", resource,
                "budget." + charge + ".compte", "60", "budget." + charge + ".montant", "18 500",
                "budget." + resource + ".compte", "74-region", "budget." + resource + ".montant", "18 000", "same_expenses", "non");

        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422).bodyText()
                .contains("href=\"#a-completer\"", "Le budget n’est pas équilibré", "500", "href=\"" + dossier.path() + "/pages/budget#budget\"", "La cuisine mobile du Thaurion");
        assertThat(applications.view(dossier.id()).status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(author.get(dossier.path() + "/pages/budget")).hasStatusOk().bodyText().contains("18\u202f500", "18\u202f000", "id=\"budget\"");
    }

    @Test
    void without_the_declaration_it_is_asked_for() {
        var dossier = some.complete(author.person());

        assertThat(author.post(dossier.path() + "/depot")).hasStatus(422).bodyText()
                .contains("href=\"#declaration\"", "id=\"declaration\"", "Cochez la case pour attester");
    }

    @Test
    void a_double_click_leads_to_the_same_receipt_twice() {
        var dossier = some.complete(author.person());

        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasRedirectedUrl(dossier.path() + "/accuse-de-reception");
        var first = submissions.filing(dossier.reference(), author.person());
        clock.advance(Duration.ofMillis(200));
        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasRedirectedUrl(dossier.path() + "/accuse-de-reception");

        assertThat(submissions.filing(dossier.reference(), author.person())).isEqualTo(first);
    }

    @Test
    void two_deposits_at_the_very_same_time_make_one_filing() throws InterruptedException {
        var dossier = some.complete(author.person());
        var ready = new CountDownLatch(1);
        Set<String> led = ConcurrentHashMap.newKeySet();
        Runnable click = () -> {
            try {
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            var answer = author.post(dossier.path() + "/depot", "declaration", "oui").getResponse();
            led.add(answer.getStatus() + " " + answer.getRedirectedUrl());
        };
        var first = Thread.ofPlatform().start(click);
        var second = Thread.ofPlatform().start(click);
        ready.countDown();
        first.join();
        second.join();

        assertThat(led).containsExactly("303 " + dossier.path() + "/accuse-de-reception");
        assertThat(author.get(dossier.path() + "/accuse-de-reception")).hasStatusOk().bodyText().contains("AR-" + dossier.reference());
    }

    @Test
    void the_screen_says_the_same_releve_as_the_receipt_eight_hundred_milliseconds_before_and_a_second_after() {
        var cutOff = drafts.openCall(SomeApplicant.CALL).current().cutOffs().getFirst().at();
        var before = some.complete(author.person());
        var after = some.complete(author.person());

        clock.set(cutOff.minusMillis(800));
        assertThat(author.get(before.path() + "/verification")).bodyText().contains(French.moment(cutOff));
        author.post(before.path() + "/depot", "declaration", "oui");
        clock.set(cutOff.plusSeconds(1));
        assertThat(author.get(after.path() + "/verification")).bodyText().doesNotContain("dans la relève du").contains("Il n’est pas refusé");
        author.post(after.path() + "/depot", "declaration", "oui");

        assertThat(author.get(before.path() + "/accuse-de-reception")).bodyText().contains("Relève", French.moment(cutOff));
        assertThat(author.get(after.path() + "/accuse-de-reception")).hasStatusOk().bodyText().doesNotContain("Vote prévu");
    }

    @Test
    void after_a_definitive_closing_it_is_refused_and_the_draft_is_kept() {
        var closing = TestClock.START.plus(Duration.ofDays(1));
        var past = some.callClosing(closing);
        var holder = some.organisationOf(author.person(), HolderKind.ASSOCIATION);
        var dossier = drafts.open(past, holder, author.person());

        clock.set(closing);
        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422).bodyText()
                .contains("L’appel est fermé", French.momentToTheSecond(closing), "votre brouillon est gardé");
        assertThat(author.get(dossier.path())).hasStatusOk();
        assertThat(author.get(dossier.path() + "/verification")).bodyText().contains("Cet appel a fermé le").doesNotContain("name=\"declaration\"");
        assertThat(author.get("/appels/" + past + "/dossiers")).hasStatus(404);
    }

    @Test
    void no_dossier_is_begun_on_a_call_of_the_past() {
        assertThat(author.get("/appels/innovation-sociale-2017/dossiers")).hasStatus(404);
        assertThat(author.get("/appels/" + SomeApplicant.CALL + "/dossiers")).hasStatusOk();
    }

    @Test
    void D5_a_deposit_sent_before_midnight_in_Paris_is_received_that_day() {
        var last = some.filed(author.person(), Instant.parse("2026-11-30T22:59:59.999Z"));
        var first = some.filed(author.person(), Instant.parse("2026-11-30T23:00:00Z"));

        assertThat(author.get(last.path() + "/accuse-de-reception")).bodyText().contains("30 novembre 2026", "min\u00a059\u00a0s", "30 janvier 2027");
        assertThat(author.get(first.path() + "/accuse-de-reception")).bodyText().contains("1er décembre 2026", "1er février 2027");
    }

    @Test
    void D3_the_receipt_page_carries_every_mention() {
        var dossier = some.filed(author.person(), TestClock.START);
        var receipt = submissions.filing(dossier.reference(), author.person()).receipt();

        assertThat(author.get(dossier.path() + "/accuse-de-reception")).hasStatusOk().bodyText().contains(
                receipt.number(), French.momentToTheSecond(receipt.receivedAt()), "heure de Paris",
                receipt.service().name(), receipt.service().address(), receipt.service().email(), receipt.service().phone(),
                French.day(receipt.implicitRejection().orElseThrow()), "Le silence de l’administration vaut rejet",
                "sous réserve qu’elle soit complète", receipt.digest())
                .satisfies(text -> receipt.appeals().forEach(path -> assertThat(text).contains(path)))
                .satisfies(text -> receipt.awaited().forEach(piece -> assertThat(text).contains(piece)));
    }

    @Test
    void between_administrations_the_receipt_does_not_tell_of_silence() {
        var holder = some.organisationOf(author.person(), HolderKind.LOCAL_AUTHORITY);
        var dossier = drafts.open(SomeApplicant.CALL, holder, author.person());
        some.fillIn(dossier, author.person());
        submissions.submit(dossier.reference(), true, author.person(), new Arrival(TestClock.START));

        assertThat(author.get(dossier.path() + "/accuse-de-reception")).hasStatusOk().bodyText()
                .contains("ne lui est pas appliquée").doesNotContain("Le silence de l’administration vaut rejet");
    }

    @Test
    void the_receipt_in_PDF_has_its_title_its_language_and_the_same_mentions() throws Exception {
        var dossier = some.filed(author.person(), TestClock.START);
        var receipt = submissions.filing(dossier.reference(), author.person()).receipt();

        var answer = author.get(dossier.path() + "/accuse-de-reception.pdf");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Accusé de réception " + receipt.number());
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Région Nouvelle-Aquitaine", receipt.number(), receipt.service().phone(), "sous réserve qu’elle soit complète");
        }
    }

    @Test
    void officers_read_a_receipt_and_never_a_draft() {
        var officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        var draft = some.complete(author.person());
        var filed = some.filed(author.person(), TestClock.START);

        assertThat(officer.get(filed.path() + "/accuse-de-reception")).hasStatusOk();
        assertThat(officer.get(draft.path() + "/accuse-de-reception")).hasStatus(404);
        assertThat(officer.get(draft.path() + "/pages/projet")).hasStatus(404);
    }
}

package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.committees.SomeCommittee;
import fr.levain.decisions.DecisionChanges;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.Embargoes;
import fr.levain.decisions.SomeDossier;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.letters.Mailings;
import fr.levain.letters.Posting;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ClosingScreenTests {
    private static final String FACTS = "Deux relances sont restées sans réponse, le 3 et le 17 octobre 2026.";
    private static final String[] SIGNED = {"prenom", "Hélène", "nom", "Roux", "qualite", "Cheffe de service"};

    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired SomeCommittee committees;
    @Autowired Applications applications;
    @Autowired DecisionChanges changes;
    @Autowired Decisions decisions;
    @Autowired Embargoes embargoes;
    @Autowired Mailings mailings;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    Caller.Account author;
    Caller.Account head;
    ApplicationReference reference;
    String here;

    @BeforeEach
    void a_dossier_with_money_set_aside() {
        author = some.author();
        head = some.persona("helene.roux");
        reference = some.proposed(author, true, 12_000);
        here = "/decisions/classements/" + reference;
    }

    @Test
    void D01_a_dossier_is_closed_without_a_decision_with_its_reasons_a_file_and_a_letter_and_its_money_returns() {
        assertThat(reserved()).isEqualTo(1_200_000);
        assertThat(get(head, "/instruction/" + reference)).bodyText().contains("Classer sans suite");
        assertThat(get(head, here)).hasStatusOk().bodyText().contains("Signer et envoyer la lettre");
        assertThat(close(some.persona("nadia.bertin"), "fondement", "NO_ANSWER", "motifs", FACTS)).as("not by the case officer").hasStatus(403);
        assertThat(close(head, "motifs", FACTS)).hasStatus(422).bodyText().contains("Choisissez pourquoi", FACTS);
        assertThat(close(head, "fondement", "NO_ANSWER", "motifs", "Non.")).hasStatus(422).bodyText().contains("Écrivez les faits", "Non.");
        assertThat(status()).isEqualTo(ApplicationStatus.PROPOSED);

        assertThat(close(head, "fondement", "NO_ANSWER", "motifs", FACTS)).hasRedirectedUrl(here);
        assertThat(close(head, "fondement", "NO_ANSWER", "motifs", FACTS)).as("twice").hasStatus(422).bodyText().contains("décidé ou clos");
        assertThat(status()).isEqualTo(ApplicationStatus.CLOSED);
        assertThat(reserved()).isZero();
        assertThat(get(head, "/instruction/" + reference)).bodyText().contains("Classé sans suite");

        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Un courrier de la Région vous attend").doesNotContain("sans suite");
        post(author, "/dossiers/" + reference + "/notification");
        var page = get(author, "/dossiers/" + reference + "/notification");
        assertThat(page).bodyText().contains("Votre dossier est classé sans suite", "Le porteur ne répond plus", FACTS, "relances.pdf", "Vous pouvez contester");
        for (var link : Jsoup.parse(text(page)).select("main a[href^=/documents/]")) assertThat(get(author, link.attr("href"))).as(link.text()).hasStatusOk();
        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains("Pourquoi le dossier est classé sans suite", FACTS);
    }

    @Test
    void D01_taking_it_up_again_undoes_its_documents_and_keeps_the_trace() {
        close(head, "fondement", "WITHOUT_OBJECT", "motifs", FACTS);
        post(author, "/dossiers/" + reference + "/notification");
        var file = Jsoup.parse(text(get(author, "/dossiers/" + reference + "/notification"))).select("main a:contains(relances.pdf)").attr("href");
        clock.advance(Duration.ofDays(2));
        assertThat(post(head, here + "/reprise", "motif-reprise", "Non.")).hasStatus(422).bodyText().contains("Dites pourquoi le dossier reprend", "Non.");
        assertThat(post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu par la poste avant le classement.")).hasRedirectedUrl("/instruction/" + reference);

        assertThat(status()).isEqualTo(ApplicationStatus.REINSTATED);
        assertThat(get(author, "/dossiers/" + reference + "/notification")).as("until they read the letter").bodyText().contains("classé sans suite");
        var change = changes.of(applications.byReference(reference, author).id()).getLast();
        assertThat(post(author, "/dossiers/" + reference + "/corrections/" + change.id() + "/courrier")).hasStatus3xxRedirection();
        assertThat(get(author, "/dossiers/" + reference + "/notification")).hasStatus(404);
        assertThat(get(author, file)).as("undone").hasStatus(404);
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).bodyText().contains("Décision reprise", "Dossier classé sans suite", FACTS, "répondu par la poste");
        assertThat(sql.sql("select event from audit.entry where subject_id = :id and event in ('ApplicationClosed', 'DecisionTakenBack', 'ApplicationReinstated') order by position")
                .param("id", applications.byReference(reference, author).id().value()).query(String.class).list())
                .containsExactlyInAnyOrder("ApplicationClosed", "DecisionTakenBack", "ApplicationReinstated");
        assertThat(get(head, here)).bodyText().contains("Signer et envoyer la lettre");
    }

    @Test
    void D01_a_dossier_on_the_agenda_of_a_committee_is_not_closed_under_it() {
        var committee = committees.committee(SomeCommittee.RULES);
        reference = committees.dossier(committee, "Le four à l’ordre du jour", 8_000);
        committees.convened(committee, reference);
        here = "/decisions/classements/" + reference;
        assertThat(get(head, here)).bodyText().contains("retirez-l’en d’abord").doesNotContain("Signer et envoyer");
        assertThat(close(head, "fondement", "NO_ANSWER", "motifs", FACTS)).hasStatus(422).bodyText().contains("retirez-l’en d’abord");
    }

    @Test
    void D01_a_closing_taken_up_again_before_its_letter_left_is_told_to_nobody() {
        reference = some.proposed(author, false, 12_000);
        here = "/decisions/classements/" + reference;
        close(head, "fondement", "NO_ANSWER", "motifs", FACTS);
        var printed = mailings.print(toPrint().stream().map(Posting::id).toList(), false, head);
        clock.advance(Duration.ofDays(1));
        assertThat(post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu le jour même.")).as("in the hands of who posts").hasStatus(422)
                .bodyText().contains("imprimée avec les courriers du", "Remettez-la à imprimer", "le jour même");
        mailings.putBack(printed, mailings.in(printed).getFirst().id(), "Retirée des plis.", head);
        assertThat(toPrint()).hasSize(1);

        assertThat(post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu le jour même.")).hasStatus3xxRedirection();

        assertThat(toPrint()).as("neither the closing nor its end").isEmpty();
        assertThat(get(author, "/dossiers/" + reference + "/notification")).hasStatus(404);
        assertThat(get(author, "/dossiers/" + reference + "/corrections")).hasStatus(404);
        assertThat(get(head, "/decisions/corrections/" + reference)).bodyText().contains("Décision reprise", "Fichiers de la décision qui ne tient plus", "relances.pdf");
    }

    @Test
    void D01_the_end_of_a_closing_whose_letter_was_not_among_those_to_print_is_told() {
        reference = some.proposed(author, false, 12_000);
        here = "/decisions/classements/" + reference;
        close(head, "fondement", "NO_ANSWER", "motifs", FACTS);
        sql.sql("delete from letters.posting where about_id = :id").param("id", applications.byReference(reference, author).id().value()).update();
        clock.advance(Duration.ofDays(1));

        assertThat(post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu le jour même.")).hasStatus3xxRedirection();

        assertThat(toPrint()).as("the closing may have been posted by hand").hasSize(1);
    }

    @Test
    void I8_until_another_closing_is_received_its_holder_reads_the_one_they_know_with_its_own_file() {
        reference = some.proposed(author, false, 12_000);
        here = "/decisions/classements/" + reference;
        close(head, "fondement", "NO_ANSWER", "motifs", FACTS);
        received("24");
        clock.advance(Duration.ofDays(2));
        post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu par la poste avant le classement.");
        clock.advance(Duration.ofDays(1));
        closeWith("constat.pdf", head, "fondement", "WITHOUT_OBJECT", "motifs", "Le lieu est vendu, le projet n’a plus d’objet.");

        assertThat(toPrint()).as("the end of the first, and the second").hasSize(3);
        for (var page : new String[] {"/notification", "/explication"})
            assertThat(get(author, "/dossiers/" + reference + page)).as(page).hasStatusOk().bodyText().contains(FACTS).doesNotContain("plus d’objet", "constat.pdf");
        assertThat(get(author, "/dossiers/" + reference + "/notification")).bodyText().contains("relances.pdf");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Lire la décision", "Décision notifiée", "Vous pouvez demander un réexamen");
        assertThat(get(author, "/dossiers")).bodyText().contains("Décision notifiée");
        assertThat(get(head, here)).bodyText().contains("constat.pdf", "plus d’objet").doesNotContain("relances.pdf");

        received("28");
        assertThat(get(author, "/dossiers/" + reference + "/notification")).bodyText().contains("plus d’objet", "constat.pdf").doesNotContain(FACTS, "relances.pdf");
        assertThat(get(head, "/decisions/corrections/" + reference)).bodyText().contains("relances.pdf").doesNotContain("constat.pdf");
    }

    @Test
    void I8_a_letter_that_waits_on_the_portal_is_opened_beside_the_decision_already_known() {
        var page = "/dossiers/" + reference + "/notification";
        close(head, "fondement", "NO_ANSWER", "motifs", FACTS);
        post(author, page);
        clock.advance(Duration.ofDays(2));
        post(head, here + "/reprise", "motif-reprise", "Le porteur a répondu par la poste avant le classement.");
        clock.advance(Duration.ofDays(1));
        close(head, "fondement", "WITHOUT_OBJECT", "motifs", "Le lieu est vendu, le projet n’a plus d’objet.");

        assertThat(get(author, page)).bodyText().contains("Un autre courrier vous attend", "Consulter le courrier", FACTS).doesNotContain("plus d’objet");
        assertThat(get(author, "/dossiers/" + reference)).bodyText().contains("Un courrier de la Région vous attend");
        assertThat(get(author, "/dossiers/" + reference + "/explication")).bodyText().contains(FACTS).doesNotContain("plus d’objet");
        post(author, page);
        assertThat(get(author, page)).bodyText().contains("plus d’objet").doesNotContain(FACTS, "Un autre courrier");
    }

    @Test
    void D06_a_dossier_voted_under_embargo_is_not_closed_and_only_who_may_know_is_told_why() {
        var act = some.votedOn(LocalDate.of(2026, 11, 20));
        embargoes.set(act, LocalDate.of(2026, 12, 30), some.persona("sophie.lambert"));
        decisions.award(act, reference, Euros.of(12_000), some.persona("sophie.lambert"));

        assertThat(get(head, here)).bodyText().contains("sous embargo jusqu’au 30 décembre 2026").doesNotContain("Signer et envoyer la lettre");
        assertThat(get(head, "/instruction/" + reference)).bodyText().doesNotContain("Classer sans suite");
        assertThat(close(head, "fondement", "NO_ANSWER", "motifs", FACTS)).hasStatus(422).bodyText().contains("sous embargo jusqu’au 30 décembre 2026");
        var known = sql.sql("select value::text from decisions.settings").query(String.class).single();
        try {
            sql.sql("update decisions.settings set value = jsonb_set(value, '{underEmbargo}', '[\"ASSEMBLY_SECRETARY\"]')").update();
            assertThat(get(head, here)).bodyText().contains("Signer et envoyer la lettre").doesNotContain("embargo");
            assertThat(close(head, "fondement", "NO_ANSWER", "motifs", FACTS)).hasStatus(422)
                    .bodyText().contains("ne se classe pas sans suite aujourd’hui", "service des assemblées", FACTS).doesNotContain("embargo", "voté", "délibération");
        } finally {
            sql.sql("update decisions.settings set value = :value::jsonb").param("value", known).update();
        }
        assertThat(status()).isEqualTo(ApplicationStatus.PROPOSED);
    }

    private List<Posting> toPrint() {
        return mailings.waitingAbout(List.of(applications.byReference(reference, author).id().subject()));
    }

    private void received(String day) {
        var fields = new ArrayList<String>();
        for (var field : new String[] {"envoi-" + reference, "recu-" + reference}) fields.addAll(List.of(field + "-jour", day, field + "-mois", "11", field + "-annee", "2026"));
        clock.advance(Duration.ofDays(1));
        assertThat(post(head, here + "/courrier", fields.toArray(String[]::new))).hasRedirectedUrl(here);
    }

    private long reserved() {
        return sql.sql("select coalesce(sum(reserved_cents), 0) from envelopes.holding where subject_id = (select id from applications.application where reference = :reference)")
                .param("reference", reference.value()).query(Long.class).single();
    }

    private ApplicationStatus status() {
        return applications.byReference(reference, head).status();
    }

    private MvcTestResult close(Caller.Account who, String... typed) {
        return closeWith("relances.pdf", who, typed);
    }

    private MvcTestResult closeWith(String file, Caller.Account who, String... typed) {
        var request = browser.post().uri(here).multipart().file(new MockMultipartFile("fichier", file, "application/pdf", SomeFile.pdf("Relances")))
                .with(user(who.id().toString())).with(csrf());
        var all = new ArrayList<>(List.of(typed));
        all.addAll(List.of(SIGNED));
        for (int i = 0; i < all.size(); i += 2) request = request.param(all.get(i), all.get(i + 1));
        return request.exchange();
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

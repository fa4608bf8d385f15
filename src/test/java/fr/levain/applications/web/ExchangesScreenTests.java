package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.ReplySchedule;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Supplements;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.documents.SomeFile;
import fr.levain.messaging.Outbox;
import fr.levain.messaging.SentMessage;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** After the filing: messages both ways, answers corrected on named questions, reminders to whoever does not answer. */
@LevainTest
class ExchangesScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired ReplySchedule schedule;
    @Autowired Supplements supplements;
    @Autowired Applications applications;
    @Autowired Accounts accounts;
    @Autowired Outbox outbox;
    @Autowired Journal journal;
    @Autowired TestClock clock;

    Visit author;
    Visit officer;
    ApplicationView filed;

    @BeforeEach
    void aDossierFiled() {
        author = new Visit(browser, some.person());
        officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        filed = some.filed(author.person(), TestClock.START);
    }

    @Test
    void an_officer_names_the_questions_to_correct_and_no_other_can_be() {
        assertThat(officer.get(desk("/precisions"))).hasStatusOk().bodyText().contains("Laisser corriger des réponses", "Effets et évaluation");
        officer.post(desk("/precisions"), "champ", "environment", "champ", "people_count", "delai", "15", "message", "Précisez vos effets.");

        assertThat(author.get(request())).hasStatusOk().bodyText().contains("Circuits courts.", "name=\"people_count\"").doesNotContain("name=\"evaluation\"");
        author.post(request(), "environment", "Deux camions de moins.", "people_count", "120", "evaluation", "Glissé là", "suite", "envoyer");
        assertThat(applications.answers(filed.id()).text("evaluation")).contains("Un carnet de bord.");
        assertThat(applications.answers(filed.id()).text("environment")).contains("Deux camions de moins.");
    }

    @Test
    void the_mail_of_a_request_names_its_pieces_and_the_questions_it_is_about_never_what_the_service_writes() {
        asksToCorrect("environment");
        supplements.requestPieces(filed.id(), List.of(fr.levain.applications.Supplement.Piece.awaited("RIB", "Coordonnées bancaires")), "Un mot privé.", 20, officer.person());

        assertThat(outbox.about(filed.id().subject())).anyMatch(mail -> mail.text().contains("Elle porte sur :\n- Quels sont les effets du projet sur l’environnement ?"))
                .anyMatch(mail -> mail.text().contains("- Coordonnées bancaires\n") && !mail.text().contains("Un mot privé"));
    }

    @Test
    void the_officer_sees_nothing_of_a_correction_until_it_is_sent_then_the_old_and_the_new() {
        asksToCorrect("environment");
        assertThat(author.post(request(), "environment", "À moitié écrit", "suite", "garder")).hasStatusOk().bodyText().contains("À moitié écrit");

        assertThat(officer.get(desk(""))).bodyText().contains("Circuits courts.").doesNotContain("À moitié écrit");
        assertThat(author.get(request())).bodyText().contains("À moitié écrit");

        assertThat(author.post(request(), "version", "1", "environment", "Deux camions de moins.", "reponse", "Voilà.", "suite", "envoyer")).hasRedirectedUrl(filed.path() + "?fait=reponse");
        assertThat(officer.get(desk(""))).bodyText().contains("Avant", "Circuits courts.", "Après", "Deux camions de moins.", "à votre demande");
        assertThat(author.post(request(), "version", "2", "environment", "Encore", "suite", "envoyer")).hasStatus(409);
        assertThat(applications.filing(filed.id()).orElseThrow().answers().text("environment")).as("what was filed stays as it was filed").contains("Circuits courts.");
    }

    @Test
    void a_correction_out_of_bounds_is_kept_as_typed_and_not_sent() {
        asksToCorrect("people_count");

        assertThat(author.post(request(), "people_count", "beaucoup", "suite", "envoyer")).hasStatus(422).bodyText().contains("beaucoup", "href=\"#people_count\"");
        assertThat(author.get(request())).bodyText().contains("beaucoup");
        assertThat(supplements.of(filed.id()).getLast().isOpen()).isTrue();
    }

    @Test
    void two_people_who_correct_at_once_never_overwrite_each_other_silently() {
        asksToCorrect("environment");
        author.post(request(), "version", "0", "environment", "Une version", "suite", "garder");

        assertThat(author.post(request(), "version", "0", "environment", "Une autre", "suite", "garder")).hasStatus(422).bodyText()
                .contains("Une autre personne vient d’enregistrer", "Une autre");
        assertThat(author.get(request())).bodyText().contains("Une version");
    }

    @Test
    void a_model_never_wipes_what_is_written_and_lines_are_kept() {
        assertThat(officer.post(desk("/messages"), "suite", "modele", "message", "Bonjour Madame")).hasStatus(422).bodyText().contains("Choisissez un modèle", "Bonjour Madame");
        assertThat(officer.post(desk("/messages"), "suite", "modele", "modele", "0", "message", "Bonjour Madame")).hasStatusOk().bodyText().contains("Bonjour Madame", "Je suis votre dossier");

        officer.post(desk("/messages"), "message", "Un.\nDeux.");
        assertThat(author.get(filed.path() + "/messages")).bodyText().contains("<div class=\"lv-read lv-lines\">Un.\nDeux.</div>");
    }

    @Test
    void a_message_is_read_answered_and_known_to_be_read() {
        assertThat(officer.get(desk("/messages?modele=0"))).hasStatusOk().bodyText().contains("Je suis votre dossier");
        assertThat(officer.post(desk("/messages"), "message", "Avez-vous une salle ?")).hasStatus3xxRedirection();
        assertThat(outbox.about(filed.id().subject())).anyMatch(mail -> mail.to().equals(author.person().email()) && mail.subject().contains("Un message vous attend")
                && !mail.text().contains("Avez-vous une salle"));
        assertThat(officer.get(desk("/messages"))).bodyText().contains("Pas encore lu");
        assertThat(author.get(filed.path())).bodyText().contains("non lu)");

        clock.advance(Duration.ofMinutes(5));
        assertThat(author.get(filed.path() + "/messages")).bodyText().contains("Avez-vous une salle ?");
        assertThat(officer.get(desk("/messages"))).bodyText().contains("· Lu");
        clock.advance(Duration.ofMinutes(5));
        var plan = new MockMultipartFile("fichiers", "plan.pdf", "application/pdf", SomeFile.pdf("plan"));
        assertThat(author.send(filed.path() + "/messages", plan, "message", "Oui, voici le plan.")).hasStatus3xxRedirection();
        assertThat(officer.get(desk(""))).bodyText().contains("message non lu");
        assertThat(officer.get(desk("/messages"))).bodyText().contains("Oui, voici le plan.", "plan.pdf");
        assertThat(journal.timelineOf(filed.id().subject())).extracting(TimelineEntry::event).contains("MessagePosted");
    }

    @Test
    void a_message_with_a_refused_file_comes_back_with_what_was_written() {
        var program = new MockMultipartFile("fichiers", "plan.pdf", "application/pdf", "MZ".getBytes());

        assertThat(author.send(filed.path() + "/messages", program, "message", "Voici le plan.")).hasStatus(422).bodyText().contains("Voici le plan.", "href=\"#fichiers\"");
        assertThat(author.post(filed.path() + "/messages", "message", " ")).hasStatus(422).bodyText().contains("Écrivez votre message.");
        assertThat(author.get(filed.path() + "/messages")).bodyText().contains("Aucun message pour le moment");
    }

    @Test
    void nobody_else_reads_or_writes_there_and_a_draft_has_no_one_to_write_to() {
        var stranger = new Visit(browser, some.person());
        assertThat(stranger.get(filed.path() + "/messages")).hasStatus(404);
        assertThat(stranger.post(filed.path() + "/messages", "message", "Moi")).hasStatus(404);
        assertThat(stranger.get(desk("/messages"))).hasStatus(403);

        var draft = some.draft(author.person());
        assertThat(author.get(draft.path() + "/messages")).bodyText().contains("pas encore envoyé");
        assertThat(author.post(draft.path() + "/messages", "message", "Moi")).hasStatus(409);
    }

    @Test
    void whoever_does_not_answer_is_reminded_then_closing_is_proposed() {
        supplements.askClarification(filed.id(), List.of(), "Combien de repas ?", 15, officer.person());
        for (int days : new int[] {11, 1, 2, 1, 7}) {
            clock.advance(Duration.ofDays(days));
            schedule.run();
            schedule.run();
        }
        assertThat(recalled()).hasSize(3);
        assertThat(recalled().stream().filter(mail -> mail.text().contains("Vous pouvez encore répondre"))).hasSize(1);
        assertThat(officer.get(desk(""))).bodyText().doesNotContain("Vous pouvez étudier le dossier en l’état");

        clock.advance(Duration.ofDays(10));
        schedule.run();
        schedule.run();
        assertThat(journal.timelineOf(filed.id().subject())).extracting(TimelineEntry::event).containsOnlyOnce("ClosureProposed");
        assertThat(officer.get(desk(""))).bodyText().contains("n’a pas répondu à votre demande", "proposer l’irrecevabilité");

        author.post(request(), "reponse", "Quarante.");
        assertThat(officer.get(desk(""))).bodyText().doesNotContain("n’a pas répondu à votre demande");
    }

    private List<SentMessage> recalled() {
        return outbox.about(filed.id().subject()).stream().filter(mail -> mail.subject().contains("attend votre réponse")).toList();
    }

    private void asksToCorrect(String field) {
        supplements.askClarification(filed.id(), List.of(field), "Précisez.", 15, officer.person());
    }

    private String request() {
        return filed.path() + "/demandes/" + supplements.of(filed.id()).getLast().id();
    }

    private String desk(String page) {
        return "/instruction/" + filed.reference() + page;
    }
}

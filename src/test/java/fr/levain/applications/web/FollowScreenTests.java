package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.applications.Outcome;
import fr.levain.applications.SomeApplicant;
import fr.levain.applications.Supplement;
import fr.levain.applications.Supplement.Piece;
import fr.levain.applications.Supplements;
import fr.levain.documents.Documents;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Euros;
import fr.levain.kernel.HolderKind;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class FollowScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Applications applications;
    @Autowired Drafts drafts;
    @Autowired Supplements supplements;
    @Autowired Documents documents;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;

    Visit author;
    Visit officer;
    ApplicationView filed;

    @BeforeEach
    void a_dossier() {
        author = new Visit(browser, some.person());
        filed = some.filed(author.person(), TestClock.START);
        officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
    }

    @Test
    void a_person_finds_their_dossiers_and_nobody_elses() {
        assertThat(author.get("/dossiers")).hasStatusOk().bodyText().contains(filed.reference().value(), "Reçu");
        assertThat(new Visit(browser, some.person()).get("/dossiers")).hasStatusOk().bodyText().doesNotContain(filed.reference().value());
    }

    @Test
    void where_the_dossier_is_comes_before_its_journal_whose_last_five_facts_are_shown() {
        for (int n = 0; n < 8; n++) {
            clock.advance(java.time.Duration.ofMinutes(1));
            supplements.askClarification(filed.id(), List.of(), "Question " + n, 15, officer.person());
        }
        var page = org.jsoup.Jsoup.parse(body(author.get(filed.path())));

        assertThat(page.select("h2").eachText()).containsSubsequence("Où en est mon dossier", "Qui suit votre dossier", "Ce qui s’est passé");
        assertThat(page.select("main .lv-timeline").getFirst().select("> li")).hasSize(5);
        assertThat(page.select("main details .lv-timeline > li")).isNotEmpty();
    }

    @Test
    void a_dossier_is_begun_for_one_of_ones_organisations() {
        var path = "/appels/" + SomeApplicant.CALL + "/dossiers";
        var alone = new Visit(browser, some.person());
        assertThat(alone.get(path)).hasStatusOk().bodyText().contains("D’abord, votre structure", "/organisations/rattachement");
        assertThat(alone.post(path)).hasRedirectedUrl("/organisations/rattachement?suite=" + path);

        some.organisationOf(author.person(), HolderKind.ASSOCIATION);
        assertThat(author.post(path)).hasStatus(422).bodyText().contains("href=\"#structure\"", "Choisissez la structure");
        assertThat(author.post(path, "structure", filed.holder().toString())).hasStatus3xxRedirection();
        assertThat(author.post("/appels/inconnu/dossiers", "structure", filed.holder().toString())).hasStatus(404);
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void nothing_tells_one_outcome_from_another_before_its_notification(Outcome outcome) {
        applications.markComplete(filed.id(), officer.person());
        applications.markUnderAssessment(filed.id(), officer.person());
        applications.recordProposed(filed.id(), officer.person());
        var proposed = screen();

        applications.recordOutcome(filed.id(), outcome, officer.person());

        assertThat(screen()).isEqualTo(proposed).contains("Décision en préparation");
        assertThat(author.get("/dossiers")).bodyText().contains("Décision en préparation").doesNotContain("Refusé");
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void giving_up_answers_the_same_whatever_the_decision_before_its_notification(Outcome outcome) {
        propose();
        var other = some.filed(author.person(), TestClock.START);
        var undecided = withdrawing(filed);

        filed = other;
        propose();
        applications.recordOutcome(filed.id(), outcome, officer.person());

        assertThat(withdrawing(filed)).isEqualTo(undecided);
    }

    /** Every answer of the way out: asked, refused without the tick, sent, sent again, then the dossier. */
    private String withdrawing(ApplicationView view) {
        var path = view.path() + "/retrait";
        var answers = List.of(author.get(path), author.post(path), author.post(path, "confirmation", "oui"),
                author.post(path, "confirmation", "oui"), author.get(path), author.get(view.path()));
        assertThat(answers.getLast()).bodyText().contains("Vous avez demandé le retrait", "Retrait demandé", "Décision en préparation");
        return answers.stream().map(answer -> answer.getResponse().getStatus() + " " + body(answer))
                .collect(java.util.stream.Collectors.joining("\n")).replace(view.reference().value(), "")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
    }

    private void propose() {
        applications.markComplete(filed.id(), officer.person());
        applications.markUnderAssessment(filed.id(), officer.person());
        applications.recordProposed(filed.id(), officer.person());
    }

    @Test
    void the_service_grants_a_withdrawal_only_while_nothing_is_decided() {
        propose();
        var grant = "/instruction/" + filed.reference() + "/retrait";
        assertThat(officer.post(grant)).as("not asked").hasStatus(409);
        author.post(filed.path() + "/retrait", "confirmation", "oui");
        assertThat(author.post(grant)).hasStatus(403);
        assertThat(officer.get("/instruction/" + filed.reference())).hasStatusOk().bodyText().contains("Retrait demandé", "Accepter le retrait");

        assertThat(officer.post(grant)).hasRedirectedUrl("/instruction/" + filed.reference());

        assertThat(author.get(filed.path())).bodyText().contains("Retiré");

        filed = some.filed(author.person(), TestClock.START);
        propose();
        applications.recordOutcome(filed.id(), new Outcome.Refused(), officer.person());
        author.post(filed.path() + "/retrait", "confirmation", "oui");
        assertThat(officer.post("/instruction/" + filed.reference() + "/retrait")).as("decided").hasStatus(409);
    }

    static Stream<Outcome> outcomes() {
        return Stream.of(new Outcome.Awarded(Euros.of(12_000)), new Outcome.Refused(), new Outcome.Deferred(), new Outcome.Reserved(1));
    }

    /** The page apart from its form tokens. */
    private String screen() {
        var answer = author.get(filed.path());
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void pieces_asked_for_are_sent_and_those_refused_come_back() {
        supplements.requestPieces(filed.id(), List.of(Piece.awaited("LETENG", "Lettres d’engagement"), Piece.awaited("RIB", "Coordonnées bancaires")),
                "Il manque deux pièces.", 20, officer.person());
        var path = request();
        assertThat(author.get(filed.path())).bodyText().contains("Le service vous demande", path);
        assertThat(author.get(path)).hasStatusOk().bodyText().contains("Il manque deux pièces.", "Lettres d’engagement", "suspendu");
        assertThat(author.post(path)).hasStatus(422).bodyText().contains("href=\"#piece-LETENG\"", "Joignez au moins un fichier");

        assertThat(author.send(path, new MockMultipartFile("piece-LETENG", "lettre.pdf", "application/pdf", "MZ".getBytes())))
                .hasStatus(422).bodyText().contains("href=\"#piece-LETENG\"");
        assertThat(author.send(path, new MockMultipartFile("piece-LETENG", "lettre.pdf", "application/pdf", SomeFile.pdf("1")))).hasRedirectedUrl(filed.path() + "?fait=pieces");
        assertThat(author.get(filed.path() + "?fait=pieces")).bodyText().contains("C’est envoyé. Il reste des pièces à envoyer");
        assertThat(author.get(path)).bodyText().contains("Lettres d’engagement : envoyée le", "piece-RIB").doesNotContain("id=\"piece-LETENG\"");
        author.send(path, new MockMultipartFile("piece-RIB", "rib.pdf", "application/pdf", SomeFile.pdf("2")));

        assertThat(author.get(path)).bodyText().contains("Vous avez répondu le").doesNotContain("type=\"file\"");
        assertThat(author.get(filed.path())).bodyText().doesNotContain("Le service vous demande");
    }

    @Test
    void a_question_is_answered_once_and_what_was_typed_comes_back() {
        supplements.askClarification(filed.id(), List.of(), "Combien de repas par semaine ?", 15, officer.person());
        var path = request();

        assertThat(author.post(path, "reponse", " ")).hasStatus(422).bodyText().contains("href=\"#reponse\"", "Écrivez votre réponse");
        assertThat(author.post(path, "reponse", "long ".repeat(1_100) + "fin")).hasStatus(422).bodyText().contains("5 000 caractères", "fin");
        assertThat(author.post(path, "reponse", "Quarante.")).hasRedirectedUrl(filed.path() + "?fait=reponse");
        assertThat(author.get(filed.path() + "?fait=reponse")).bodyText().contains("C’est envoyé. Le service lit votre réponse");
        assertThat(author.get(path)).hasStatusOk().bodyText().contains("Quarante.", "Vous avez répondu le");
        assertThat(author.post(path, "reponse", "Non, trente.")).hasStatus(409);

        var other = new Visit(browser, some.person());
        assertThat(other.get(path)).hasStatus(404);
        assertThat(other.post(path, "reponse", "Moi")).hasStatus(404);
        assertThat(author.get(filed.path() + "/demandes/pas-un-numero")).hasStatus(404);
    }

    @Test
    void a_request_is_withdrawn_once_it_is_confirmed() {
        var path = filed.path() + "/retrait";
        assertThat(author.get(path)).hasStatusOk();
        assertThat(author.post(path)).hasStatus(422).bodyText().contains("href=\"#confirmation\"", "id=\"confirmation\"");

        assertThat(author.post(path, "confirmation", "oui")).hasRedirectedUrl(filed.path());

        assertThat(author.get(filed.path())).hasStatusOk().bodyText().contains("Retiré").doesNotContain("Sans réponse le");
        assertThat(author.post(path, "confirmation", "oui")).hasStatus(409);
    }

    @Test
    void a_draft_given_up_is_still_there_to_read() {
        var draft = some.draft(author.person());

        assertThat(author.post(draft.path() + "/retrait", "confirmation", "oui")).hasRedirectedUrl(draft.path());
        assertThat(author.get(draft.path())).hasStatusOk().bodyText().contains("Retiré");
    }

    @Test
    void the_files_of_a_dossier_are_for_its_holder_and_once_filed_for_officers() {
        var colleague = new Visit(browser, some.person());
        var draft = drafts.open(SomeApplicant.CALL, some.shared(author.person(), colleague.person()), author.person());
        author.send(draft.path() + "/pages/pieces", new MockMultipartFile("file_commitments", "lettre.pdf", "application/pdf", SomeFile.pdf("x")),
                "version", "0", "signatory_is_representative", "oui");
        var file = "/documents/" + documents.of(draft.id().subject()).getFirst().id();

        assertThat(author.get(file)).hasStatusOk().hasContentType("application/pdf");
        assertThat(colleague.get(file)).hasStatusOk();
        assertThat(colleague.get(draft.path())).hasStatusOk();
        assertThat(officer.get(file)).as("a draft is nobody's but its authors'").hasStatus(404);
        assertThat(new Visit(browser, some.person()).get(file)).hasStatus(404);

        supplements.requestPieces(filed.id(), List.of(Piece.awaited("LETENG", "Lettres")), "Il manque une pièce.", 20, officer.person());
        author.send(request(), new MockMultipartFile("piece-LETENG", "lettre.pdf", "application/pdf", SomeFile.pdf("y")));
        var sent = "/documents/" + documents.of(filed.id().subject()).getFirst().id();
        assertThat(officer.get(sent)).hasStatusOk();
        assertThat(author.get(sent)).hasStatusOk();
        assertThat(new Visit(browser, some.person()).get(sent)).hasStatus(404);
    }

    private String request() {
        Supplement asked = supplements.of(filed.id()).getLast();
        return filed.path() + "/demandes/" + asked.id();
    }
}

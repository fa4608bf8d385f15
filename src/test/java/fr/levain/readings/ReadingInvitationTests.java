package fr.levain.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.applications.ApplicationView;
import fr.levain.documents.SomeFile;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An invitation to read: declined, sent again, prolonged, expired; what its reader takes away, sends, and is not told. */
@LevainTest
class ReadingInvitationTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeReading some;
    @Autowired ReadableStore dossiers;
    @Autowired ReadingExpiry expiry;
    @Autowired InvitationStore invitations;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    String call;
    Caller.Account zoe;
    Caller.Account ali;
    ApplicationView dossier;
    String board;

    @BeforeEach
    void a_dossier_to_read() {
        call = some.call();
        zoe = some.expert(call, "Zoé Lectrice");
        ali = some.expert(call, "Ali Lecteur");
        dossier = some.dossier(call, "Le four commun");
        board = "/instruction/" + dossier.reference() + "/lectures";
    }

    @Test
    void R01_a_reader_declines_with_a_reason_the_officer_reads_it_and_the_place_is_free() {
        some.given(dossier, ali, 3);
        var id = some.asked(dossier, zoe);
        assertThat(waiting()).isFalse();
        var path = "/lectures/" + id;
        assertThat(post(zoe, path + "/declaration", "declaration", "decline", "precision", "Gardé.")).hasStatus(422).bodyText().contains("Dites pourquoi en une phrase", "Gardé.");
        post(zoe, path + "/declaration", "declaration", "decline", "motif", "Je suis en congé jusqu’en janvier.");
        assertThat(text(get(zoe, path))).contains("Vous avez décliné", "Le service est prévenu");
        assertThat(text(get(zoe, "/lectures"))).contains("Déclinée");
        assertThat(post(zoe, path + "/notes", "action", "rendre")).as("it is closed").hasRedirectedUrl(path);
        assertThat(text(get(some.officer(), board))).contains("Déclinée", "Je suis en congé jusqu’en janvier.");
        assertThat(mails(some.officer())).anySatisfy(mail -> assertThat(mail).contains(dossier.reference() + " : Une lecture est déclinée").doesNotContain("Zoé", "congé"));
        assertThat(waiting()).as("somebody else may be asked").isTrue();
        post(some.officer(), "/instruction/appels/" + call + "/lectures/repartition", "nature", "analyse-1", "action", "preparer");
        assertThat(text(get(some.officer(), "/instruction/appels/" + call + "/lectures/repartition"))).as("not her again").contains("1 à écarter");
        assertThat(post(some.officer(), board + "/" + id + "/prolongation", "jusque-jour", "20", "jusque-mois", "12", "jusque-annee", "2026")).as("declined is declined").hasStatus(409);
    }

    @Test
    void R01_an_unanswered_invitation_is_sent_again_prolonged_and_expires_by_itself_then_is_prolonged_once_more() {
        var id = some.asked(dossier, zoe);
        var follow = board + "/" + id;
        assertThat(post(some.officer(), follow + "/invitation")).hasRedirectedUrl(follow + "?fait=invitation");
        assertThat(post(some.officer(), follow + "/invitation")).as("a second click sends nothing").hasRedirectedUrl(follow + "?fait=invitation");
        assertThat(mails(zoe)).hasSize(2);
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofMinutes(2));
            post(some.officer(), follow + "/invitation");
        }
        clock.advance(Duration.ofMinutes(2));
        assertThat(post(some.officer(), follow + "/invitation")).as("five a day").hasRedirectedUrl(follow + "?fait=trop");
        assertThat(mails(zoe)).hasSize(6);

        assertThat(post(some.officer(), follow + "/prolongation", "jusque-jour", "1", "jusque-mois", "1", "jusque-annee", "2020")).hasStatus(422).bodyText().contains("Indiquez un jour entre demain");
        var until = some.of(dossier, zoe).dueOn().plusDays(5);
        assertThat(prolonged(follow, until)).hasRedirectedUrl(follow + "?fait=prolonge");
        assertThat(mails(zoe).getFirst()).contains("Vous avez jusqu’au");

        clock.advance(Duration.ofDays(27));
        expiry.expire();
        assertThat(some.of(dossier, zoe).status()).as("twenty days to give it, seven more: that day still counts").isEqualTo(ReadingStatus.ASKED);
        clock.advance(Duration.ofDays(1));
        expiry.expire();
        expiry.expire();
        assertThat(some.of(dossier, zoe).status()).isEqualTo(ReadingStatus.EXPIRED);
        assertThat(mails(zoe)).filteredOn(mail -> mail.contains("Votre lecture n’est plus attendue")).hasSize(1);
        assertThat(mails(some.officer())).anySatisfy(mail -> assertThat(mail).contains(dossier.reference() + " : Une lecture expire sans réponse").doesNotContain("Zoé"));
        assertThat(text(get(zoe, "/lectures/" + id))).contains("la demande a expiré");
        assertThat(text(get(some.officer(), follow))).contains("Expirée", "Tant qu’elle peut être prolongée, cette personne ne voit pas les notes des autres");
        assertThat(sql.sql("select event from audit.entry where subject_id = :id order by seq").param("id", dossier.id().value()).query(String.class).list())
                .containsSubsequence("ReadingInvitationSent", "ReadingProlonged", "ReadingExpired");

        assertThat(prolonged(follow, some.of(dossier, zoe).dueOn().plusDays(20))).hasRedirectedUrl(follow + "?fait=prolonge");
        assertThat(text(get(zoe, "/lectures/" + id))).contains("Avez-vous un lien avec ce projet ?");
        assertThat(post(some.officer(), follow + "/retrait")).hasRedirectedUrl(board + "?fait=retiree");
        assertThat(get(some.officer(), follow)).hasStatus(404);
    }

    @Test
    void R05_a_reader_of_a_masked_kind_is_not_told_who_carries_the_project_and_the_screen_says_what_masking_leaves() throws IOException {
        some.set(SomeReading.hidden(call));
        var path = "/lectures/" + some.asked(dossier, zoe);
        assertThat(text(get(zoe, path))).contains("Cette lecture vous cache le porteur et ses partenaires");
        post(zoe, path + "/declaration", "declaration", "aucun");
        var shown = List.of(text(get(zoe, "/lectures")), text(get(zoe, path)), pdf(get(zoe, path + "/lecture.pdf")), String.join("\n", mails(zoe)));
        assertThat(shown.get(1)).contains("Un nom écrit dans un texte ou dans une pièce peut encore se lire", "Rôle dans le projet").doesNotContain("Nom de la structure");
        assertThat(shown.get(2)).contains("Le four commun", "Portage collectif", "masqués");
        assertThat(shown).allSatisfy(text -> assertThat(text).doesNotContain(dossier.holderName(), "Semeurs"));

        var officer = some.officer();
        some.declare(call, officer.id());
        var own = "/lectures/" + some.asked(dossier, officer);
        post(officer, own + "/declaration", "declaration", "aucun");
        assertThat(text(get(officer, own))).as("an officer who reads is not led to the whole dossier").doesNotContain("Ouvrir le dossier entier");
    }

    @Test
    void a_file_is_sent_with_the_scores_replaced_taken_back_and_read_by_the_service_once_they_are_given() {
        var id = some.asked(dossier, zoe);
        var path = "/lectures/" + id;
        post(zoe, path + "/declaration", "declaration", "aucun");
        var refused = send(path, "programme.exe", "MZ".getBytes(StandardCharsets.UTF_8), "motif.PORTAGE", "Gardé.");
        assertThat(refused).hasStatus(422).bodyText().contains("Gardé.");
        assertThat(send(path, "remarques.pdf", SomeFile.pdf("un"), "note.PORTAGE", "2")).hasRedirectedUrl(path + "?fait=brouillon");
        var first = some.of(dossier, zoe).joined().orElseThrow();
        send(path, "suite.pdf", SomeFile.pdf("deux"));
        var second = some.of(dossier, zoe).joined().orElseThrow();
        assertThat(second.name()).isEqualTo("suite.pdf");
        assertThat(get(zoe, path + "/fichiers/" + first.document())).as("replaced").hasStatus(404);
        assertThat(get(zoe, path + "/fichiers/" + second.document())).hasStatusOk();
        assertThat(get(some.officer(), "/documents/" + second.document())).as("not given yet").hasStatus(404);

        some.given(id, zoe, 2, java.util.Map.of(), SomeReading.REASON);
        assertThat(text(get(some.officer(), board))).contains("Fichier joint : suite.pdf").contains("1. Portage collectif");
        assertThat(get(some.officer(), board)).bodyText().contains("Radar des notes");
        assertThat(get(some.officer(), "/documents/" + second.document())).hasStatusOk();
        assertThat(get(ali, "/documents/" + second.document())).hasStatus(404);
        assertThat(text(get(zoe, path))).contains("Fichier joint : suite.pdf");
    }

    @Test
    void an_invitation_prolonged_while_the_day_closes_does_not_expire_and_none_leaves_for_a_decided_dossier() {
        var id = some.asked(dossier, zoe);
        clock.advance(Duration.ofDays(40));
        var limit = LocalDate.ofInstant(clock.instant(), French.PARIS).minusDays(7);
        // read as too late a moment ago
        assertThat(invitations.toExpire(call, limit, 10)).containsExactly(id);
        prolonged(board + "/" + id, LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(5));
        transaction.executeWithoutResult(_ -> expiry.expire(id, limit));
        assertThat(some.of(dossier, zoe).status()).isEqualTo(ReadingStatus.ASKED);
        assertThat(mails(zoe)).noneMatch(mail -> mail.contains("n’est plus attendue"));

        sql.sql("update applications.application set status = 'REFUSED' where id = :id").param("id", dossier.id().value()).update();
        assertThat(text(get(some.officer(), board + "/" + id))).doesNotContain("Renvoyer l’invitation");
        assertThat(post(some.officer(), board + "/" + id + "/invitation")).hasStatus(409);
    }

    @Test
    void I3_a_tie_is_declared_with_people_who_are_named_and_what_is_known_decides_where_they_are_hidden() {
        var id = some.asked(dossier, zoe);
        assertThat(text(get(zoe, "/lectures/" + id))).contains("Porté par " + dossier.holderName() + " (Association)", "Avec ", "Je n’ai pas de lien avec ce projet, son porteur ou ses partenaires");

        some.set(SomeReading.hidden(call));
        assertThat(text(get(zoe, "/lectures/" + id))).contains("rien ne vous y relie", "à ma connaissance").doesNotContain(dossier.holderName(), "Avec ");
        var tied = some.expert(call, "Tia Voisine", "tia-" + UUID.randomUUID() + "@exemple.fr");
        assertThat(post(some.officer(), board + "/demande", "nature", "analyse-1", "lecteur-analyse-1", tied.id().toString())).as("whoever a tie is found for is not asked").hasStatus(404);
        some.set(SomeReading.terms(call));
        var shut = "/lectures/" + some.asked(dossier, tied);
        some.set(SomeReading.hidden(call));
        assertThat(text(get(tied, shut))).contains("un lien possible apparaît", "Ce dossier ne s’ouvre pas sous votre nom").doesNotContain("à ma connaissance");
        assertThat(post(tied, shut + "/declaration", "declaration", "aucun")).hasStatus(422);
        assertThat(post(tied, shut + "/declaration", "declaration", "conflit", "lien", "OTHER")).hasRedirectedUrl(shut);
        assertThat(text(get(some.officer(), board)).split("À qui demander")[1]).as("who stood aside is asked nothing more").doesNotContain("Tia Voisine");
    }

    @Test
    void notes_sent_again_are_answered_as_the_first_and_others_are_handed_back() {
        var id = some.asked(dossier, zoe);
        var path = "/lectures/" + id;
        some.given(id, zoe, 3, Map.of(), SomeReading.REASON);
        var same = new ArrayList<>(List.of("action", "rendre", "version", "2"));
        some.of(dossier, zoe).marks().forEach((code, mark) -> same.addAll(List.of("note." + code, "3", "motif." + code, SomeReading.REASON)));
        assertThat(post(zoe, path + "/notes", same.toArray(String[]::new))).hasRedirectedUrl(path + "?fait=rendue");
        var other = post(zoe, path + "/notes", "action", "rendre", "version", "2", "note.PORTAGE", "1", "motif.PORTAGE", "Deux structures seulement.");
        assertThat(other).hasStatus(409);
        assertThat(text(other)).contains("Ce que vous venez d’envoyer n’est pas gardé.", "Deux structures seulement.");

        var late = "/lectures/" + some.asked(dossier, ali);
        post(ali, late + "/declaration", "declaration", "aucun");
        clock.advance(Duration.ofDays(40));
        expiry.expire();
        var lost = post(ali, late + "/notes", "action", "enregistrer", "version", "2", "motif.PORTAGE", "J’allais finir.");
        assertThat(lost).hasStatus(409);
        assertThat(text(lost)).contains("La demande a expiré avant votre envoi", "J’allais finir.");
    }

    /** Whether the dossier still wants a reader. */
    private boolean waiting() {
        return dossiers.toRead(call, "analyse-1", 2, 10).contains(dossier.id());
    }

    private MvcTestResult prolonged(String follow, java.time.LocalDate until) {
        return post(some.officer(), follow + "/prolongation", "jusque-jour", "" + until.getDayOfMonth(), "jusque-mois", "" + until.getMonthValue(), "jusque-annee", "" + until.getYear());
    }

    private MvcTestResult send(String path, String name, byte[] content, String... typed) {
        var request = browser.post().uri(path + "/notes").with(user(zoe.id().toString())).with(csrf()).multipart().file(new MockMultipartFile("fichier", name, "application/pdf", content))
                .param("action", "enregistrer").param("version", "" + some.of(dossier, zoe).version());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private List<String> mails(Caller.Account who) {
        return new Mailbox(sql).of(who.email()).stream().map(mail -> (mail.subject() + "\n" + mail.text()).replace('\u00a0', ' ')).toList();
    }

    private MvcTestResult get(Caller.Account who, String path) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String path, String... typed) {
        var request = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }

    private static String pdf(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk();
        try (var pdf = Loader.loadPDF(result.getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static String text(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)).text().replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

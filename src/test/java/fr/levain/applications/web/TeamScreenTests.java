package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.applications.Access;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.applications.Drafts;
import fr.levain.applications.Participants;
import fr.levain.applications.SomeApplicant;
import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.messaging.Outbox;
import fr.levain.messaging.SentMessage;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People invited to a dossier: what each may do, and what stops them. */
@LevainTest
class TeamScreenTests {
    private static final Pattern READ = Pattern.compile("name=\"lu\" value=\"([0-9a-f]+)\"");

    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Drafts drafts;
    @Autowired Participants participants;
    @Autowired Applications applications;
    @Autowired Outbox outbox;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Visit author;
    Visit guest;

    @BeforeEach
    void people() {
        author = new Visit(browser, some.person());
        guest = new Visit(browser, some.person());
    }

    @Test
    void a_colleague_invited_to_write_fills_in_a_part_and_cannot_file() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "WRITE");

        assertThat(guest.get("/dossiers")).bodyText().contains(dossier.reference().value());
        var version = drafts.dossier(dossier.reference(), guest.person()).version("projet");
        assertThat(guest.autosave(dossier.path() + "/pages/projet", "version", "" + version, "project_title", "Le four commun")).hasStatusOk();
        assertThat(applications.view(dossier.id()).title()).isEqualTo("Le four commun");
        assertThat(guest.get(dossier.path() + "/verification")).bodyText().contains("Le dépôt revient à").doesNotContain("name=\"declaration\"");
        assertThat(guest.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(404);
        assertThat(guest.post(dossier.path() + "/retrait", "confirmation", "oui")).hasStatus(404);
        assertThat(applications.view(dossier.id()).status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    void whoever_only_reads_sees_everything_and_changes_nothing() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "READ");

        assertThat(guest.get(dossier.path() + "/pages/projet")).hasStatus3xxRedirection().hasRedirectedUrl(dossier.path() + "/verification");
        assertThat(guest.get(dossier.path() + "/verification")).bodyText().contains("La cuisine mobile du Thaurion").doesNotContain("Modifier<");
        assertThat(guest.autosave(dossier.path() + "/pages/projet", "version", "1", "project_title", "Autre chose")).hasStatus(404);
        assertThat(guest.post(dossier.path() + "/equipe", "nom", "X", "courriel", "x@exemple.fr", "droit", "WRITE")).hasStatus(404);
        assertThat(applications.view(dossier.id()).title()).isEqualTo("La cuisine mobile du Thaurion");
    }

    @Test
    void a_forwarded_link_opens_to_no_one_else() {
        var dossier = some.draft(author.person());
        var link = invites(dossier, guest.person(), "WRITE");
        var stranger = new Visit(browser, some.person());

        assertThat(stranger.get(link)).hasStatusOk().bodyText().contains("envoyée à une autre adresse", "p***@exemple.fr")
                .doesNotContain(guest.person().email(), dossier.reference().value());
        assertThat(stranger.post(link)).hasStatusOk().bodyText().contains("envoyée à une autre adresse");
        assertThat(stranger.get(dossier.path())).hasStatus(404);
    }

    @Test
    void the_same_invitation_used_twice_opens_the_dossier_and_does_nothing_more() {
        var dossier = some.draft(author.person());
        var link = invites(dossier, guest.person(), "WRITE");

        assertThat(guest.post(link)).hasStatus3xxRedirection().hasRedirectedUrl(dossier.path());
        assertThat(guest.post(link)).hasStatus3xxRedirection().hasRedirectedUrl(dossier.path());
        assertThat(guest.get(link)).hasStatusOk().bodyText().contains("Vous êtes déjà dans l’équipe");
        assertThat(journal.timelineOf(dossier.id().subject())).extracting(TimelineEntry::event).containsOnlyOnce("ParticipantJoined");
    }

    @Test
    void an_expired_invitation_says_what_to_do_and_another_link_replaces_it() {
        var dossier = some.draft(author.person());
        var link = invites(dossier, guest.person(), "WRITE");
        clock.advance(Duration.ofDays(31));

        assertThat(guest.post(link)).hasStatusOk().bodyText().contains("Cette invitation a expiré", "renvoyer le lien");
        var invited = participants.of(dossier.reference(), author.person()).getFirst();
        author.post(dossier.path() + "/equipe/" + invited.id() + "/relance");
        assertThat(guest.get(link)).hasStatus(404);
        assertThat(guest.post(lastLink(guest.person()))).hasStatus3xxRedirection().hasRedirectedUrl(dossier.path());
    }

    @Test
    void a_person_taken_off_opens_the_dossier_no_more_and_what_they_wrote_stays() {
        var dossier = some.draft(author.person());
        joins(dossier, guest, "WRITE");
        guest.autosave(dossier.path() + "/pages/projet", "version", "0", "project_title", "Le four commun");
        var invited = participants.of(dossier.reference(), author.person()).getFirst();

        assertThat(author.post(dossier.path() + "/equipe/" + invited.id() + "/retrait")).hasStatus3xxRedirection();

        assertThat(guest.get(dossier.path())).hasStatus(404);
        assertThat(guest.get("/dossiers")).bodyText().doesNotContain(dossier.reference().value());
        assertThat(applications.view(dossier.id()).title()).isEqualTo("Le four commun");
        assertThat(outbox.about(dossier.id().subject())).extracting(SentMessage::to).contains(guest.person().email());
    }

    @Test
    void a_person_taken_off_while_typing_is_told_so_and_keeps_their_words() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "WRITE");
        var page = dossier.path() + "/pages/projet";
        var invited = participants.of(dossier.reference(), author.person()).getFirst();
        author.post(dossier.path() + "/equipe/" + invited.id() + "/retrait");

        assertThat(guest.autosave(page, "version", "1", "project_title", "Le four commun")).hasStatus(409).bodyText().contains("Votre accès à ce dossier a pris fin");
        assertThat(guest.post(page, "version", "1", "project_title", "Le four commun")).hasStatus(409).bodyText()
                .contains("Votre accès à ce dossier a pris fin", "Copiez ce qui suit", "Le four commun").doesNotContain("La cuisine mobile du Thaurion");
        assertThat(guest.post(page + "/fusion", "version", "1", "saisie.project_title", "Le four commun")).hasStatus(409).bodyText().contains("Le four commun");
        assertThat(applications.view(dossier.id()).title()).isEqualTo("La cuisine mobile du Thaurion");
        assertThat(new Visit(browser, some.person()).post(page, "version", "1", "project_title", "Le four commun")).as("a stranger learns nothing").hasStatus(404);
    }

    @Test
    void the_representative_finds_everywhere_that_their_agreement_is_asked_for_then_done() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "SIGN");
        for (var path : java.util.List.of(dossier.path(), dossier.path() + "/verification"))
            assertThat(guest.get(path)).as(path).bodyText().contains("Votre accord est demandé", "Lire le dossier et répondre", dossier.path() + "/accord");
        assertThat(guest.get("/mon-espace")).bodyText().contains("Votre accord est demandé avant le dépôt du dossier " + dossier.reference());
        assertThat(author.get(dossier.path())).bodyText().contains("Le dépôt attend l’accord de").doesNotContain("Votre accord est demandé");

        guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", read(dossier));
        assertThat(guest.get(dossier.path())).bodyText().contains("C’est fait", "Vous avez donné votre accord", "peut déposer le dossier");
        assertThat(guest.get("/mon-espace")).bodyText().doesNotContain("Votre accord est demandé");
    }

    @Test
    void a_second_click_sends_no_second_invitation_and_nothing_typed_is_lost() {
        var dossier = some.draft(author.person());
        invites(dossier, guest.person(), "WRITE");

        assertThat(author.post(dossier.path() + "/equipe", "nom", "Paul Roche", "courriel", guest.person().email().toUpperCase(), "droit", "READ"))
                .hasStatus(422).bodyText().contains("déjà invitée", "Paul Roche");
        assertThat(author.post(dossier.path() + "/equipe", "nom", "", "courriel", "sans-arobase", "droit", ""))
                .hasStatus(422).bodyText().contains("Écrivez le nom", "Il manque le signe @", "Choisissez ce que", "sans-arobase");
        assertThat(outbox.about(dossier.id().subject()).stream().filter(mail -> mail.text().contains("/invitations/"))).hasSize(1);
    }

    @Test
    void a_name_with_an_emoji_or_right_to_left_marks_is_kept_as_typed() {
        var dossier = some.draft(author.person());

        author.post(dossier.path() + "/equipe", "nom", "Zoé 🌱 \u202Eلينا", "courriel", guest.person().email(), "droit", "READ");

        assertThat(participants.of(dossier.reference(), author.person()).getFirst().name()).isEqualTo("Zoé 🌱 \u202Eلينا");
        assertThat(author.get(dossier.path() + "/equipe")).hasStatusOk().bodyText().contains("Zoé 🌱");
    }

    @Test
    void a_part_is_given_shown_as_theirs_and_handed_back_with_a_word() {
        var dossier = some.draft(author.person());
        joins(dossier, guest, "WRITE");

        author.post(dossier.path() + "/equipe/parties", "personne-budget", guest.person().id().toString());
        assertThat(author.get(dossier.path())).bodyText().contains("Confiée à " + guest.person().name());
        assertThat(guest.get(dossier.path() + "/pages/budget")).bodyText().contains("Cette partie vous est confiée");
        assertThat(author.get(dossier.path() + "/equipe")).bodyText().contains("Ce qui reste à faire, par personne", "Budget du projet");

        guest.post(dossier.path() + "/equipe/parties/budget/rendre", "mot", "Il manque le devis.");
        assertThat(author.get(dossier.path() + "/equipe")).bodyText().contains("Rendue par", "Il manque le devis.");
        assertThat(outbox.about(dossier.id().subject()).stream().filter(mail -> mail.to().equals(author.person().email())))
                .anyMatch(mail -> mail.text().contains("Il manque le devis."));
        assertThat(guest.post(dossier.path() + "/equipe/parties/budget/rendre")).hasStatus(409);
    }

    @Test
    void a_part_is_not_given_to_a_stranger() {
        var dossier = some.draft(author.person());

        assertThat(author.post(dossier.path() + "/equipe/parties", "personne-budget", guest.person().id().toString())).hasStatus(404);
    }

    @Test
    void two_people_on_one_part_know_of_each_other() {
        var dossier = some.draft(author.person());
        joins(dossier, guest, "WRITE");
        author.get(dossier.path() + "/pages/projet");

        assertThat(guest.get(dossier.path() + "/pages/projet")).bodyText().contains("a aussi cette partie ouverte");
        assertThat(author.autosave(dossier.path() + "/pages/projet", "version", "0", "project_title", "A")).bodyText().contains("a aussi cette partie ouverte");
        clock.advance(Duration.ofMinutes(10));
        assertThat(guest.get(dossier.path() + "/pages/projet")).bodyText().doesNotContain("a aussi cette partie ouverte");
    }

    @Test
    void the_filing_waits_for_the_agreement_of_the_representative_and_takes_it_once_given() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "SIGN");

        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422).bodyText().contains("attend l’accord de");
        assertThat(guest.post(dossier.path() + "/accord", "fonction", "", "lu", read(dossier))).hasStatus(422).bodyText().contains("Écrivez votre fonction", "Cochez la case");
        assertThat(guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", read(dossier))).hasStatus3xxRedirection();
        assertThat(author.get(dossier.path() + "/equipe")).bodyText().contains("a donné son accord");
        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus3xxRedirection();
        assertThat(applications.view(dossier.id()).status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void an_answer_changed_after_the_agreement_asks_for_it_anew() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "SIGN");
        var old = read(dossier);
        guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", old);
        rename(dossier, "Aucun camion.");

        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422);
        assertThat(author.get(dossier.path() + "/equipe")).bodyText().contains("Une réponse a changé depuis l’accord", "Redemander l’accord");
        clock.advance(Duration.ofMinutes(1));
        author.post(dossier.path() + "/equipe/accord");
        assertThat(guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", old)).hasStatus(422).bodyText().contains("Une réponse vient de changer");
        assertThat(guest.post(dossier.path() + "/accord", "fonction", "Présidente", "accord", "oui", "lu", read(dossier))).hasStatus3xxRedirection();
        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus3xxRedirection();
    }

    @Test
    void a_refusal_comes_with_its_reasons_and_holds_the_filing_back() {
        var dossier = some.complete(author.person());
        joins(dossier, guest, "SIGN");

        assertThat(guest.post(dossier.path() + "/accord/refus", "motif", "")).hasStatus(422).bodyText().contains("Dites ce qui ne va pas");
        guest.post(dossier.path() + "/accord/refus", "motif", "Le budget oublie la cantine.");

        assertThat(author.get(dossier.path() + "/equipe")).bodyText().contains("n’a pas donné son accord", "Le budget oublie la cantine.");
        assertThat(author.get(dossier.path())).bodyText().contains("n’a pas donné son accord", "Le budget oublie la cantine.", "corrigez le dossier, puis redemandez son accord", "Redemander l’accord");
        assertThat(guest.get(dossier.path())).bodyText().contains("C’est fait", "Vous n’avez pas donné votre accord", "vous redemande votre accord");
        assertThat(author.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus(422);
        assertThat(author.post(dossier.path() + "/accord", "fonction", "Moi-même", "accord", "oui", "lu", read(dossier))).hasStatus(403);
    }

    @Test
    void whoever_holds_a_mandate_files_and_the_person_represented_is_told() {
        var dossier = some.complete(author.person());
        var paper = new MockMultipartFile("mandat", "mandat.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes());
        assertThat(author.post(dossier.path() + "/equipe", "nom", "Cabinet Appui", "courriel", guest.person().email(), "droit", "ACT"))
                .hasStatus(422).bodyText().contains("Joignez le mandat signé", "Indiquez le dernier jour du mandat");
        assertThat(author.send(dossier.path() + "/equipe", paper, "nom", "Cabinet Appui", "courriel", guest.person().email(), "droit", "ACT",
                "fin-jour", "31", "fin-mois", "12", "fin-annee", "2026")).hasStatus3xxRedirection();
        guest.post(lastLink(guest.person()));

        assertThat(guest.post(dossier.path() + "/depot", "declaration", "oui")).hasStatus3xxRedirection();

        assertThat(outbox.about(dossier.id().subject()).stream().filter(mail -> mail.to().equals(author.person().email())))
                .anyMatch(mail -> mail.subject().contains("est déposé") && mail.text().contains("accuse-de-reception")
                        && mail.text().contains("Déposé par " + guest.person().name() + ", par mandat de"));
        assertThat(outbox.about(dossier.id().subject()).stream().filter(mail -> mail.to().equals(guest.person().email())))
                .as("who filed has their receipt, and is not told of themself").noneMatch(mail -> mail.subject().startsWith("Votre dossier"));
        assertThat(guest.get(dossier.path() + "/accuse-de-reception")).bodyText()
                .contains("Déposé par", guest.person().name() + ", par mandat de", "valable jusqu’au 31 décembre 2026");
        clock.advance(Duration.ofDays(60));
        assertThat(guest.get(dossier.path())).as("the mandate is over").hasStatus(404);
    }

    @Test
    void a_mandate_gives_no_right_to_invite() {
        var dossier = some.draft(author.person());
        var paper = new MockMultipartFile("mandat", "mandat.pdf", "application/pdf", "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes());
        author.send(dossier.path() + "/equipe", paper, "nom", "Cabinet Appui", "courriel", guest.person().email(), "droit", "ACT",
                "fin-jour", "31", "fin-mois", "12", "fin-annee", "2026");
        guest.post(lastLink(guest.person()));

        assertThat(participants.access(dossier.reference(), guest.person())).isEqualTo(Access.ACT);
        assertThat(guest.post(dossier.path() + "/equipe", "nom", "X", "courriel", "x@exemple.fr", "droit", "WRITE")).hasStatus(403);
        assertThat(guest.get(dossier.path() + "/equipe")).bodyText().doesNotContain("Inviter une personne");
    }

    @Test
    void one_may_refuse_an_invitation_or_leave() {
        var dossier = some.draft(author.person());
        var link = invites(dossier, guest.person(), "WRITE");
        guest.post(link + "/refus");
        assertThat(guest.get(dossier.path())).hasStatus(404);
        assertThat(guest.get(link)).bodyText().contains("Vous avez refusé cette invitation");

        joins(dossier, guest, "READ");
        var mine = participants.of(dossier.reference(), guest.person()).getLast();
        assertThat(guest.post(dossier.path() + "/equipe/" + mine.id() + "/retrait")).hasStatus3xxRedirection().hasRedirectedUrl("/dossiers");
        assertThat(guest.get(dossier.path())).hasStatus(404);
    }

    private void rename(ApplicationView dossier, String title) {
        var version = drafts.dossier(dossier.reference(), author.person()).version("effets");
        drafts.save(dossier.reference(), "effets", version, SomeApplicant.answersOn("effets", "environment", title), Map.of(), author.person());
    }

    private String read(ApplicationView dossier) {
        var page = guest.get(dossier.path() + "/accord");
        assertThat(page).hasStatusOk();
        var found = READ.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private void joins(ApplicationView dossier, Visit who, String entitlement) {
        assertThat(who.post(invites(dossier, who.person(), entitlement))).hasStatus3xxRedirection().hasRedirectedUrl(dossier.path());
    }

    private String invites(ApplicationView dossier, Caller.Account who, String entitlement) {
        clock.advance(Duration.ofSeconds(1));
        assertThat(author.post(dossier.path() + "/equipe", "nom", who.name(), "courriel", who.email(), "droit", entitlement)).hasStatus3xxRedirection();
        return lastLink(who);
    }

    private String lastLink(Caller.Account who) {
        return new Mailbox(sql).found(who.email(), "(/invitations/[A-Za-z0-9_-]+)");
    }

    @Test
    void somebody_invited_who_is_not_signed_in_is_told_to_what_and_with_which_address() {
        var dossier = some.complete(author.person());
        var link = invites(dossier, guest.person(), "WRITE");
        var email = guest.person().email();

        assertThat(browser.get().uri(link)).hasStatusOk().bodyText().contains("Vous êtes invité à un dossier", email.charAt(0) + "***" + email.substring(email.indexOf('@')),
                "/connexion?retour=" + link).doesNotContain(email, dossier.reference().value(), dossier.holderName());
        assertThat(browser.get().uri("/invitations/inconnue")).hasRedirectedUrl("/connexion?retour=/invitations/inconnue");
    }
}

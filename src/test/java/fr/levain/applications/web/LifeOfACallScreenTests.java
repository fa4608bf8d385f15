package fr.levain.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Drafts;
import fr.levain.applications.SomeApplicant;
import fr.levain.calls.Calls;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Role;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@LevainTest
class LifeOfACallScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeApplicant some;
    @Autowired Accounts accounts;
    @Autowired Drafts drafts;
    @Autowired Calls calls;
    @Autowired TestClock clock;

    Visit head;
    Visit holder;
    String slug;
    String call;

    @BeforeEach
    void a_published_call() {
        head = new Visit(browser, accounts.byEmail("helene.roux@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());
        holder = new Visit(browser, some.person());
        slug = some.callClosing(TestClock.START.plus(Duration.ofDays(40)));
        call = "/gestion/appels/" + slug;
        assertThat(head.person().roles()).contains(Role.HEAD);
    }

    @Test
    void P05_an_extension_without_a_reason_or_too_early_is_told_and_keeps_what_was_typed() {
        assertThat(head.post(call + "/prolongation", "jusque.jour", "2027-03-01", "jusque.heure", "17:00", "motif", "")).hasStatus(422)
                .bodyText().contains("Dites pourquoi", "value=\"2027\"");
        assertThat(head.post(call + "/prolongation", "jusque.jour", "2026-12-01", "jusque.heure", "17:00", "motif", "Grève")).hasStatus(422)
                .bodyText().contains("après la clôture actuelle", "value=\"Grève\"");

        assertThat(head.post(call + "/prolongation", "jusque.jour", "2027-03-01", "jusque.heure", "17:00", "motif", "Grève des transports.")).hasStatus3xxRedirection();

        assertThat(calls.bySlug(slug).orElseThrow().current().closesAt()).hasToString("Optional[2027-03-01T16:00:00Z]");
        assertThat(holder.get("/appels/" + slug)).bodyText().contains("la clôture passe du", "Grève des transports.", "1er mars 2027");
    }

    @Test
    void P03_a_withdrawal_is_planned_in_the_future_only_and_cancelled() {
        assertThat(head.post(call + "/programmation", "acte", "retrait", "retrait.jour", "2020-01-01", "retrait.heure", "09:00")).hasStatus(422).bodyText().contains("Ce moment est passé");
        assertThat(head.post(call + "/programmation", "acte", "retrait", "retrait.jour", "2027-01-01", "retrait.heure", "09:00")).hasStatus3xxRedirection();
        var page = head.get(call + "/vie");
        assertThat(page).bodyText().contains("Programmée", "Mise hors ligne le 1er janvier 2027");
        var cancel = org.jsoup.Jsoup.parse(body(page)).select("form[action$=annulation]").attr("action");
        assertThat(head.post(cancel)).hasStatus3xxRedirection();
        assertThat(head.get(call + "/vie")).bodyText().contains("Annulée");
    }

    @Test
    void P03_a_call_taken_off_line_is_hidden_and_its_open_drafts_may_still_be_filed() {
        var draft = drafts.open(slug, some.organisationOf(holder.person(), HolderKind.ASSOCIATION), holder.person());
        assertThat(head.post(call + "/retrait")).hasStatus3xxRedirection();

        assertThat(holder.get("/appels/" + slug)).hasStatus(404);
        assertThat(holder.get(draft.path())).hasStatusOk();
        assertThat(holder.get("/appels/" + slug + "/dossiers")).hasStatus(404);
        assertThat(head.post(call + "/remise-en-ligne")).hasStatus3xxRedirection();
        assertThat(holder.get("/appels/" + slug)).hasStatusOk();
    }

    @Test
    void P10_who_is_not_invited_is_told_politely() {
        byInvitation(slug, "");
        assertThat(head.post(call + "/invitations", "invites", "n’importe quoi")).hasStatus(422).bodyText().contains("Ni adresse ni SIRET");

        assertThat(holder.get("/appels/" + slug + "/dossiers")).hasStatus(403).bodyText().contains("Cet appel est sur invitation", "Merci de votre intérêt");
        assertThat(head.post(call + "/invitations", "invites", holder.person().email())).hasStatus3xxRedirection();
        assertThat(holder.get("/appels/" + slug + "/dossiers")).hasStatusOk();
        var listed = head.get(call + "/invitations");
        assertThat(listed).bodyText().contains(holder.person().email());
        head.post(org.jsoup.Jsoup.parse(body(listed)).select("form[action$=retrait]").attr("action"));
        assertThat(holder.get("/appels/" + slug + "/dossiers")).hasStatus(403);
    }

    @Test
    void P07_the_author_of_a_draft_reads_what_changed_then_chooses() {
        var draft = drafts.open(slug, some.organisationOf(holder.person(), HolderKind.ASSOCIATION), holder.person());
        assertThat(holder.get(draft.path())).bodyText().doesNotContain("L’appel a changé");
        head.post(call + "/brouillon");
        var read = org.jsoup.Jsoup.parse(body(head.get(call + "/public"))).select("input[name=lu]").val();
        head.post(call + "/public", "lu", read, "beneficiaires", "Associations", "buts", "Essayer.", "conditions", "Le projet est collectif.");
        publish();

        assertThat(holder.get(draft.path())).bodyText().contains("L’appel a changé depuis l’ouverture de ce brouillon");
        assertThat(holder.get(draft.path() + "/nouveaux-termes")).bodyText().contains("Accepter les nouveaux termes", "Garder les termes", "But : Essayer.");
        assertThat(holder.post(draft.path() + "/nouveaux-termes", "version", "9", "choix", "accepter")).hasStatus(409);
        assertThat(holder.post(draft.path() + "/nouveaux-termes", "version", "2", "choix", "accepter")).hasStatus3xxRedirection();
        assertThat(drafts.dossier(draft.reference(), holder.person()).terms().number()).isEqualTo(2);
        assertThat(new Visit(browser, some.person()).get(draft.path() + "/nouveaux-termes")).hasStatus(404);
    }

    @Test
    void P11_a_dossier_of_the_first_phase_is_invited_and_opens_the_second_with_its_answers() {
        var second = some.callClosing(TestClock.START.plus(Duration.ofDays(90)));
        byInvitation(second, slug);
        var draft = drafts.open(slug, some.organisationOf(holder.person(), HolderKind.ASSOCIATION), holder.person());
        some.fillIn(draft, holder.person());
        holder.post(draft.path() + "/depot", "declaration", "oui");
        var officer = new Visit(browser, accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow());

        assertThat(officer.get("/instruction/" + draft.reference())).bodyText().contains("Phase suivante", "Inviter à");
        assertThat(officer.post("/instruction/" + draft.reference() + "/phase-suivante", "appel", second)).hasStatus3xxRedirection();
        assertThat(holder.get(draft.path())).bodyText().contains("Vous êtes invité à la phase suivante");
        var opened = holder.post(draft.path() + "/phase-suivante", "appel", second).getResponse().getRedirectedUrl();

        var next = drafts.dossier(new ApplicationReference(opened.substring("/dossiers/".length())), holder.person());
        assertThat(next.answers().byField()).isNotEmpty();
        assertThat(next.view().callSlug()).isEqualTo(second);
    }

    private void byInvitation(String slug, String after) {
        var path = "/gestion/appels/" + slug;
        head.post(path + "/brouillon");
        var read = org.jsoup.Jsoup.parse(body(head.get(path + "/territoire"))).select("input[name=lu]").val();
        assertThat(head.post(path + "/territoire", "lu", read, "admission", "invitation", "apres", after)).hasStatus3xxRedirection();
        publish(path);
    }

    private void publish() {
        publish(call);
    }

    private void publish(String path) {
        var read = org.jsoup.Jsoup.parse(body(head.get(path + "/verification"))).select("input[name=lu]").val();
        assertThat(head.post(path + "/publication", "lu", read)).hasRedirectedUrl(path);
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package fr.levain.revisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.French;
import fr.levain.revisions.Consultations;
import fr.levain.revisions.TextBrowser;
import fr.levain.testing.LevainTest;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class ConsultationScreenTests {
    @Autowired MockMvcTester mvc;
    @Autowired Accounts accounts;
    @Autowired Consultations consultations;
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;

    TextBrowser web;
    String grid;
    String title;

    @BeforeEach
    void a_grid_being_prepared() {
        web = TextBrowser.of(mvc, accounts);
        title = "Critères de 2027 " + UUID.randomUUID();
        grid = web.post(web.officer(), "/gestion/grilles", "titre", title).getResponse().getRedirectedUrl();
        criterion("Ancrage");
        criterion("Ouverture");
    }

    @Test
    void a_draft_is_opened_commented_answered_and_the_history_keeps_it() {
        // given
        assertThat(open(10)).hasRedirectedUrl(grid + "/consultation");
        var address = address();
        assertThat(visit("/consultations")).hasStatusOk().bodyText().contains(title);

        // when
        assertThat(comment(address, "ANCRAGE", "Et les communes rurales ?", "nom", "Ana Lopez", "structure", "Le Fournil", "public", "oui")).hasRedirectedUrl(address + "?recue=true");
        assertThat(visit(address)).bodyText().contains("Le projet y répond-il ?").doesNotContain("communes rurales", "Ana Lopez");
        var remark = remark();
        assertThat(web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/lecture", "decision", "publier")).hasStatus3xxRedirection();
        assertThat(web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/reponse", "reponse", "Oui, nous l’ajoutons.")).hasStatus3xxRedirection();

        // then
        assertThat(visit(address)).bodyText().contains("Et les communes rurales ?", "Ana Lopez, Le Fournil", "Oui, nous l’ajoutons.", "remarque publiée");
        assertThat(web.publish(web.head(), grid)).hasRedirectedUrl(grid + "/versions?publiee=1");
        assertThat(web.get(web.officer(), grid + "/versions")).bodyText().contains(address, "remarques et réponses");
        assertThat(visit(address)).bodyText().contains("Consultation terminée", "La version 1 du texte en est issue").doesNotContain("Faire une remarque");
        assertThat(comment(address, "ANCRAGE", "Trop tard")).hasStatus(409).bodyText().contains("votre remarque n’est pas enregistrée", "Trop tard");
    }

    @Test
    void a_text_with_unread_remarks_is_published_on_purpose_only() {
        open(10);
        comment(address(), "ANCRAGE", "Et les communes rurales ?");
        comment(address(), "OUVERTURE", "Et les jeunes ?");

        assertThat(web.get(web.head(), grid + "/verification")).bodyText().contains("2\u00a0remarques ne sont pas lues", grid + "/consultation", "name=\"sans-lire\"");
        assertThat(web.publish(web.head(), grid)).hasStatus(422).bodyText().contains("2\u00a0remarques ne sont pas lues", "role=\"alert\"");
        assertThat(web.post(web.head(), grid + "/publication", "lu", TextBrowser.html(web.get(web.head(), grid + "/verification")).select("input[name=lu]").val(), "sans-lire", "oui"))
                .hasRedirectedUrl(grid + "/versions?publiee=1");
    }

    @Test
    void officers_are_told_of_a_new_remark_on_their_desk_and_whoever_opened_it_by_a_mail() {
        open(10);
        comment(address(), "ANCRAGE", "Une première");
        comment(address(), "ANCRAGE", "Une seconde");

        assertThat(web.get(web.officer(), "/instruction")).bodyText().contains("2\u00a0remarques à lire : " + title, grid + "/consultation");
        assertThat(jdbc.sql("select count(*) from messaging.message where subject = :subject").param("subject", "Une remarque à lire : " + title)
                .query(Long.class).single()).as("one mail until all are read").isEqualTo(1);
    }

    @Test
    void remarks_are_read_page_by_page() {
        open(10);
        var consultation = consultations.of("grid", grid.substring(grid.lastIndexOf('/') + 1)).getFirst();
        jdbc.sql("""
                insert into revisions.remark (id, consultation, part, body, named, at, state)
                select gen_random_uuid(), :id, 'ANCRAGE', 'Remarque ' || n || '.', false, timestamptz '2026-11-01' + n * interval '1 minute',
                       case when n <= 45 then 'TO_READ' else 'PUBLISHED' end
                  from generate_series(1, 90) n
                """).param("id", consultation.id()).update();

        assertThat(web.get(web.officer(), grid + "/consultation")).bodyText().contains("Remarque 1.", "Remarque 20.", "Remarque 46.", "?a-lire=2#a-lire").doesNotContain("Remarque 21.", "Remarque 66.");
        assertThat(web.get(web.officer(), grid + "/consultation?a-lire=3")).bodyText().contains("Remarque 45.").doesNotContain("Remarque 40.", "?a-lire=4");
        assertThat(visit(consultation.address() + "?page=3")).bodyText().contains("Remarque 90.", "45\u00a0remarques publiées").doesNotContain("Remarque 46.", "Remarque 45.");
        var plan = String.join("\n", jdbc.sql("explain select id from revisions.remark where consultation = :id and state = 'TO_READ' order by at, id limit 21")
                .param("id", consultation.id()).query(String.class).list());
        assertThat(plan).contains("remark_");
    }

    @Test
    void nobody_is_named_without_having_agreed_and_names_are_forgotten_a_year_later() {
        open(10);
        var address = address();
        comment(address, "ANCRAGE", "Sans mon nom", "nom", "Ana Lopez");
        var remark = remark();
        web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/lecture", "decision", "publier");

        assertThat(visit(address)).bodyText().contains("Sans mon nom", "Une personne").doesNotContain("Ana Lopez");
        assertThat(web.get(web.officer(), grid + "/consultation")).bodyText().doesNotContain("Ana Lopez, ");
        clock.advance(Duration.ofDays(400));
        consultations.forget();
        assertThat(jdbc.sql("select count(*) from revisions.remark where id = :id and author is null and sender_digest is null and body = 'Sans mon nom'")
                .param("id", remark).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void a_comment_is_not_shown_without_a_reason_kept_beside_it() {
        open(10);
        var address = address();
        comment(address, "OUVERTURE", "Achetez mes pneus");
        var remark = remark();

        assertThat(web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/lecture", "decision", "refuser")).hasStatus(422).bodyText().contains("Dites pourquoi");
        assertThat(web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/lecture", "decision", "refuser", "motif", "Publicité.")).hasStatus3xxRedirection();

        assertThat(visit(address)).bodyText().doesNotContain("pneus");
        assertThat(web.get(web.officer(), grid + "/consultation")).bodyText().contains("Non publiée", "Publicité.");
        assertThat(web.post(web.officer(), grid + "/consultation/remarques/" + remark + "/reponse", "reponse", " ")).hasStatus(422).bodyText().contains("Écrivez la réponse");
    }

    @Test
    void what_is_wrong_comes_back_as_it_was_typed() {
        open(10);
        var address = address();

        assertThat(comment(address, "", "Mon avis")).hasStatus(422).bodyText().contains("Choisissez la partie dont vous parlez.", "Mon avis</textarea>");
        assertThat(comment(address, "ANCRAGE", "")).hasStatus(422).bodyText().contains("Écrivez votre remarque.");
        assertThat(comment(address, "ANCRAGE", "a".repeat(3001))).hasStatus(422).bodyText().contains("caractères");
        assertThat(comment(address, "ANCRAGE", "Avis", "public", "oui")).hasStatus(422).bodyText().contains("Donnez le nom à publier");
        assertThat(visit("/consultations/inconnue")).hasStatus(404);
    }

    @Test
    void whoever_sends_many_comments_waits_and_nobody_else_does() {
        open(10);
        var address = address();
        for (int i = 0; i < 10; i++) assertThat(comment(address, "ANCRAGE", "Avis " + i)).hasStatus3xxRedirection();

        assertThat(comment(address, "ANCRAGE", "Un de plus")).hasStatus(429).bodyText().contains("Attendez une heure", "Un de plus</textarea>");
        clock.advance(Duration.ofMinutes(61));
        assertThat(comment(address, "ANCRAGE", "Un de plus")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from revisions.remark where sender_digest like '%127.0.0.1%'").query(Long.class).single()).isZero();
    }

    @Test
    void it_closes_at_its_date_and_only_a_head_opens_it() {
        assertThat(web.post(web.officer(), grid + "/consultation", "presentation", "Dites.")).hasStatus(403);
        assertThat(web.post(web.head(), grid + "/consultation", "presentation", "", "fin-jour", "31", "fin-mois", "2", "fin-annee", "2027"))
                .hasStatus(422).bodyText().contains("Dites en quelques phrases", "Indiquez le dernier jour");
        open(2);
        var address = address();
        assertThat(open(5)).hasStatus(409);

        clock.advance(Duration.ofDays(4));

        assertThat(comment(address, "ANCRAGE", "Trop tard")).hasStatus(409);
        assertThat(open(5)).as("a second one, once the first is over").hasStatus3xxRedirection();
    }

    @Test
    void a_consultation_known_by_its_address_is_not_listed() {
        var end = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(10);
        web.post(web.head(), grid + "/consultation", "presentation", "Dites.", "fin-jour", "" + end.getDayOfMonth(), "fin-mois", "" + end.getMonthValue(),
                "fin-annee", "" + end.getYear(), "visible", "lien");

        assertThat(visit("/consultations")).bodyText().doesNotContain(title);
        assertThat(visit(address())).hasStatusOk().bodyText().contains(title);
    }

    @Test
    void a_call_being_prepared_is_opened_to_comment_too() {
        var call = "/gestion/appels/innovation-sociale";
        web.post(web.head(), call + "/brouillon");
        var end = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(10);
        assertThat(web.get(web.head(), call + "/consultation")).hasStatusOk().bodyText().contains("Ouvrir une consultation");

        web.post(web.head(), call + "/consultation", "presentation", "Cet appel vous parle-t-il ?", "fin-jour", "" + end.getDayOfMonth(),
                "fin-mois", "" + end.getMonthValue(), "fin-annee", "" + end.getYear());

        var address = consultations.of("call", "innovation-sociale").getFirst().address();
        assertThat(visit(address)).hasStatusOk().bodyText().contains("Pour qui, à quelles conditions", "Montants et dépenses", "Projet collectif");
        web.post(web.head(), call + "/consultation/cloture");
        assertThat(comment(address, "montants", "Trop tard")).hasStatus(409);
        web.post(web.head(), call + "/abandon");
    }

    private void criterion(String label) {
        var page = web.post(web.officer(), grid + "/criteres", "nouveau", label).getResponse().getRedirectedUrl();
        web.save(page, "nom", label, "question", "Le projet y répond-il ?", "bas", "non", "haut", "oui", "ou", "Le projet");
    }

    private MvcTestResult open(int days) {
        var end = LocalDate.ofInstant(clock.instant(), French.PARIS).plusDays(days);
        return web.post(web.head(), grid + "/consultation", "presentation", "Dites ce qui manque.", "fin-jour", "" + end.getDayOfMonth(),
                "fin-mois", "" + end.getMonthValue(), "fin-annee", "" + end.getYear(), "visible", "liste");
    }

    private String address() {
        return consultations.of("grid", grid.substring(grid.lastIndexOf('/') + 1)).getFirst().address();
    }

    private UUID remark() {
        return consultations.toRead(consultations.of("grid", grid.substring(grid.lastIndexOf('/') + 1)).getFirst(), 1).shown().getFirst().id();
    }

    private MvcTestResult visit(String path) {
        return mvc.get().uri(path).exchange();
    }

    private MvcTestResult comment(String address, String part, String body, String... more) {
        var request = mvc.post().uri(address + "/remarques").with(csrf()).param("partie", part).param("remarque", body);
        for (int i = 0; i < more.length; i += 2) request = request.param(more[i], more[i + 1]);
        return request.exchange();
    }
}

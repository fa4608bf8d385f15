package fr.levain.committees.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.levain.applications.ApplicationReference;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Applications;
import fr.levain.committees.Committee;
import fr.levain.committees.Committees;
import fr.levain.committees.MeetingId;
import fr.levain.committees.Meetings;
import fr.levain.committees.SessionFiles;
import fr.levain.committees.SomeCommittee;
import fr.levain.kernel.Caller;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@LevainTest
class MeetingScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeCommittee some;
    @Autowired Meetings meetings;
    @Autowired Committees committees;
    @Autowired SessionFiles files;
    @Autowired Applications applications;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    Caller.Account officer;
    Committee committee;

    @BeforeEach
    void someCommittee() {
        officer = some.officer();
        committee = some.committee(SomeCommittee.RULES);
    }

    @Test
    void a_meeting_is_opened_and_what_cannot_be_read_comes_back() {
        var path = "/comites/" + committee.slug();

        assertThat(get(officer, path)).bodyText().contains("Appel à comité", "Anne Vidal", "préside", "Quorum : 50");
        assertThat(post(officer, path + "/seances", "heure", "27 h", "jour-jour", "31")).hasStatus(422).bodyText()
                .contains("Indiquez le jour de la séance", "Indiquez l’heure", "Indiquez le lieu", "value=\"31\"", "27 h");
        assertThat(post(officer, path + "/seances", day(23, 11, 2026, "9 h 30"))).hasStatus(422).bodyText().contains("Choisissez un jour à venir");
        var opened = post(officer, path + "/seances", day(15, 12, 2026, "14 h 30"));
        assertThat(opened).hasStatus3xxRedirection();
        assertThat(get(officer, opened.getResponse().getRedirectedUrl())).bodyText()
                .contains("15 décembre 2026 à 14", "Salle 12", "Aucun dossier inscrit", "30 novembre 2026");
        assertThat(post(some.persona("jeanne.morel"), path + "/seances", day(15, 12, 2026, "14 h"))).hasStatus(403);
    }

    @Test
    void a_dossier_waits_for_the_committee_then_is_on_one_agenda_only() {
        var reference = some.dossier(committee, "Le four à plusieurs", 12_000);
        var first = some.planned(committee);
        var second = some.planned(committee);
        assertThat(get(officer, path(first))).bodyText().contains("Le four à plusieurs", "Inscrire");

        assertThat(post(officer, path(first) + "/ordre-du-jour")).hasStatus(422).bodyText().contains("Cochez les dossiers à inscrire");
        assertThat(post(officer, path(first) + "/ordre-du-jour", "dossier", reference.value())).hasRedirectedUrl(path(first));
        assertThat(status(reference)).isEqualTo(ApplicationStatus.ON_AGENDA);
        assertThat(get(officer, path(second))).bodyText().doesNotContain("Le four à plusieurs");
        post(officer, path(second) + "/ordre-du-jour", "dossier", reference.value());
        assertThat(meetings.agenda(second, officer)).isEmpty();

        assertThat(post(officer, path(first) + "/ordre-du-jour/ordre", "place-" + reference, "x", "minutes-" + reference, "15"))
                .hasStatus(422).bodyText().contains("Écrivez un ordre", "value=\"x\"");
        assertThat(post(officer, path(first) + "/ordre-du-jour/ordre", "place-" + reference, "3", "minutes-" + reference, "15")).hasStatus3xxRedirection();
        assertThat(meetings.agenda(first, officer)).singleElement().satisfies(item -> assertThat(item.minutes()).isEqualTo(15));

        assertThat(post(officer, path(first) + "/ordre-du-jour/" + reference + "/retrait")).hasStatus3xxRedirection();
        assertThat(status(reference)).isEqualTo(ApplicationStatus.PROPOSED);
        assertThat(get(officer, path(second))).bodyText().contains("Le four à plusieurs");
    }

    @Test
    void members_are_convened_once_with_an_agenda_and_a_calendar() {
        var reference = some.dossier(committee, "Le four convoqué", 12_000);
        var id = some.planned(committee);
        assertThat(post(officer, path(id) + "/convocation")).hasStatus(422).bodyText().contains("Inscrivez un dossier au moins");
        meetings.add(id, java.util.List.of(reference.value()), officer);

        assertThat(post(officer, path(id) + "/convocation")).hasRedirectedUrl(path(id));
        assertThat(post(officer, path(id) + "/convocation")).hasStatus(409);

        var mail = new Mailbox(sql).of("marc.delmas@demo.levain.example").getFirst();
        assertThat(mail.subject()).contains("Convocation : Comité d’essai le 13 décembre 2026");
        assertThat(mail.text()).contains("/mes-seances/" + id, "Salle 12", "dites s’il vous concerne");
        assertThat(attached(id, "marc.delmas@demo.levain.example")).satisfies(files -> {
            assertThat(files).hasSize(2);
            assertThat(new String(files.get(0), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            assertThat(new String(files.get(1), StandardCharsets.UTF_8)).contains("BEGIN:VCALENDAR", "DTSTART:20261213T090000Z");
        });
        assertThat(get(officer, path(id))).bodyText().contains("Membres convoqués le 23 novembre 2026", "Les dossiers se figent d’eux-mêmes le 6 décembre 2026");
    }

    @Test
    void documents_are_frozen_seven_days_before_and_what_changes_later_is_shown_apart() {
        var reference = some.dossier(committee, "Le four figé", 12_000);
        var id = some.convened(committee, reference);
        assertThat(sql.sql("select count(*) from committees.agenda_item where meeting = :id and sheet is not null").param("id", id.value()).query(Integer.class).single()).isZero();

        clock.advance(Duration.ofDays(13));
        assertThat(post(officer, path(id) + "/gel")).hasRedirectedUrl(path(id));
        assertThat(post(officer, path(id) + "/gel")).hasStatus(409);
        var frozen = meetings.meeting(id, officer).frozen().orElseThrow();
        assertThat(get(officer, path(id))).bodyText().contains("Dossiers figés le 6 décembre 2026", frozen.digest()).doesNotContain("changé depuis le gel");
        assertThat(get(officer, "/documents/" + frozen.document())).hasStatusOk();
        // M02: the same pack for a word processor, under the same rights
        assertThat(get(officer, "/documents/" + frozen.text().orElseThrow())).hasStatusOk().hasContentType("application/vnd.oasis.opendocument.text");
        assertThat(get(some.persona("lucie.faure"), "/documents/" + frozen.text().get())).hasStatus(404);
        assertThat(get(some.persona("lucie.faure"), "/documents/" + frozen.document())).hasStatus(404);

        sql.sql("update assessment.recommendation set conditions = 'Un partenaire de plus.' where application = :id")
                .param("id", applications.byReference(reference, officer).id().value()).update();
        assertThat(get(officer, path(id))).bodyText().contains("changé depuis le gel", "Conditions", "Un partenaire de plus.");
    }

    @Test
    void M01_a_file_joined_to_the_session_is_read_by_its_members_and_by_nobody_else() {
        var id = some.planned(committee);
        assertThat(post(officer, path(id) + "/pieces")).hasStatus(422).bodyText().contains("Choisissez le fichier à joindre.");
        var file = new MockMultipartFile("piece", "Règlement du comité.pdf", "application/pdf", "%PDF-1.7 règlement".getBytes(StandardCharsets.UTF_8));
        assertThat(browser.perform(multipart(path(id) + "/pieces").file(file).with(user(officer.id().toString())).with(csrf()))).hasRedirectedUrl(path(id) + "#pieces");
        assertThat(get(officer, path(id))).bodyText().contains("Règlement du comité.pdf", "Retirer");
        var stored = "/documents/" + files.of(id).getFirst().id();
        assertThat(get(officer, stored)).hasStatusOk();
        var member = some.persona("lucie.faure");
        assertThat(get(member, stored)).as("before the convocation").hasStatus(404);

        meetings.add(id, List.of(some.dossier(committee, "Le four et ses pièces", 12_000).value()), officer);
        meetings.convene(id, officer);
        assertThat(get(member, "/mes-seances/" + id)).bodyText().contains("Pièces de la séance", "Règlement du comité.pdf");
        assertThat(get(member, stored)).hasStatusOk();
        assertThat(get(some.persona("jeanne.morel"), stored)).hasStatus(404);
        assertThat(post(officer, path(id) + "/pieces/" + files.of(id).getFirst().id() + "/retrait")).hasStatus3xxRedirection();
        assertThat(get(officer, path(id))).bodyText().doesNotContain("Règlement du comité.pdf");
    }

    @Test
    void a_cancelled_meeting_frees_its_dossiers_and_tells_its_members() {
        var reference = some.dossier(committee, "Le four libéré", 12_000);
        var id = some.convened(committee, reference);

        assertThat(post(officer, path(id) + "/annulation")).hasRedirectedUrl(path(id));

        assertThat(status(reference)).isEqualTo(ApplicationStatus.PROPOSED);
        assertThat(new Mailbox(sql).of("claire.dupuy@demo.levain.example").getFirst().subject()).contains("Séance annulée");
        assertThat(post(officer, path(id) + "/ordre-du-jour", "dossier", reference.value())).hasStatus(409);
    }

    @Test
    void the_head_edits_a_committee_and_is_told_when_a_colleague_did() {
        var head = some.persona("helene.roux");
        var path = "/comites/" + committee.slug() + "/reglages";
        assertThat(get(officer, path)).hasStatus(403);
        assertThat(get(head, path)).bodyText().contains("value=\"Anne Vidal\"", "value=\"50\"");

        assertThat(post(head, path, settings("1", "Anne Vidal", "membre"))).hasStatus(422).bodyText().contains("Désignez un président");
        assertThat(post(head, path, settings("1", "Anne Vidal", "president"))).hasRedirectedUrl("/comites/" + committee.slug());
        assertThat(post(head, path, settings("1", "Une Autre", "president"))).hasStatus(422).bodyText()
                .contains("Un collègue a modifié ce comité entre-temps", "value=\"Une Autre\"", "name=\"version\" value=\"2\"");
        assertThat(committees.of(committee.slug()).seats()).hasSize(1);
    }

    private static String[] settings(String version, String name, String role) {
        return new String[] {"version", version, "nom", "Comité d’essai", "quorum", "50", "convocation", "15", "gel", "7", "minutes", "20", "vote", "ouvert",
                "classement", "service", "membre-1", name, "qualite-1", "Élue", "courriel-1", "anne.vidal@demo.levain.example", "role-1", role};
    }

    private java.util.List<byte[]> attached(MeetingId id, String to) {
        return sql.sql("""
                select a.content from messaging.attachment a join messaging.message m on m.id = a.letter
                 where m.about_id = :id and m.recipient_email = :to order by a.place
                """).param("id", id.value()).param("to", to).query((row, _) -> row.getBytes(1)).list();
    }

    private ApplicationStatus status(ApplicationReference reference) {
        return applications.byReference(reference, officer).status();
    }

    private static String[] day(int day, int month, int year, String hour) {
        return new String[] {"jour-jour", "" + day, "jour-mois", "" + month, "jour-annee", "" + year, "heure", hour, "lieu", "Salle 12"};
    }

    private static String path(MeetingId id) {
        return "/seances/" + id;
    }

    private MvcTestResult get(Caller.Account caller, String path) {
        return browser.get().uri(path).with(user(caller.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account caller, String path, String... typed) {
        var request = browser.post().uri(path).with(user(caller.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) request = request.param(typed[i], typed[i + 1]);
        return request.exchange();
    }
}

package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.insight.TransmissionResult.AlreadySent;
import fr.levain.insight.TransmissionResult.Sent;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.support.FollowUps;
import fr.levain.support.MySupport;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportSession;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** S07, S08: a partner sends its yearly report once it has read it; what was sent never changes, and opens the records it counted. */
@LevainTest
class TransmissionsTests {
    private static final String CREUSE = "dla-creuse";
    private static final Year RUNNING = new Year(2026);

    @Autowired Transmissions transmissions;
    @Autowired AwaitedReports awaited;
    @Autowired Figures figures;
    @Autowired SomeSupport some;
    @Autowired FollowUps followUps;
    @Autowired MySupport mine;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    @Test
    void S08_a_report_that_was_sent_does_not_move_and_says_what_did_since() {
        var adviser = some.adviserOf(CREUSE);
        var plan = some.active(SomeSupport.DLA, adviser);
        hold(plan, adviser);
        var sent = send(RUNNING, "Une année d’essai.", "Une séance oubliée.", adviser);
        var report = transmissions.open(CREUSE, RUNNING, sent.version(), adviser);
        var sessions = report.line(Measure.SESSIONS.word()).orElseThrow();
        assertThat(sessions.shown()).isEqualTo(figures.report(CREUSE, RUNNING, adviser).get(Measure.SESSIONS).shown());
        assertThat(report.line(Measure.SESSION_TIME.word()).orElseThrow().records()).as("the funder of a DLA asks for hours").isPositive();

        clock.advance(Duration.ofHours(1));
        hold(plan, adviser);

        var again = transmissions.open(CREUSE, RUNNING, sent.version(), adviser);
        assertThat(again.content()).isEqualTo(report.content());
        assertThat(figures.report(CREUSE, RUNNING, adviser).get(Measure.SESSIONS).records()).isEqualTo(sessions.records() + 1);
        assertThat(transmissions.records(again, Measure.SESSIONS, 1, adviser)).as("the lines it counted").hasSize((int) Math.min(sessions.records(), Figures.PAGE + 1));
        var path = "/accompagnement/rapports/dla-creuse/envois/" + sent.word();
        assertThat(get(path, adviser)).hasStatusOk().bodyText().contains("Une année d’essai.", report.digest() + " (vérifiée)", "<td class=\"lv-amount\">+1</td>");
        assertThat(get(path + "/rendez-vous", adviser)).hasStatusOk().bodyText().contains("Rendez-vous tenus : " + sessions.shown(), "Depuis : +1.", plan.reference());
        assertThat(get(path + "/bilan.pdf", some.officer())).hasStatusOk();
        assertThat(get(path + "/bilan.csv", some.officer())).hasStatusOk().bodyText().contains("\"rendez-vous\";\"Accompagnement\";\"Rendez-vous tenus\";\"" + sessions.records() + "\"");
        assertThat(get(path, some.adviserOf("cress"))).hasStatus(404);
    }

    @Test
    void the_digest_of_a_report_is_of_its_content_and_of_its_lines_and_nobody_changes_them() {
        var adviser = some.adviserOf(CREUSE);
        var sent = send(RUNNING, "Des mots.", "Pour l’empreinte.", adviser);
        var kept = sql.sql("select content, digest from insight.sealed_report where partner = :partner and year = 2026 and version = :version").param("partner", CREUSE)
                .param("version", sent.version()).query().singleRow();

        assertThat(kept.get("digest")).isEqualTo(Digest.of((String) kept.get("content")));
        assertThat(transmissions.open(CREUSE, RUNNING, sent.version(), adviser).intact()).isTrue();
        for (var change : List.of("update insight.sealed_report set digest = ''", "delete from insight.sealed_line", "update insight.sealed_line set amount = amount + 1"))
            assertThatThrownBy(() -> sql.sql(change).update()).as(change).isInstanceOf(RuntimeException.class);
        assertThat(sql.sql("select count(*) from audit.entry where event = 'ReportSent' and facts::text like '%' || :digest || '%'").param("digest", kept.get("digest")).query(Long.class).single()).isOne();
    }

    @Test
    void two_sendings_at_once_make_one_and_the_authority_is_told_once() throws Exception {
        var adviser = some.adviserOf(CREUSE);
        int after = last(RUNNING, adviser), draft = transmissions.draft(CREUSE, RUNNING, adviser).version();
        Callable<TransmissionResult> sending = () -> transmissions.send(CREUSE, RUNNING, "Les mêmes mots.", "Deux clics.", after, draft, adviser);
        try (var hands = Executors.newFixedThreadPool(2)) {
            var results = hands.invokeAll(List.of(sending, sending)).stream().map(each -> each.resultNow()).toList();
            assertThat(results).hasAtLeastOneElementOfType(Sent.class).hasAtLeastOneElementOfType(AlreadySent.class);
        }
        assertThat(last(RUNNING, adviser)).isEqualTo(after + 1);
        assertThat(new Mailbox(sql).of("helene.roux@demo.levain.example").stream().filter(each -> each.text().contains("/dla-creuse/envois/2026-" + (after + 1) + "\n"))).hasSize(1);
    }

    @Test
    void words_are_kept_for_the_team_alone_and_nothing_typed_is_lost() {
        var adviser = some.adviserOf("dla-landes");
        var colleague = some.adviserOf("dla-landes");
        var path = "/accompagnement/rapports/dla-landes/transmission";
        var year = "2024";
        assertThat(get(path + "?annee=" + year, adviser)).hasStatusOk().bodyText().contains("Transmettre le bilan 2024 à la Région");
        assertThat(get(path + "?annee=" + year, some.officer())).hasStatus(403);
        assertThat(post(path, adviser, "annee", year, "mots", "Mon début.", "apres", "0", "lu", "0", "garder", "oui")).hasStatus(303);
        assertThat(get(path + "?annee=" + year, colleague)).bodyText().contains("Mon début.");
        assertThat(post(path, colleague, "annee", year, "mots", "Écrit sans lire.", "apres", "0", "lu", "0", "transmettre", "oui")).hasStatus(409).bodyText()
                .contains("Écrit sans lire.", "Mon début.");
        assertThat(post(path, colleague, "annee", year, "mots", "Les deux ensemble.", "apres", "0", "lu", "1", "transmettre", "oui")).hasStatus(303).redirectedUrl()
                .isEqualTo("/accompagnement/rapports/dla-landes/envois/2024-1?fait=transmis");
        assertThat(post(path, adviser, "annee", year, "mots", "Les deux ensemble.", "apres", "0", "lu", "1", "transmettre", "oui")).redirectedUrl().endsWith("2024-1?fait=deja");
        assertThat(post(path, adviser, "annee", year, "mots", "Mon long texte.", "apres", "0", "lu", "1", "transmettre", "oui")).as("a colleague sent other words meanwhile").hasStatus(409)
                .bodyText().contains("Mon long texte.", "Les deux ensemble.", "a transmis la version 1 entre-temps", "Pourquoi une nouvelle version");
        assertThat(post(path, adviser, "annee", year, "mots", "Encore.", "apres", "1", "lu", "2", "transmettre", "oui")).hasStatus(422).bodyText().contains("Dites en une phrase", "Encore.");
        assertThat(post(path, adviser, "annee", year, "mots", "Encore.", "raison", "Un oubli.", "apres", "1", "lu", "2", "transmettre", "oui")).redirectedUrl().endsWith("2024-2?fait=transmis");
        assertThat(get("/accompagnement/rapports/dla-landes/envois/2024-1", some.officer())).hasStatusOk().bodyText().contains("Les deux ensemble.", "Une version plus récente existe");
    }

    @Test
    void the_authority_sees_which_reports_came_and_which_are_late_and_a_partner_is_told_by_when() {
        var adviser = some.adviserOf("dla-vienne");
        assertThat(awaited.missing(adviser)).extracting(AwaitedReport::year).contains(new Year(2025));
        assertThat(get("/mon-espace", adviser)).bodyText().contains("Votre bilan 2025 était attendu pour le 30", "juin 2026");
        assertThat(transmissions.send("dla-vienne", new Year(2025), "", "", 0, 0, adviser)).isInstanceOf(Sent.class);
        assertThat(awaited.missing(adviser)).isEmpty();
        assertThat(awaited.of(new Year(2025), some.officer())).filteredOn(each -> each.partner().equals("dla-vienne")).singleElement().satisfies(each -> assertThat(each.last()).isPresent());
        assertThat(get("/accompagnement/bilans?annee=2025", some.officer())).hasStatusOk().bodyText().contains("En retard", "/accompagnement/rapports/dla-vienne/envois/2025-1");
        assertThatThrownBy(() -> transmissions.send("dla-vienne", new Year(2027), "", "", 0, 0, adviser)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_project_whose_consent_is_withdrawn_still_counts_without_its_name() {
        var adviser = some.adviserOf(CREUSE);
        var plan = some.active(SomeSupport.DLA, adviser);
        long begun = figures.report(CREUSE, RUNNING, adviser).get(Measure.BEGUN).records();
        assertThat(line(plan, adviser).title()).isPresent();

        mine.withdraw(plan.token(), SomeSupport.VISITOR);

        assertThat(figures.report(CREUSE, RUNNING, adviser).get(Measure.BEGUN).records()).isEqualTo(begun);
        assertThat(line(plan, adviser)).satisfies(each -> {
            assertThat(each.title()).isEmpty();
            assertThat(each.path()).as("it may be opened no more").isEmpty();
        });
    }

    private RecordLine line(SupportPlan plan, Caller by) {
        for (int page = 1; ; page++) {
            var read = figures.records(Measure.BEGUN, CREUSE, RUNNING, page, by);
            var found = read.stream().filter(each -> each.shown().equals(plan.reference())).findFirst();
            if (found.isPresent()) return found.get();
            if (read.size() <= Figures.PAGE) throw new AssertionError(plan.reference() + " is counted no more");
        }
    }

    private void hold(SupportPlan plan, Caller.Account adviser) {
        followUps.hold(plan.reference(), some.today(), 60, SupportSession.Kind.MEETING, "", SupportSession.SeenBy.TEAM, adviser);
    }

    private SentReport send(Year year, String words, String reason, Caller.Account by) {
        var result = transmissions.send(CREUSE, year, words, reason, last(year, by), transmissions.draft(CREUSE, year, by).version(), by);
        return ((Sent) result).report();
    }

    private int last(Year year, Caller by) {
        return transmissions.sent(CREUSE, year, by).stream().findFirst().map(SentReport::version).orElse(0);
    }

    private MvcTestResult get(String path, Caller.Account who) {
        return browser.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(String path, Caller.Account who, String... fields) {
        var sending = browser.post().uri(path).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) sending = sending.param(fields[i], fields[i + 1]);
        return sending.exchange();
    }
}

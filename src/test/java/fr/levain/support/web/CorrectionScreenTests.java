package fr.levain.support.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import fr.levain.kernel.Caller;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportStatus;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was written wrong is put right, and what it said before stays the team's. */
@LevainTest
class CorrectionScreenTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeSupport some;
    @Autowired Journal journal;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;

    @Test
    void a_session_and_its_time_are_corrected_the_figures_follow_and_the_team_reads_what_was_written_before() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "duree", "450", "compte-rendu", "Le pret est signé.", "lecteurs", "HOLDER");
        post(plan.partnerPath() + "/heures", adviser, "travail", "Relire", "travail-duree", "900");
        var session = plan.partnerPath() + "/rencontres/" + only("session", plan) + "/correction";
        var work = plan.partnerPath() + "/heures/" + only("work", plan) + "/correction";
        assertThat(get(session, adviser)).hasStatusOk().bodyText().contains("Le pret est signé.", "value=\"7\u00a0h\u00a030\"", "Aucune correction");
        assertThat(get(session, some.adviserOf("atis"))).hasStatus(404);
        assertThat(post(session, adviser, "moyen", "CALL", "duree", "", "compte-rendu", "Le prêt est signé.", "lecteurs", "TEAM")).hasStatus(422).bodyText().contains("href=\"#duree\"", "Le prêt est signé.");

        clock.advance(Duration.ofMinutes(1));
        for (int twice = 0; twice < 2; twice++)
            assertThat(post(session, adviser, "moyen", "MEETING", "duree", "45", "compte-rendu", "Le prêt est signé.", "lecteurs", "TEAM")).hasStatus(303);
        assertThat(post(work, adviser, "travail", "Relire", "travail-duree", "90")).hasStatus(303);

        assertThat(get(session, adviser)).bodyText().containsOnlyOnce("Le pret est signé.").contains("Téléphone le", "7\u00a0h\u00a030", "Conseil dla-creuse");
        assertThat(get(work, adviser)).bodyText().contains("15\u00a0h : Relire");
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("2\u00a0h\u00a015 au total").doesNotContain("Le pret est signé.");
        assertThat(get(plan.privatePath(), null)).bodyText().contains("Note interne").doesNotContain("Le pret", "Le prêt");
        assertThat(sql.sql("select minutes from support.followed_session where plan_id = :id").param("id", plan.id().value()).query(Integer.class).single()).isEqualTo(45);
        assertThat(journal.timelineOf(plan.id().subject())).extracting(TimelineEntry::sentence).containsOnlyOnce("Rencontre corrigée ; la version d’avant reste à l’équipe.");
    }

    @Test
    void all_that_the_team_writes_is_corrected_with_a_reason_and_the_journal_names_nothing() {
        var adviser = some.adviserOf("dla-creuse");
        var plan = some.active(SomeSupport.DLA, adviser);
        post(plan.partnerPath() + "/diagnostics", adviser, "axe-strategie", "2", "diagnostic-note", "Mme Durand boude.");
        post(plan.partnerPath() + "/objectifs", adviser, "objectif", "Ouvrir en mai");
        post(plan.partnerPath() + "/actions", adviser, "nature", "ACTION", "action", "Louer un local", "qui", "La présidente");
        post(plan.partnerPath() + "/mentors", adviser, "mentor", "Odile Exempl", "apporte", "Du temps", "mentor-accord", "oui");
        post(plan.partnerPath() + "/objectifs/" + only("objective", plan) + "/atteint", adviser);

        var today = some.today().toString();
        var forms = new String[][] {
            {"diagnostics", "diagnosis", "Mme Durand boude.", "axe-strategie", "3", "diagnostic-note", "La présidence change.", "diagnostic-le", today},
            {"objectifs", "objective", "Ouvrir en mai", "objectif", "Ouvrir en juin"}, {"actions", "action", "Louer un local", "nature", "ACTION", "action", "Acheter un local", "qui", "La présidente"},
            {"mentors", "mentor", "Odile Exempl", "mentor", "Odile Exemple", "apporte", "Du temps", "depuis", today}};
        for (var form : forms) {
            var path = plan.partnerPath() + "/" + form[0] + "/" + only(form[1], plan) + "/correction";
            assertThat(get(path, adviser)).as(form[0]).hasStatusOk().bodyText().contains(form[2]);
            var mark = mark(path, adviser);
            var sent = java.util.stream.Stream.concat(java.util.stream.Stream.of("pourquoi", "Écrit trop vite", "_lu", mark), java.util.Arrays.stream(form).skip(3)).toArray(String[]::new);
            assertThat(post(path, adviser, sent)).as(form[0]).hasStatus(303);
            assertThat(get(path, adviser)).as(form[0]).bodyText().contains("Écrit trop vite", form[2], form[4 + (form[0].equals("diagnostics") ? 2 : form[0].equals("actions") ? 2 : 0)]);
            assertThat(get(path, some.adviserOf("atis"))).as(form[0]).hasStatus(404);
            sent[5] = form[0].equals("mentors") ? "Odile Autre" : sent[5];
            if (form[0].equals("mentors")) assertThat(post(path, adviser, sent)).as("a colleague corrected it meanwhile").hasStatus(409).bodyText().contains("Odile Autre", "pendant que vous écriviez").doesNotContain(mark);
        }
        assertThat(get(plan.privatePath(), null)).bodyText().contains("La présidence change.", "Ouvrir en juin", "Acheter un local", "Odile Exemple").doesNotContain("Mme Durand", "atteint le", "Écrit trop vite", "Odile Autre");
        assertThat(journal.timelineOf(plan.id().subject())).extracting(TimelineEntry::sentence).contains("Diagnostic corrigé ; la version d’avant reste à l’équipe.", "Mentor corrigé ; la version d’avant reste à l’équipe.")
                .noneMatch(sentence -> sentence.contains("Odile") || sentence.contains("Durand"));
    }

    @Test
    void an_account_shown_to_the_wrong_reader_is_made_internal_at_once() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        some.letsRegionRead(plan, fr.levain.consents.Shared.FOLLOW_UP, fr.levain.consents.Shared.SUMMARIES);
        post(plan.partnerPath() + "/rencontres", adviser, "moyen", "CALL", "compte-rendu", "Elle est malade.", "lecteurs", "REGION");
        var region = "/accompagnement/suivis/" + plan.reference();
        assertThat(get(region, some.officer())).bodyText().contains("Elle est malade.");

        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("Rendre interne à l’équipe");
        for (int twice = 0; twice < 2; twice++) assertThat(post(plan.partnerPath() + "/rencontres/" + only("session", plan) + "/interne", adviser)).hasStatus(303);

        assertThat(get(region, some.officer())).bodyText().doesNotContain("Elle est malade.");
        assertThat(get(plan.privatePath(), null)).bodyText().doesNotContain("Elle est malade.");
        assertThat(get(plan.partnerPath(), adviser)).bodyText().contains("Elle est malade.").doesNotContain("Rendre interne à l’équipe");
        assertThat(sql.sql("select count(*) from support.former where plan_id = :id").param("id", plan.id().value()).query(Long.class).single()).isOne();
    }

    @Test
    void a_funder_grants_no_more_than_was_asked_and_its_answer_is_corrected() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        assertThat(post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation Exemple", "montant", "999 999 999")).hasStatus(422).bodyText().contains("nombre de zéros", "999 999 999");
        post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation Exemple", "montant", "8 000");
        var path = plan.partnerPath() + "/financements/" + only("funding", plan);

        assertThat(post(path + "/reponse", adviser, "reponse", "GRANTED", "accorde", "999 999 999")).hasStatus(422).bodyText().contains("dépasse les 8", "999 999 999");
        assertThat(post(path + "/reponse", adviser, "reponse", "GRANTED", "accorde", "0")).hasStatus(422);
        assertThat(post(path + "/reponse", adviser, "reponse", "GRANTED", "accorde", "7 000")).hasStatus(303);
        assertThat(post(path + "/correction", adviser, "financeur", "Fondation Exemple", "montant", "8 000", "reponse", "GRANTED", "accorde", "9 000")).hasStatus(422).bodyText().contains("dépasse les 8");
        assertThat(post(path + "/correction", adviser, "financeur", "Fondation Exemple", "montant", "9 000", "reponse", "GRANTED", "accorde", "8 500")).hasStatus(303);

        assertThat(get(path + "/correction", adviser)).bodyText().contains("Versions d’avant", "Accordé : 7").contains("value=\"8500");
        assertThat(sql.sql("select granted_cents from support.followed_funding where plan_id = :id").param("id", plan.id().value()).query(Long.class).single()).isEqualTo(850_000);
        assertThat(journal.timelineOf(plan.id().subject())).extracting(TimelineEntry::sentence).contains("Financement corrigé ; la version d’avant reste à l’équipe.");
    }

    @Test
    void a_form_opened_before_a_colleague_noted_the_answer_does_not_put_it_back() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        post(plan.partnerPath() + "/financements", adviser, "financeur", "Fondation Exemple", "montant", "8 000");
        var path = plan.partnerPath() + "/financements/" + only("funding", plan);
        var mark = mark(path + "/correction", adviser);
        assertThat(post(path + "/reponse", some.adviserOf("atis"), "reponse", "GRANTED", "accorde", "7 000")).hasStatus(303);

        var typed = new String[] {"_lu", mark, "financeur", "Fondation d’Exemple", "montant", "x", "reponse", "AWAITED"};
        assertThat(post(path + "/correction", adviser, typed)).as("what has to be mended stays about what was read").hasStatus(422).bodyText().contains(mark);
        typed[5] = "8 000";
        var late = post(path + "/correction", adviser, typed);
        assertThat(late).hasStatus(409).bodyText().contains("pendant que vous écriviez", "Fondation d’Exemple").doesNotContain(mark);
        assertThat(sql.sql("select granted_cents from support.funding where plan_id = :id").param("id", plan.id().value()).query(Long.class).single()).isEqualTo(700_000);
        typed[1] = mark(path + "/correction", adviser);
        assertThat(post(path + "/correction", adviser, typed)).as("read again, it may be said").hasStatus(303);
    }

    @Test
    void an_end_is_confirmed_told_to_the_holder_corrected_and_taken_back_for_thirty_days() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var late = some.active(SomeSupport.FACTORY, adviser);
        assertThat(post(plan.partnerPath() + "/fin", adviser, "fin", "DROPPED", "fin-note", "Abandon.")).hasStatus(422).bodyText().contains("Cochez cette case", "Abandon.");
        for (var each : new SupportPlan[] {plan, late})
            assertThat(post(each.partnerPath() + "/fin", adviser, "fin", "DROPPED", "fin-note", "Abandon.", "fin-confirmee", "oui")).hasStatus(303);
        assertThat(new Mailbox(sql).of(plan.holder().email())).anySatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Votre accompagnement par ATIS est terminé");
            assertThat(mail.text()).contains("Le projet s’arrête", "reste sur votre page jusqu’au", plan.privatePath()).doesNotContain("Abandon.");
        });

        assertThat(post(plan.partnerPath() + "/fin/correction", adviser, "fin", "PAUSED", "fin-note", "Une pause.")).hasStatus(303);
        assertThat(get(plan.partnerPath() + "/fin/correction", adviser)).hasStatusOk().bodyText().contains("Le projet s’arrête", "Abandon.", "Une pause.");
        assertThat(post(plan.partnerPath() + "/reouverture", adviser, "raison", " ")).hasStatus(422).bodyText().contains("Dites pourquoi l’accompagnement reprend");
        assertThat(post(plan.partnerPath() + "/reouverture", some.adviserOf("dla-creuse"), "raison", "x")).hasStatus(404);
        assertThat(post(plan.partnerPath() + "/reouverture", adviser, "raison", "Elle reprend.")).hasStatus(303);

        assertThat(some.again(plan)).extracting(SupportPlan::status, SupportPlan::exitNote).containsExactly(SupportStatus.ACTIVE, "");
        assertThat(get(plan.partnerPath() + "/fin/correction", adviser)).bodyText().contains("Rouvert : Elle reprend.");
        assertThat(new Mailbox(sql).of(plan.holder().email())).extracting(Mailbox.Mail::subject).contains("Votre accompagnement par ATIS reprend");
        assertThat(journal.timelineOf(plan.id().subject())).extracting(TimelineEntry::sentence).contains("L’accompagnement par ATIS reprend.");

        sql.sql("update support.plan set ended_on = ended_on - 31 where id = :id").param("id", late.id().value()).update();
        assertThat(get(late.partnerPath(), adviser)).bodyText().doesNotContain("Rouvrir l’accompagnement");
        assertThat(post(late.partnerPath() + "/reouverture", adviser, "raison", "Trop tard.")).hasStatus(409);
    }

    @Test
    void an_answer_sent_without_its_button_is_no_refusal_and_erases_nothing() {
        var adviser = some.adviserOf("atis");
        var plan = some.invited(SomeSupport.FACTORY, adviser);

        assertThat(post(plan.privatePath() + "/accord", null)).hasStatus(422).bodyText().contains("Choisissez « J’accepte cet accompagnement »", "vous propose un accompagnement");
        assertThat(some.again(plan)).extracting(SupportPlan::status, SupportPlan::holder).containsExactly(SupportStatus.INVITED, plan.holder());
        post(plan.privatePath() + "/accord", null, "reponse", "oui");
        post(plan.partnerPath() + "/reprise", adviser, "repreneur", "Alix Essai", "repreneur-courriel", "alix" + plan.reference() + "@exemple.fr");
        var asked = new Mailbox(sql).found("alix" + plan.reference().toLowerCase(java.util.Locale.ROOT) + "@exemple.fr", "(/mon-accompagnement/reprise/\\S+)");
        assertThat(post(asked, null)).hasStatus(422).bodyText().contains("Choisissez « J’accepte de porter ce projet »");
        assertThat(post(plan.privatePath() + "/reprise", null)).hasStatus(422).bodyText().contains("Choisissez de confier votre projet");
        assertThat(get(asked, null)).hasStatusOk();
    }

    @Test
    void a_second_follow_up_of_somebody_already_followed_in_the_programme_is_opened_only_when_said() {
        var adviser = some.adviserOf("atis");
        var plan = some.active(SomeSupport.FACTORY, adviser);
        var form = new String[] {"programme", SomeSupport.FACTORY, "titre", "Autre chose", "porteur", "Camille Essai", "courriel", plan.holder().email()};
        assertThat(post("/partenaire/accompagnements/nouveau", adviser, form)).hasStatus(422).bodyText().contains(plan.reference(), "ouvrir un second", "Autre chose");
        var said = java.util.Arrays.copyOf(form, form.length + 2);
        said[form.length] = "second";
        said[form.length + 1] = "oui";
        assertThat(post("/partenaire/accompagnements/nouveau", adviser, said)).hasStatus(303);
    }

    private String mark(String path, Caller.Account adviser) {
        var page = new String(get(path, adviser).getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return page.replaceAll("(?s).*name=\"_lu\" value=\"([0-9a-f]{16})\".*", "$1");
    }

    private String only(String table, SupportPlan plan) {
        return sql.sql("select id::text from support." + table + " where plan_id = :plan").param("plan", plan.id().value()).query(String.class).single();
    }

    private MvcTestResult get(String path, Caller.Account who) {
        var request = browser.get().uri(path);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }

    private MvcTestResult post(String path, Caller.Account who, String... fields) {
        var request = browser.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return (who == null ? request : request.with(user(who.id().toString()))).exchange();
    }
}

package fr.levain.surveys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.consents.Consents;
import fr.levain.consents.Shared;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.SomeProgramme;
import fr.levain.projects.ProjectId;
import fr.levain.support.Correction;
import fr.levain.support.Corrections;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUps;
import fr.levain.support.MySupport;
import fr.levain.support.SomeSupport;
import fr.levain.support.SupportStatus;
import fr.levain.testing.LevainTest;
import fr.levain.testing.Mailbox;
import fr.levain.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** T05, S06: what projects become, asked only where a funder wants it, answered once, with its level of evidence. */
@LevainTest
class SurveysTests {
    @Autowired SurveyStore store;
    @Autowired SurveyRounds rounds;
    @Autowired SurveyLinks links;
    @Autowired Surveys surveys;
    @Autowired SomeProgramme some;
    @Autowired SomeSupport supports;
    @Autowired FollowUps followUps;
    @Autowired Corrections corrections;
    @Autowired MySupport mine;
    @Autowired Consents consents;
    @Autowired Documents documents;
    @Autowired MockMvcTester browser;
    @Autowired TestClock clock;
    @Autowired JdbcClient sql;

    private Survey planned(String programme, int months) {
        var now = clock.instant();
        var survey = new Survey(SurveyId.at(now), UUID.randomUUID(), ProjectId.at(now), "atis", programme, months, LocalDate.of(2026, 11, 23), SurveyStatus.PLANNED,
                "Épicerie roulante", "Camille Essai", "s" + UUID.randomUUID() + "@exemple.fr", Optional.empty(), Optional.empty(), Optional.empty());
        store.plan(survey);
        consents.give(survey.about(), "atis", Set.of(Shared.PROJECT, Shared.CONTACT), now, SomeSupport.VISITOR);
        return survey;
    }

    private Survey sent() {
        var survey = planned(SomeProgramme.INCUBATION, 6);
        rounds.run();
        return survey;
    }

    private String secret(Survey survey) {
        return new Mailbox(sql).found(survey.email(), "/resultats/([A-Za-z0-9_-]{32})");
    }

    private SurveyStatus status(Survey survey) {
        return store.find(survey.id()).orElseThrow().status();
    }

    private Map<Question, String> saying(String jobs) {
        return QuestionReading.of(surveys.settings().questions(), Map.of("emplois", jobs, "equilibre", "fragile")).answers();
    }

    @Test
    void a_survey_leaves_once_on_its_day_and_never_where_no_funder_asks_for_it() {
        var asked = planned(SomeProgramme.INCUBATION, 6);
        var notAsked = planned(SomeProgramme.INCUBATION, 7);
        rounds.run();
        rounds.run();

        assertThat(new Mailbox(sql).of(asked.email())).singleElement().satisfies(mail ->
                assertThat(mail.text()).contains("8\u00a0questions, toutes facultatives", "Région Nouvelle-Aquitaine demande ce que devient « Épicerie roulante »"));
        assertThat(new Mailbox(sql).of(notAsked.email())).isEmpty();
        assertThat(status(notAsked)).isEqualTo(SurveyStatus.CANCELLED);
    }

    @Test
    void the_end_of_a_follow_up_plans_the_surveys_its_funder_asks_for_and_none_for_a_project_that_was_dropped() {
        var adviser = supports.adviserOf("atis");
        var created = supports.active(SomeSupport.FACTORY, adviser);
        var dropped = supports.active(SomeSupport.FACTORY, adviser);

        followUps.end(created.reference(), ExitReason.CREATED, "Elle ouvre.", adviser);
        followUps.end(dropped.reference(), ExitReason.DROPPED, "Plus d’équipe.", adviser);

        assertThat(store.plannedOf(created.id().value())).extracting(Survey::months).containsExactly(6, 12, 24);
        assertThat(store.plannedOf(created.id().value()).getFirst()).extracting(Survey::dueOn, Survey::email)
                .containsExactly(supports.today().plusMonths(6), created.holder().email());
        assertThat(store.plannedOf(dropped.id().value())).isEmpty();

        corrections.correctExit(created.reference(), ExitReason.DROPPED, "Elle ferme.", Correction.AT_SIGHT, adviser);
        corrections.correctExit(dropped.reference(), ExitReason.COMPLETED, "Noté par erreur.", Correction.AT_SIGHT, adviser);
        assertThat(store.plannedOf(created.id().value())).as("it did not end as was noted").isEmpty();
        assertThat(store.plannedOf(dropped.id().value())).extracting(Survey::months).containsExactly(6, 12, 24);

        corrections.reopen(dropped.reference(), "Elle continue.", adviser);
        assertThat(store.plannedOf(dropped.id().value())).as("it goes on").isEmpty();
        clock.advance(Duration.ofDays(40));
        followUps.end(dropped.reference(), ExitReason.CREATED, "", adviser);
        assertThat(store.plannedOf(dropped.id().value()).getFirst().dueOn()).isEqualTo(supports.today().plusMonths(6));
    }

    @Test
    void a_link_used_twice_or_forwarded_keeps_the_first_answers_which_only_who_received_it_may_correct() throws Exception {
        var survey = sent();
        var path = "/resultats/" + secret(survey);
        assertThat(browser.get().uri(path)).hasStatusOk().bodyText().contains("Que devient « Épicerie roulante » ?", "L’accompagnement vous a-t-il servi ?");
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "")).as("an empty form is no answer").hasStatus(422).bodyText().contains("Répondez à une question au moins.");
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "deux").param("mots", "Merci à tous.")).hasStatus(422).bodyText()
                .contains("Écrivez un nombre, par exemple 2,5.", "Merci à tous.");
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "2,5").param("equilibre", "fragile")).hasStatus(303);

        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "40")).hasStatus(409).bodyText()
                .contains("Ce questionnaire a déjà reçu une réponse", "Ce que vous veniez d’écrire n’est pas enregistré", "40", "s•••@exemple.fr");
        assertThat(browser.post().uri(path).with(csrf()).cookie(new Cookie("resultats", "invente")).param("emplois", "40")).hasStatus(409);
        assertThat(values(survey)).containsExactly("2.5", "fragile");

        assertThat(browser.post().uri(path + "/code").with(csrf())).hasStatus(303);
        var code = new Mailbox(sql).found(survey.email(), "(\\d{6})");
        assertThat(browser.post().uri(path + "/confirmation").with(csrf()).param("code", code.equals("000000") ? "000001" : "000000")).hasStatus(422).bodyText().contains("il reste 4");
        var opened = browser.post().uri(path + "/confirmation").with(csrf()).param("code", code).exchange();
        assertThat(opened).hasStatus(303);
        var pass = opened.getResponse().getCookie("resultats");
        assertThat(browser.get().uri(path).cookie(pass)).hasStatusOk().bodyText().contains("Enregistrer les corrections", "2,5");
        assertThat(browser.post().uri(path).with(csrf()).cookie(pass).param("emplois", "3").param("equilibre", "fragile")).hasStatus(303);
        assertThat(values(survey)).containsExactly("3", "fragile");
        assertThat(browser.get().uri(path)).bodyText().doesNotContain("Enregistrer les corrections");

        clock.advance(Duration.ofDays(32));
        assertThat(browser.post().uri(path).with(csrf()).cookie(pass).param("emplois", "9")).hasStatusOk().bodyText().contains("Ce questionnaire est clos");
        assertThat(values(survey)).containsExactly("3", "fragile");
    }

    @Test
    void who_is_silent_is_reminded_by_a_new_link_then_left_alone_and_who_says_stop_is_asked_nothing_more() {
        var survey = sent();
        var first = secret(survey);
        clock.advance(Duration.ofDays(8));
        rounds.run();
        rounds.run();
        assertThat(new Mailbox(sql).of(survey.email())).hasSize(2).first().satisfies(mail -> assertThat(mail.subject()).startsWith("Rappel"));
        assertThatThrownBy(() -> links.open(first, "")).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(24));
        rounds.run();
        assertThat(status(survey)).isEqualTo(SurveyStatus.SILENT);

        var other = sent();
        var later = new Survey(SurveyId.at(clock.instant()), other.support(), other.project(), "atis", other.programme(), 12, LocalDate.of(2030, 1, 1), SurveyStatus.PLANNED,
                other.title(), other.name(), other.email(), Optional.empty(), Optional.empty(), Optional.empty());
        store.plan(later);
        links.stop(secret(other));
        assertThat(List.of(status(other), status(later))).containsOnly(SurveyStatus.CANCELLED);
    }

    @Test
    void T05_a_partner_notes_how_sure_an_answer_is_and_a_corrected_answer_is_declared_again() throws Exception {
        var survey = sent();
        var secret = secret(survey);
        assertThat(links.answer(secret, saying("2"), List.of())).isTrue();
        assertThat(links.answer(secret, saying("7"), List.of())).isFalse();
        Caller.Account adviser = some.adviser();
        assertThat(browser.get().uri("/partenaire/resultats/" + survey.id()).with(user(adviser.id().toString()))).hasStatusOk().bodyText().contains("Elle tient, mais reste fragile");
        assertThat(browser.get().uri("/partenaire/resultats/" + survey.id()).with(user(some.member("cress").id().toString()))).hasStatus(404);

        assertThat(browser.post().uri("/partenaire/resultats/" + survey.id()).with(csrf()).with(user(adviser.id().toString())).param("emplois", "verifie").param("equilibre", "document"))
                .hasStatus(303);
        assertThat(evidence(survey)).containsExactly(Evidence.CHECKED, Evidence.DOCUMENT);

        links.sendCode(secret);
        var pass = ((CodeResult.Done) links.confirm(secret, new Mailbox(sql).found(survey.email(), "(\\d{6})"))).pass();
        assertThat(links.correct(secret, pass, saying("4"), List.of(), Set.of())).isTrue();
        assertThat(evidence(survey)).containsExactly(Evidence.DECLARED, Evidence.DOCUMENT);
    }

    @Test
    void a_consent_withdrawn_after_the_end_stops_what_was_to_be_asked_and_hides_what_was_answered() throws Exception {
        var adviser = supports.adviserOf("atis");
        var plan = supports.active(SomeSupport.FACTORY, adviser);
        followUps.end(plan.reference(), ExitReason.CREATED, "Elle ouvre.", adviser);
        var planned = store.plannedOf(plan.id().value());
        sql.sql("update surveys.survey set due_on = :day where id in (:ids)").param("day", supports.today())
                .param("ids", List.of(planned.get(0).id().value(), planned.get(1).id().value())).update();
        rounds.run();
        var links = new Mailbox(sql).of(plan.holder().email()).stream().filter(mail -> mail.text().contains("/resultats/"))
                .map(mail -> mail.text().replaceAll("(?s).*/resultats/([A-Za-z0-9_-]{32}).*", "$1")).toList();
        assertThat(this.links.answer(links.getFirst(), saying("2"), List.of())).isTrue();
        var answered = planned.stream().filter(each -> status(each) == SurveyStatus.ANSWERED).findFirst().orElseThrow();
        assertThat(browser.get().uri(answered.partnerPath()).with(user(adviser.id().toString()))).hasStatusOk();
        assertThat(mine.open(plan.token()).looks()).extracting(each -> each.person()).contains(adviser.name());

        mine.withdraw(plan.token(), SomeSupport.VISITOR);
        rounds.run();

        assertThat(planned).filteredOn(each -> !each.id().equals(answered.id())).extracting(this::status).containsOnly(SurveyStatus.CANCELLED);
        assertThat(planned).filteredOn(each -> !each.id().equals(answered.id())).extracting(each -> store.find(each.id()).orElseThrow().email()).containsOnly("");
        for (var link : links) assertThat(browser.get().uri("/resultats/" + link)).hasStatusOk().bodyText().contains("Ce questionnaire s’arrête : votre accord est retiré");
        assertThat(browser.post().uri("/resultats/" + links.getLast()).with(csrf()).param("emplois", "3")).bodyText().contains("votre accord est retiré");
        assertThat(browser.get().uri(answered.partnerPath()).with(user(adviser.id().toString()))).hasStatus(404);
        assertThat(surveys.list(List.of(SurveyStatus.values()), 1, adviser)).extracting(Survey::support).doesNotContain(plan.id().value());
        assertThat(sql.sql("select count(*) from surveys.answered_number where survey_id = :id").param("id", answered.id().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(browser.get().uri(plan.privatePath())).bodyText().contains("Vos réponses aux questionnaires ne comptent plus que dans des totaux");
    }

    @Test
    void two_answers_at_the_same_instant_keep_one_and_give_the_other_its_words_back() throws Exception {
        var survey = sent();
        var path = "/resultats/" + secret(survey);
        var barrier = new CyclicBarrier(2);
        IntFunction<Callable<MvcTestResult>> someone = jobs -> () -> {
            barrier.await();
            return browser.post().uri(path).with(csrf()).param("emplois", String.valueOf(jobs)).exchange();
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(someone.apply(31), someone.apply(47))).stream().map(Future::resultNow).toList();

            assertThat(results).extracting(each -> each.getResponse().getStatus()).containsExactlyInAnyOrder(303, 409);
            var kept = values(survey).getFirst();
            assertThat(results).filteredOn(each -> each.getResponse().getStatus() == 409).first().satisfies(second -> assertThat(second).bodyText()
                    .contains("Ce que vous veniez d’écrire n’est pas enregistré", kept.equals("31") ? "47" : "31"));
        }
    }

    @Test
    void a_project_that_pauses_is_asked_later_and_at_the_usual_date_once_it_is_said_to_have_ended_otherwise() {
        var adviser = supports.adviserOf("atis");
        var paused = supports.active(SomeSupport.FACTORY, adviser);
        followUps.end(paused.reference(), ExitReason.PAUSED, "Le temps d’une naissance.", adviser);
        assertThat(store.plannedOf(paused.id().value())).extracting(Survey::dueOn)
                .containsExactly(supports.today().plusMonths(12), supports.today().plusMonths(18), supports.today().plusMonths(30));

        corrections.correctExit(paused.reference(), ExitReason.COMPLETED, "Noté par erreur.", Correction.AT_SIGHT, adviser);
        assertThat(store.plannedOf(paused.id().value())).extracting(Survey::dueOn)
                .containsExactly(supports.today().plusMonths(6), supports.today().plusMonths(12), supports.today().plusMonths(24));
    }

    @Test
    void a_follow_up_suspended_by_its_holder_is_never_asked_what_it_became() {
        var adviser = supports.adviserOf("atis");
        var plan = supports.active(SomeSupport.FACTORY, adviser);
        mine.withdraw(plan.token(), SomeSupport.VISITOR);
        assertThat(supports.again(plan).status()).isEqualTo(SupportStatus.SUSPENDED);
        assertThat(store.plannedOf(plan.id().value())).isEmpty();

        var ended = supports.active(SomeSupport.FACTORY, adviser);
        followUps.end(ended.reference(), ExitReason.PAUSED, "", adviser);
        mine.withdraw(ended.token(), SomeSupport.VISITOR);
        assertThat(store.plannedOf(ended.id().value())).isEmpty();
    }

    @Test
    void T05_a_holder_joins_a_link_then_a_file_and_the_region_notes_the_evidence_only_where_the_holder_lets_it_read() throws Exception {
        var survey = sent();
        var path = "/resultats/" + secret(survey);
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "3").param("preuve-question", "emplois").param("preuve-lien", "javascript:alert(1)")).hasStatus(422).bodyText()
                .contains("Écrivez une adresse complète");
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "3").param("preuve-question", "personnes").param("preuve-lien", "https://exemple.fr/bilan")).hasStatus(422).bodyText()
                .contains("Choisissez une question à laquelle vous répondez");
        assertThat(browser.post().uri(path).multipart().file(new MockMultipartFile("preuve-fichier", "bilan.exe", "application/pdf", "MZ".getBytes(UTF_8))).with(csrf())
                .param("emplois", "3").param("preuve-question", "emplois")).hasStatus(422);
        assertThat(values(survey)).as("nothing is kept of what is refused").isEmpty();
        assertThat(browser.post().uri(path).with(csrf()).param("emplois", "3").param("preuve-question", "emplois").param("preuve-lien", "https://exemple.fr/bilan")).hasStatus(303);

        links.sendCode(secret(survey));
        var pass = ((CodeResult.Done) links.confirm(secret(survey), new Mailbox(sql).found(survey.email(), "(\\d{6})"))).pass();
        assertThat(browser.post().uri(path).multipart().file(new MockMultipartFile("preuve-fichier", "comptes.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(UTF_8)))
                .cookie(new Cookie("resultats", pass)).with(csrf()).param("emplois", "3").param("preuve-question", "emplois")).hasStatus(303);
        assertThat(browser.get().uri(path).cookie(new Cookie("resultats", pass))).bodyText().contains("Déjà joint", "https://exemple.fr/bilan", "comptes.pdf");

        var officer = supports.officer();
        var region = "/accompagnement/questionnaires/" + survey.id();
        var file = surveys.answers(survey).getFirst().proofs().stream().filter(proof -> proof.document().isPresent()).findFirst().orElseThrow().path();
        assertThat(browser.get().uri(region).with(user(officer.id().toString()))).hasStatus(404);
        assertThat(browser.get().uri(file).with(user(officer.id().toString()))).hasStatus(404);
        consents.give(survey.about(), Consents.AUTHORITY, Set.of(Shared.FOLLOW_UP, Shared.SUMMARIES, Shared.DOCUMENTS), clock.instant(), SomeSupport.VISITOR);
        assertThat(surveys.readable(1, officer)).as("the follow-up is not the answers").extracting(Survey::id).doesNotContain(survey.id());
        assertThat(browser.get().uri(region).with(user(officer.id().toString()))).hasStatus(404);
        assertThat(browser.get().uri(file).with(user(officer.id().toString()))).hasStatus(404);
        consents.revoke(survey.about(), Consents.AUTHORITY, clock.instant(), SomeSupport.VISITOR);
        consents.give(survey.about(), Consents.AUTHORITY, Set.of(Shared.ANSWERS), clock.instant(), SomeSupport.VISITOR);
        assertThat(surveys.readable(1, officer)).extracting(Survey::id).contains(survey.id());
        assertThat(browser.get().uri(region).with(user(officer.id().toString()))).hasStatusOk().bodyText().contains("https://exemple.fr/bilan", "comptes.pdf");
        assertThat(browser.get().uri(file).with(user(officer.id().toString()))).hasStatusOk();
        assertThat(browser.post().uri(region).with(csrf()).with(user(officer.id().toString())).param("emplois", "document")).hasStatus(303);
        assertThat(browser.get().uri("/partenaire/resultats/" + survey.id()).with(user(some.adviser().id().toString()))).bodyText().contains("Noté par la Région le");
        assertThat(browser.get().uri(region).with(user(some.member("cress").id().toString()))).hasStatus(403);
        assertThat(consents.looks(survey.about())).extracting(each -> each.person()).contains(officer.name());

        consents.revoke(survey.about(), "atis", clock.instant(), SomeSupport.VISITOR);
        assertThat(browser.get().uri(region).with(user(officer.id().toString()))).as("nobody reads any more").hasStatus(404);
        assertThat(browser.get().uri(file).with(user(officer.id().toString()))).hasStatus(404);
    }

    @Test
    void a_file_sent_again_takes_the_place_of_the_one_before_may_be_taken_away_and_goes_with_the_survey() {
        var survey = sent();
        var path = "/resultats/" + secret(survey);
        assertThat(proving(path, "", "bilan", "preuve-lien", "https://exemple.fr/bilan")).hasStatus(303);
        assertThat(proofs(survey)).as("the file and the link sent with it").hasSize(2);
        var first = documents.of(survey.id().subject()).getFirst();

        links.sendCode(secret(survey));
        var pass = ((CodeResult.Done) links.confirm(secret(survey), new Mailbox(sql).found(survey.email(), "(\\d{6})"))).pass();
        assertThat(proving(path, pass, "bilan corrigé")).hasStatus(303);
        assertThat(documents.of(survey.id().subject())).singleElement().satisfies(second -> assertThat(second.id()).isNotEqualTo(first.id()));
        assertThat(proofs(survey)).hasSize(2);

        var link = proofs(survey).stream().filter(each -> each.document().isEmpty()).findFirst().orElseThrow();
        var kept = proofs(survey).stream().filter(each -> each.document().isPresent()).findFirst().orElseThrow();
        assertThat(browser.post().uri(path).cookie(new Cookie("resultats", pass)).with(csrf()).param("emplois", "deux").param("preuve-retrait", kept.key())).hasStatus(422).bodyText()
                .contains("value=\"" + kept.key() + "\" checked");
        assertThat(browser.post().uri(path).cookie(new Cookie("resultats", pass)).with(csrf()).param("emplois", "3").param("preuve-retrait", kept.key())).hasStatus(303);
        assertThat(proofs(survey)).containsExactly(link);
        assertThat(documents.of(survey.id().subject())).isEmpty();

        assertThat(proving(path, pass, "bilan")).hasStatus(303);
        assertThat(documents.of(survey.id().subject())).hasSize(1);
        sql.sql("update surveys.survey set due_on = date '2020-01-01', answered_at = timestamptz '2020-02-01 10:00+01' where id = :id").param("id", survey.id().value()).update();
        rounds.run();
        assertThat(documents.of(survey.id().subject())).isEmpty();
        assertThat(proofs(survey)).isEmpty();
    }

    private MvcTestResult proving(String path, String pass, String content, String... more) {
        var sent = browser.post().uri(path).multipart().file(new MockMultipartFile("preuve-fichier", "comptes.pdf", "application/pdf", ("%PDF-1.7\n" + content + "\n%%EOF").getBytes(UTF_8)))
                .cookie(new Cookie("resultats", pass)).with(csrf()).param("emplois", "3").param("preuve-question", "emplois");
        for (int i = 0; i < more.length; i += 2) sent = sent.param(more[i], more[i + 1]);
        return sent.exchange();
    }

    private List<Proof> proofs(Survey survey) {
        return surveys.answers(survey).stream().flatMap(each -> each.proofs().stream()).toList();
    }

    @Test
    void months_count_from_the_day_a_follow_up_ended_though_noted_long_after_and_what_would_be_closed_is_not_asked() {
        var adviser = supports.adviserOf("atis");
        var plan = supports.active(SomeSupport.FACTORY, adviser);
        var day = supports.today().minusMonths(8);

        supports.ended(plan, ExitReason.CREATED, day, adviser);

        assertThat(store.plannedOf(plan.id().value())).extracting(Survey::dueOn).containsExactly(day.plusMonths(12), day.plusMonths(24));
    }

    private List<String> values(Survey survey) {
        return surveys.answers(survey).stream().map(Answer::value).toList();
    }

    private List<Evidence> evidence(Survey survey) {
        return surveys.answers(survey).stream().map(Answer::evidence).toList();
    }
}

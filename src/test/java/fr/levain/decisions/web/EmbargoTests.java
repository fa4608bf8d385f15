package fr.levain.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.accounts.Accounts;
import fr.levain.applications.ApplicationReference;
import fr.levain.applications.Applications;
import fr.levain.applications.ApplicationStatus;
import fr.levain.applications.Submissions;
import fr.levain.assessment.Recommendations;
import fr.levain.decisions.ActId;
import fr.levain.decisions.Embargoes;
import fr.levain.decisions.SomeDossier;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Role;
import fr.levain.stateaid.AidedActivity;
import fr.levain.stateaid.AidedCosts;
import fr.levain.stateaid.Basis;
import fr.levain.stateaid.Grant;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import fr.levain.stateaid.UndertakingSize;
import fr.levain.testing.LevainTest;
import fr.levain.testing.RouteWalk;
import fr.levain.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** D06: before its day, what an act decides is known to named roles alone, whichever route is read. */
@LevainTest
class EmbargoTests {
    @Autowired MockMvcTester browser;
    @Autowired SomeDossier some;
    @Autowired Embargoes embargoes;
    @Autowired Accounts accounts;
    @Autowired Applications applications;
    @Autowired Submissions submissions;
    @Autowired Organisations organisations;
    @Autowired Recommendations recommendations;
    @Autowired StateAid stateAid;
    @Autowired JdbcClient sql;
    @Autowired TestClock clock;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    Caller.Account secretary;
    Caller.Account author;
    ApplicationReference awarded;
    ApplicationReference refused;
    ActId act;
    String reasons;
    String before;

    @BeforeEach
    void one_award_and_one_refusal_under_embargo() {
        secretary = some.persona("sophie.lambert");
        author = some.author();
        awarded = some.proposed(author, true, 12_000);
        refused = some.proposed(author, true, 12_000);
        before = figures(some.persona("nadia.bertin"), envelope());
        act = some.votedOn(LocalDate.of(2026, 11, 20));
        reasons = "Motif encore secret " + UUID.randomUUID();
        assertThat(embargo("28", "11")).hasRedirectedUrl("/decisions/" + act);
        assertThat(post(secretary, "/decisions/" + act + "/attributions/" + awarded, "montant-" + awarded, "11 987,65")).hasRedirectedUrl("/decisions/" + act);
        assertThat(post(secretary, "/decisions/" + act + "/refus/" + refused, "motifs-" + refused, reasons)).hasRedirectedUrl("/decisions/" + act);
    }

    @Test
    void D06_before_its_day_no_page_list_search_export_or_file_says_what_was_decided_but_to_named_roles() {
        for (var other : List.of(Optional.<Caller.Account>empty(), Optional.of(author), Optional.of(everyOtherRole()))) {
            var revealing = new ArrayList<String>();
            walk(other).forEach((path, text) -> secrets().stream().filter(text::contains).forEach(secret -> revealing.add(path + " : " + secret)));
            assertThat(revealing).isEmpty();
        }
        assertThat(walk(Optional.of(secretary)).entrySet()).as("the same walk finds it where it may be told")
                .filteredOn(page -> page.getValue().contains(reasons)).extracting(Map.Entry::getKey).contains("/decisions/" + act);
        var mails = sql.sql("select subject || ' ' || body from messaging.message").query(String.class).list();
        assertThat(mails).noneMatch(text -> secrets().stream().anyMatch(text::contains));
        assertThat(status(awarded)).as("other modules are not told").isEqualTo(ApplicationStatus.PROPOSED);
    }

    @Test
    void D06_the_money_is_drawn_at_the_vote_and_the_embargo_lifts_by_itself_on_its_day() {
        var held = sql.sql("select committed_cents from envelopes.holding where subject_id = :id").param("id", applications.byReference(awarded, author).id().value())
                .query(Long.class).optional();
        assertThat(held).contains(1_198_765L);
        assertThat(post(secretary, "/decisions/" + act + "/transmission", "transmission-jour", "21", "transmission-mois", "11", "transmission-annee", "2026"))
                .hasRedirectedUrl("/decisions/" + act);
        assertThat(post(secretary, "/decisions/" + act + "/notifications/" + awarded)).hasStatus(422).bodyText().contains("sous embargo", "28 novembre 2026");

        clock.advance(Duration.ofDays(4));
        embargoes.lift();
        assertThat(status(awarded)).as("the day before").isEqualTo(ApplicationStatus.PROPOSED);
        clock.advance(Duration.ofDays(1));
        embargoes.lift();
        embargoes.lift();

        assertThat(status(awarded)).isEqualTo(ApplicationStatus.AWARDED);
        assertThat(status(refused)).isEqualTo(ApplicationStatus.REFUSED);
        assertThat(get(some.persona("nadia.bertin"), "/instruction/" + refused + "/explication")).hasStatusOk().bodyText().contains(reasons);
        assertThat(sql.sql("select count(*) from audit.entry where event = 'AwardGranted' and subject_id = :id")
                .param("id", applications.byReference(awarded, author).id().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(post(secretary, "/decisions/" + act + "/notifications/" + awarded)).hasRedirectedUrl("/decisions/" + act);
    }

    @Test
    void D06_a_dossier_withdrawn_before_its_day_is_told_nothing_and_its_decision_is_put_away_by_an_act() {
        submissions.withdraw(awarded, author);
        submissions.grantWithdrawal(awarded, some.persona("helene.roux"));
        post(secretary, "/decisions/" + act + "/transmission", "transmission-jour", "21", "transmission-mois", "11", "transmission-annee", "2026");
        clock.advance(Duration.ofDays(5));
        embargoes.lift();
        var versions = "/decisions/corrections/" + awarded;

        assertThat(post(secretary, "/decisions/" + act + "/notifications/" + awarded)).hasStatus(422)
                .bodyText().contains("Le porteur a retiré ce dossier depuis le vote", "sans effet");
        assertThat(get(secretary, "/decisions/" + act + "/lettres")).bodyText().contains("sans effet", "Envoyer la lettre prête", versions);
        assertThat(post(secretary, versions + "/sans-effet", "motif-sans-effet", "court")).hasStatus(422).bodyText().contains("en 20 caractères", "court");
        assertThat(post(secretary, "/decisions/corrections/" + refused + "/sans-effet", "motif-sans-effet", "Le porteur a retiré son dossier.")).as("it stands").hasStatus(409);
        assertThat(post(secretary, versions + "/sans-effet", "motif-sans-effet", "Le porteur a retiré son dossier.")).hasStatus3xxRedirection();

        assertThat(get(secretary, versions)).bodyText().contains("Décision restée sans effet", "Le porteur a retiré son dossier.");
        assertThat(get(author, "/dossiers/" + awarded + "/corrections")).as("nobody was told").hasStatus(404);
        assertThat(sql.sql("select coalesce(sum(committed_cents), 0) from envelopes.holding where subject_id = :id")
                .param("id", applications.byReference(awarded, author).id().value()).query(Long.class).single()).isZero();
        assertThat(post(secretary, "/decisions/" + act + "/notifications/" + refused)).hasRedirectedUrl("/decisions/" + act);
    }

    @Test
    void D06_the_lists_of_money_and_of_state_aid_do_not_name_a_dossier_before_its_day() {
        var officer = some.persona("nadia.bertin");
        var dossier = applications.byReference(awarded, author);
        var holder = organisations.view(dossier.holder());
        stateAid.record(
                new Grant(Undertaking.of(holder), Basis.DE_MINIMIS, AidedActivity.ADMITTED, Euros.of(10_222), new AidedCosts(Euros.of(60_000), Euros.ZERO, UndertakingSize.UNSAID, ""),
                        LocalDate.of(2026, 11, 20), "", dossier.id().subject()),
                holder.name(), "Région", secretary);
        var envelope = envelope();
        var undertaking = "/aides-etat/" + holder.siren().orElseThrow().digits();
        var register = "/aides-etat/registre-central.csv?du=2026-11-20&au=2026-11-20";

        assertThat(get(officer, envelope)).hasStatusOk().bodyText().contains("Les décisions sous embargo n’y sont pas comptées")
                .contains(awarded.value(), refused.value());
        assertThat(movements(officer, envelope, awarded)).as("as before the act").isEqualTo(movements(officer, envelope, refused)).hasSize(1);
        assertThat(figures(officer, envelope)).as("neither drawn nor given back").isEqualTo(before);
        assertThat(get(officer, "/instruction/" + refused + "/proposition")).as("nor beside a proposal").bodyText().contains(available(officer, envelope)).doesNotContain(available(secretary, envelope));
        assertThat(get(officer, undertaking)).hasStatusOk().bodyText().contains("Aucune aide n’est inscrite");
        assertThat(get(officer, undertaking + "/scission")).hasStatusOk().bodyText().doesNotContain("10\u202f222");
        assertThat(get(officer, undertaking + "/releve.csv")).hasStatusOk().bodyText().doesNotContain("accordée");
        assertThat(get(officer, register)).hasStatusOk().bodyText().doesNotContain(holder.name());
        assertThat(get(officer, "/aides-etat?annee=2026")).hasStatusOk().bodyText().doesNotContain(holder.name());

        assertThat(get(secretary, envelope)).bodyText().contains(awarded.value(), refused.value()).doesNotContain("n’y sont pas comptées");
        assertThat(movements(secretary, envelope, awarded)).hasSize(2);
        assertThat(figures(secretary, envelope)).isNotEqualTo(before);
        assertThat(get(secretary, undertaking)).bodyText().contains("accordée ici");
        assertThat(get(secretary, undertaking + "/releve.csv")).bodyText().contains("accordée");
        assertThat(get(secretary, register)).bodyText().contains(holder.name());

        clock.advance(Duration.ofDays(5));
        embargoes.lift();
        assertThat(movements(officer, envelope, awarded)).hasSize(2);
        assertThat(figures(officer, envelope)).as("told once its day has come").isNotEqualTo(before);
        assertThat(get(officer, undertaking)).bodyText().contains("accordée ici");
        assertThat(get(officer, register)).bodyText().contains(holder.name());
    }

    @Test
    void D06_a_feedback_asked_for_too_early_is_answered_alike_whatever_was_voted_with_the_day_to_come_back() {
        var officer = some.persona("nadia.bertin");
        var unvoted = some.proposed(author, true, 12_000);
        var refusal = feedback(officer, refused);

        assertThat(get(officer, "/instruction/" + refused + "/retour")).hasStatus(409);
        assertThat(refusal).contains("s’écrit une fois la décision dite", "au plus tard le");
        assertThat(feedback(officer, awarded)).isEqualTo(refusal);
        assertThat(feedback(officer, unvoted)).isEqualTo(refusal);
        assertThat(get(secretary, "/instruction/" + refused + "/retour")).as("a named role").hasStatusOk();
    }

    private String feedback(Caller.Account who, ApplicationReference dossier) {
        return page(who, "/instruction/" + dossier + "/retour").select("main").text().replace(dossier.value(), "");
    }

    @Test
    void an_embargo_is_set_before_the_first_outcome_then_moved_while_it_runs() {
        assertThat(embargo("23", "11")).hasStatus(422).bodyText().contains("un jour à venir", "value=\"23\"");
        assertThat(embargo("30", "11")).hasRedirectedUrl("/decisions/" + act);
        var other = some.votedOn(LocalDate.of(2026, 11, 20));
        var third = some.proposed(author, true, 12_000);
        post(secretary, "/decisions/" + other + "/attributions/" + third, "montant-" + third, "12 000");
        assertThat(post(secretary, "/decisions/" + other + "/embargo", "embargo-jour", "30", "embargo-mois", "11", "embargo-annee", "2026"))
                .hasStatus(422).bodyText().contains("avant le premier résultat");
        assertThat(post(some.persona("nadia.bertin"), "/decisions/" + act + "/embargo")).hasStatus(403);
    }

    private String envelope() {
        return "/enveloppes/" + recommendations.of(applications.byReference(awarded, author).id()).orElseThrow().envelope();
    }

    private String figures(Caller.Account who, String envelope) {
        return page(who, envelope).select("dl.govuk-summary-list").text();
    }

    private String available(Caller.Account who, String envelope) {
        return page(who, envelope).select("dt:contains(Disponible) + dd").text();
    }

    /** The amounts of each movement of this dossier, without its name. */
    private List<String> movements(Caller.Account who, String envelope, ApplicationReference dossier) {
        return page(who, envelope).select("tbody tr:contains(" + dossier + ")").stream().map(row -> row.select("td").text()).toList();
    }

    private Document page(Caller.Account who, String uri) {
        return Jsoup.parse(new String(get(who, uri).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Set<String> secrets() {
        return Set.of(reasons, "11\u202f987", "11987.65", "11987,65", "1198765");
    }

    private Map<String, String> walk(Optional<Caller.Account> who) {
        var ids = List.of(act.toString(), applications.byReference(awarded, author).id().value().toString(), applications.byReference(refused, author).id().value().toString());
        return new RouteWalk(browser, routes, List.of(awarded.value(), refused.value()), ids)
                .as(who, "/instruction?q=" + awarded, "/projets-soutenus?q=four", "/instruction?q=secret");
    }

    /** Every role but the two that are named, in every team: what none of them reads, nobody reads. */
    private Caller.Account everyOtherRole() {
        var person = accounts.open("Agent curieux", UUID.randomUUID() + "@exemple.fr", Optional.empty(), new Caller.System("test"));
        var team = applications.byReference(awarded, author).team();
        for (var role : Role.values())
            if (role != Role.HEAD && role != Role.ASSEMBLY_SECRETARY && role != Role.APPLICANT) accounts.grant(person.id(), role, Optional.of(team), new Caller.System("test"));
        return accounts.caller(person.id()).orElseThrow();
    }

    private ApplicationStatus status(ApplicationReference reference) {
        return applications.byReference(reference, author).status();
    }

    private MvcTestResult embargo(String day, String month) {
        return post(secretary, "/decisions/" + act + "/embargo", "embargo-jour", day, "embargo-mois", month, "embargo-annee", "2026");
    }

    private MvcTestResult get(Caller.Account who, String uri) {
        return browser.get().uri(uri).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Caller.Account who, String uri, String... fields) {
        var request = browser.post().uri(uri).with(user(who.id().toString())).with(csrf());
        for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }
}

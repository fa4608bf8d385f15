package fr.levain.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.programmes.SomeProgramme;
import fr.levain.testing.LevainTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** S08: what became of those who entered, one rule for all partners; each number is the list it leads to. */
@LevainTest
class FunnelsTests {
    private static final FunnelFilter LAST_YEAR = new FunnelFilter("", 2025, "", "", "");

    @Autowired Funnels funnels;
    @Autowired SomeProgramme some;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient sql;

    @Test
    void S08_the_demonstration_year_shows_every_stage_and_each_number_is_its_list() {
        var adviser = some.adviser();
        var told = funnels.of("atis", LAST_YEAR, adviser);
        var funnel = funnels.of("atis", LAST_YEAR, officer());

        assertThat(funnel.entered()).isGreaterThanOrEqualTo(70);
        assertThat(funnel.steps()).allSatisfy(step -> assertThat(step.reached()).as(step.stage().label()).isPositive());
        assertThat(funnel.steps().stream().mapToLong(FunnelStep::left).sum() + funnel.step(FunnelStage.RESULTS).reached()).isEqualTo(funnel.entered());
        assertThat(funnel.step(FunnelStage.ORIENTATION).stopped().keySet()).contains(FunnelReason.NOBODY, FunnelReason.DECLINED, FunnelReason.PASSED_ON, FunnelReason.ELSEWHERE, FunnelReason.WITHDRAWN);
        assertThat(funnel.step(FunnelStage.CONTACT).stopped().keySet()).contains(FunnelReason.NOT_RETAINED, FunnelReason.ANSWERED);
        assertThat(funnel.step(FunnelStage.JOURNEY).stopped().keySet()).contains(FunnelReason.DROPPED);
        assertThat(funnel.step(FunnelStage.APPLICATION).stopped().keySet()).contains(FunnelReason.NOT_AWARDED);
        assertThat(funnel.step(FunnelStage.CONTACT).days()).hasValueSatisfying(days -> assertThat(days).isPositive());
        assertThat(funnel.jobs().total()).isPositive();
        assertThat(sql.sql("""
                select count(*) from support.plan p join projects.thread t on t.project = p.project_id join projects.thread o on o.root = t.root
                  join programmes.candidacy c on c.project_id = o.project and c.token = p.origin_ref
                """).query(Integer.class).single()).as("from the candidacy to the dossier, one project").isEqualTo(3);

        assertThat(all("atis", FunnelPick.ENTERED, LAST_YEAR, adviser)).hasSize((int) funnel.entered());
        for (var step : funnel.steps()) {
            assertThat(all("atis", FunnelPick.reached(step.stage()), LAST_YEAR, adviser)).as(step.stage().label()).hasSize((int) step.reached());
            step.stopped().forEach((why, projects) -> assertThat(all("atis", FunnelPick.stopped(step.stage(), why), LAST_YEAR, officer())).as(why.label()).hasSize(projects.intValue()));
        }
        assertThat(all("atis", FunnelPick.CREATED, LAST_YEAR, adviser)).hasSize((int) funnel.created());
        assertThat(all("atis", FunnelPick.JOBS_SAID, LAST_YEAR, adviser)).hasSize((int) funnel.jobs().projects())
                .satisfies(lines -> assertThat(lines.stream().map(line -> line.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(funnel.jobs().total()));

        assertThat(told.entered()).isEqualTo(funnel.entered());
        assertThatThrownBy(() -> funnels.lines("atis", FunnelPick.stopped(FunnelStage.APPLICATION, FunnelReason.NOT_AWARDED), LAST_YEAR, 1, adviser)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> funnels.of("atis", LAST_YEAR, some.member("cress"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> funnels.lines("", FunnelPick.ENTERED, LAST_YEAR, 1, adviser)).isInstanceOf(NotFound.class);
    }

    @Test
    void S08_each_project_is_counted_once_at_the_last_stage_it_reached() {
        var year = new FunnelFilter("", 2011, "", "", "");
        request("cress", "WAITING", "OPEN", null, false, UUID.randomUUID());
        request("cress", "CLOSED", "ANSWERED", null, true, UUID.randomUUID());
        request("cress", "DECLINED", "ANSWERED", null, false, UUID.randomUUID());
        request("cress", "ANSWERED", "ANSWERED", 3, false, UUID.randomUUID());
        candidacy("REFUSED", UUID.randomUUID());
        candidacy("WAITING", UUID.randomUUID());
        var dropped = UUID.randomUUID();
        request("cress", "ANSWERED", "ANSWERED", 1, false, dropped);
        followed("cress", dropped, "DROPPED");
        followed("cress", UUID.randomUUID(), "CREATED");
        // one project under two names, which two partners follow
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        sql.sql("insert into projects.thread (project, root) values (:one, :one), (:other, :one)").param("one", one).param("other", other).update();
        request("cress", "ANSWERED", "ANSWERED", 2, false, one);
        followed("cress", other, null);
        request("adi-na", "CLOSED", "ANSWERED", null, false, one);

        var funnels = this.funnels.byPartner(year, officer());
        var funnel = funnels.get("cress");
        assertThat(funnel.entered()).isEqualTo(7);
        assertThat(funnel.step(FunnelStage.ORIENTATION).stopped()).isEqualTo(Map.of(FunnelReason.ONGOING, 1L, FunnelReason.NOBODY, 1L, FunnelReason.DECLINED, 1L));
        assertThat(funnel.step(FunnelStage.CONTACT).stopped()).isEqualTo(Map.of(FunnelReason.ANSWERED, 1L));
        assertThat(funnel.step(FunnelStage.JOURNEY).stopped()).isEqualTo(Map.of(FunnelReason.ONGOING, 1L, FunnelReason.DROPPED, 1L));
        assertThat(funnel.step(FunnelStage.CONTACT).days()).hasValueSatisfying(days -> assertThat(days).as("1, 2 and 3 days").isEqualByComparingTo("2"));
        assertThat(funnel.step(FunnelStage.JOURNEY)).satisfies(journey -> {
            assertThat(journey.reached()).isEqualTo(3);
            assertThat(journey.straight()).as("one came without a first contact").isEqualTo(1);
        });
        assertThat(funnel.step(FunnelStage.RESULTS).reached()).isEqualTo(1);
        assertThat(funnels.get("atis").step(FunnelStage.CONTACT).stopped()).isEqualTo(Map.of(FunnelReason.NOT_RETAINED, 1L, FunnelReason.WAITING_LIST, 1L));
        assertThat(funnels.get("adi-na").step(FunnelStage.ORIENTATION).stopped()).isEqualTo(Map.of(FunnelReason.ELSEWHERE, 1L));
        var together = this.funnels.together(year, officer());
        assertThat(together.entered()).as("followed by two, counted once").isEqualTo(9);
        assertThat(all("", FunnelPick.ENTERED, year, officer())).hasSize(9).allMatch(line -> line.title().isEmpty() && line.path().isEmpty());
        assertThat(this.funnels.of("atis", new FunnelFilter("", 2011, "incubateur-atis", "33", ""), officer()).entered()).isEqualTo(2);
        assertThat(this.funnels.of("atis", new FunnelFilter("", 2011, "fabrique-a-initiatives", "", ""), officer()).entered()).isZero();
        assertThat(this.funnels.of("cress", new FunnelFilter("", 2011, "", "", "Innovation sociale"), officer()).entered()).isZero();
        sql.sql("update guidance.request set answers = '[{\"question\": \"Thèmes du projet\", \"answer\": \"Innovation sociale, Culture, patrimoine, sport\"}]' where project_id = :one").param("one", one).update();
        assertThat(this.funnels.of("cress", new FunnelFilter("", 2011, "", "", "Culture, patrimoine, sport"), officer()).entered()).isEqualTo(1);
    }

    @Test
    void S08_a_follow_up_that_lapsed_and_a_request_for_funding_given_up_are_withdrawn() {
        var year = new FunnelFilter("", 2012, "", "", "");
        var lapsed = UUID.randomUUID();
        var givenUp = UUID.randomUUID();
        for (var project : List.of(lapsed, givenUp)) {
            followed("cress", project, null);
            sql.sql("update support.plan set opened_on = date '2012-05-01' where id = :project").param("project", project).update();
        }
        sql.sql("update support.plan set status = 'ENDED', ended_on = date '2012-12-01' where id = :project").param("project", lapsed).update();
        sql.sql("insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome) values (gen_random_uuid(), :project, 'Fondation', 1000000, date '2012-06-01', 'WITHDRAWN')")
                .param("project", givenUp).update();

        var funnel = funnels.of("cress", year, officer());

        assertThat(funnel.step(FunnelStage.JOURNEY).stopped()).isEqualTo(Map.of(FunnelReason.WITHDRAWN, 1L));
        assertThat(funnel.step(FunnelStage.APPLICATION).stopped()).isEqualTo(Map.of(FunnelReason.WITHDRAWN, 1L));
        assertThat(funnels.of("cress", year, some.member("cress")).step(FunnelStage.APPLICATION).stopped()).as("one is too few to tell a partner").isEqualTo(Map.of(FunnelReason.NOT_TOLD, 1L));
    }

    @Test
    void S08_the_pages_show_steps_as_rows_lead_to_their_lists_and_give_a_file() {
        var page = "/accompagnement/parcours?annee=2025";
        assertThat(get(page, officer())).hasStatusOk().bodyText().contains("Toutes les organisations", "Part de l’étape d’avant", "Personne n’a pris la demande à temps", "/accompagnement/parcours/ensemble/projets?quoi=accompagnement&amp;annee=2025");
        assertThat(get("/accompagnement/parcours/ensemble/projets?quoi=entres&annee=2025", officer())).hasStatusOk().bodyText().contains("Page suivante");
        assertThat(get("/accompagnement/parcours/atis/projets?quoi=contact.non-retenu&annee=2025", some.adviser())).hasStatusOk().bodyText().contains("non retenu par le jury", "Projet inventé");
        assertThat(get("/accompagnement/parcours/atis/projets?quoi=rien", officer())).hasStatus(404);
        assertThat(get("/accompagnement/parcours/atis?annee=2025", some.adviser())).hasStatusOk().bodyText().contains("Parcours des projets entrés en 2025", "sans liste de projets").doesNotContain("quoi=demande.");
        assertThat(get("/accompagnement/parcours/atis", some.member("cress"))).hasStatus(404);
        assertThat(get("/accompagnement/parcours", some.adviser())).hasStatus(403);
        assertThat(get("/accompagnement/parcours/parcours.csv?annee=2025&partenaire=atis", officer())).hasStatusOk().bodyText().contains("partenaire;annee_entree;etape", "\"orientation.sans-preneur\"", "\"emplois\"");
        assertThat(get("/accompagnement/parcours/atis/parcours.csv?annee=2025", some.adviser())).hasStatusOk().bodyText().contains("\"accompagnement\"");
        assertThat(get("/accompagnement/definitions", officer())).hasStatusOk().bodyText().contains("Le parcours des projets", "Une étape sautée n’est pas comptée");
        assertThat(get("/accompagnement/parcours?annee=x&programme=y&departement=zz&theme=t&partenaire=p", officer())).as("what cannot be read is all of it").hasStatusOk();
    }

    /** What still goes on moved last in a far future, so that no round of the night finds it. @param taken days after it was sent; none when it was not */
    private void request(String partner, String status, String request, Integer taken, boolean unclaimed, UUID project) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into guidance.request (id, reference, token, form_key, status, since, sent_at, project_id, commune, department, holder_kind, needs, may_pass_on, closed_at, unclaimed_at, erased_at)
                values (:id, 'F-' || cast(:id as text), cast(:id as text), :id, :status, '2099-03-01Z', '2011-03-01Z', :project, '', '33', '', '{}', true, '2011-04-01Z',
                    case when :unclaimed then timestamptz '2011-03-20Z' end, '2012-04-01Z')
                """).param("id", id).param("status", request).param("project", project).param("unclaimed", unclaimed).update();
        sql.sql("""
                insert into guidance.handover (id, request_id, partner, status, since, sent_at, taken_at)
                values (gen_random_uuid(), :id, :partner, :status, '2099-03-01Z', '2011-03-01Z', timestamptz '2011-03-01Z' + cast(:taken as integer) * interval '1 day')
                """).param("id", id).param("partner", partner).param("status", status).param("taken", taken).update();
    }

    private void candidacy(String status, UUID project) {
        sql.sql("""
                insert into programmes.candidacy (id, programme, project_id, status, origin, origin_reference, title, department, words, name, email, phone, organisation, token, applied_at, since, erased_at)
                values (:project, 'incubateur-atis', :project, :status, 'HAND', '', 'Un projet', '33', '', '', '', '', '', cast(:project as text), '2011-03-05Z', '2011-04-01Z', '2012-04-01Z')
                """).param("project", project).param("status", status).update();
    }

    /** @param exit none while it goes on */
    private void followed(String partner, UUID project, String exit) {
        sql.sql("""
                insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                    holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit, erased_at)
                values (:project, 'F-' || cast(:project as text), :project, :project, :partner, '', '', case when cast(:exit as text) is null then 'ACTIVE' else 'ENDED' end, '2011-06-01Z', 'HAND', '', 'Un projet', '', '',
                    '', '', '', '', '33', date '2011-05-01', date '2099-06-01', case when cast(:exit as text) is not null then date '2011-12-01' end, :exit, '2012-04-01Z')
                """).param("project", project).param("partner", partner).param("exit", exit).update();
    }

    private List<FunnelLine> all(String partner, FunnelPick pick, FunnelFilter filter, Caller by) {
        var all = new ArrayList<FunnelLine>();
        for (int page = 1; ; page++) {
            var read = funnels.lines(partner, pick, filter, page, by);
            all.addAll(read.subList(0, Math.min(read.size(), Funnels.PAGE)));
            if (read.size() <= Funnels.PAGE) return all;
        }
    }

    private MvcTestResult get(String path, Caller.Account by) {
        return browser.get().uri(path).with(user(by.id().toString())).exchange();
    }

    private Caller.Account officer() {
        return some.persona("nadia.bertin");
    }
}

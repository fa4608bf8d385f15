package fr.levain.bench;

import fr.levain.accounts.Accounts;
import fr.levain.insight.Figures;
import fr.levain.insight.FunnelFilter;
import fr.levain.insight.FunnelPick;
import fr.levain.insight.FunnelReason;
import fr.levain.insight.FunnelStage;
import fr.levain.insight.Funnels;
import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.Portfolios;
import fr.levain.insight.Year;
import fr.levain.kernel.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The yearly report of a partner, and the portfolio of results, on 20,000 follow-ups of one year: the page over HTTP against its
 * statements. The funnel of 50,000 projects against a plain count of the rows it reads.
 */
final class FiguresBench {
    private static final int FOLLOWED = 20_000;
    private static final int ENTERED = 50_000;
    private static final int RUNS = 15;

    private final RunningLevain levain;
    private final JdbcClient database;

    FiguresBench(RunningLevain levain) {
        this.levain = levain;
        this.database = JdbcClient.create(levain.owner());
    }

    void run(Report report) throws Exception {
        fill();
        var officer = levain.signedInAs("Nadia Bertin");
        var caller = caller();
        var figures = levain.context.getBean(Figures.class);
        var portfolios = levain.context.getBean(Portfolios.class);
        var year = Year.read("2019", Instant.EPOCH);
        report.row("(o) yearly report, 20,000 follow-ups, 80,000 meetings", median(() -> get(officer, "/accompagnement/rapports/atis?annee=2019")),
                median(() -> figures.report("atis", year, caller)), "ms", "≤ 2 ×");
        var funnels = levain.context.getBean(Funnels.class);
        entered();
        var cohort = new FunnelFilter("", 2017, "", "", "");
        var plain = median(this::plainCount);
        report.row("(o) funnel of 50,000 projects, by partner, against a plain count of the same rows", median(() -> funnels.byPartner(cohort, caller)), plain, "ms", "< 2 s");
        report.row("(o) funnel of 50,000 projects, all partners together", median(() -> funnels.together(cohort, caller)), plain, "ms", "< 2 s");
        report.row("(o) public page of the figures, counted once an hour", median(() -> get(officer, "/accompagnement/definitions")), plain, "ms", "< 50 ms");
        report.row("(o) list of those who stopped at the first contact", median(() -> funnels.lines("dla-creuse", FunnelPick.stopped(FunnelStage.CONTACT, FunnelReason.ANSWERED), cohort, 1, caller)), plain, "ms", "told");
        var filter = new PortfolioFilter(12, "", "", 2019, "");
        report.row("(o) portfolio of results, 15,000 answers", median(() -> get(officer, "/accompagnement/resultats?mois=12&sortie=2019")),
                median(() -> portfolios.of(filter, caller)), "ms", "≤ 2 ×");
    }

    /** All of one year, ended in it, with four meetings each; three in four answered a year after. */
    private void fill() {
        database.sql("""
                with made as (
                    insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                        holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit)
                    select gen_random_uuid(), 'FIG-' || n, gen_random_uuid(), gen_random_uuid(), 'atis', 'incubateur-atis', 'sortie', 'ENDED', now(), 'HAND', '',
                           'Projet de banc d’essai ' || n, 'Personne ' || n, '', '', '', '', '', '33', date '2019-01-02' + n % 100, date '2019-06-01', date '2019-07-01' + n % 150, 'CREATED'
                      from generate_series(1, :rows) n returning id, project_id),
                numbered as (select id, project_id, row_number() over () as n from made),
                met as (
                    insert into support.session (id, plan_id, held_on, minutes, kind, summary, visible_to, held_by)
                    select gen_random_uuid(), id, date '2019-03-01' + k * 20, 60, 'MEETING', 'Banc d’essai.', 'HOLDER', gen_random_uuid() from numbered, generate_series(1, 4) k),
                asked as (
                    insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email, sent_at, closes_at, answered_at)
                    select gen_random_uuid(), id, project_id, 'atis', 'incubateur-atis', 12, date '2020-09-01', case when n % 4 = 0 then 'SILENT' else 'ANSWERED' end, 'Projet', '', '',
                           timestamptz '2020-09-01', timestamptz '2020-10-01', case when n % 4 <> 0 then timestamptz '2020-09-08' end from numbered returning id, status)
                insert into surveys.answer (survey_id, question, value, amount, evidence)
                select id, q, '3', 3, 'DECLARED' from asked, unnest(array['emplois', 'personnes', 'territoires']) q where status = 'ANSWERED'
                """).param("rows", FOLLOWED).update();
        for (var table : new String[] {"support.plan", "support.session", "surveys.survey", "surveys.answer"}) database.sql("analyze " + table).update();
    }

    /** Requests of 2017 to one partner: one in three is followed, one in six asks for money, and one in twelve obtains it. */
    private void entered() {
        database.sql("""
                with asked as (
                    insert into guidance.request (id, reference, token, form_key, status, since, sent_at, project_id, commune, department, holder_kind, needs, may_pass_on, closed_at, erased_at)
                    select gen_random_uuid(), 'ENT-' || n, 'ENT-' || n, gen_random_uuid(), 'ANSWERED', timestamptz '2017-02-01', timestamptz '2017-01-02' + n % 300 * interval '1 day',
                           gen_random_uuid(), '', '23', '', '{}', true, timestamptz '2018-01-01', timestamptz '2019-01-01' from generate_series(1, :rows) n returning id, project_id, sent_at),
                numbered as (select *, row_number() over () as n from asked),
                handed as (
                    insert into guidance.handover (id, request_id, partner, status, since, sent_at, first_answer_at, taken_at)
                    select gen_random_uuid(), id, 'dla-creuse', case when n % 4 = 0 then 'DECLINED' else 'ANSWERED' end, sent_at, sent_at, sent_at + interval '3 days',
                           case when n % 4 <> 0 then sent_at + interval '3 days' end from numbered),
                made as (
                    insert into support.plan (id, reference, form_key, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                        holder_phone, organisation, commune, commune_name, department, opened_on, last_contact_on, ended_on, exit)
                    select gen_random_uuid(), 'ENT-' || n, gen_random_uuid(), project_id, 'dla-creuse', 'dla-creuse', '', 'ENDED', now(), 'HAND', '', 'Projet de banc d’essai ' || n, '', '', '', '',
                           '', '', '23', sent_at::date + 20, sent_at::date + 40, sent_at::date + 200, case when n % 5 = 0 then 'DROPPED' else 'CREATED' end
                      from numbered where n % 3 = 0 returning id, opened_on)
                insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome, granted_cents, answered_on)
                select gen_random_uuid(), id, 'Fondation', 1000000, opened_on + 30, case when n % 2 = 0 then 'GRANTED' else 'REFUSED' end, case when n % 2 = 0 then 800000 end, opened_on + 90
                  from (select *, row_number() over () as n from made) m where n % 2 = 0 or n % 3 = 0
                """).param("rows", ENTERED).update();
        for (var table : new String[] {"guidance.request", "guidance.handover", "support.plan", "support.funding"}) database.sql("analyze " + table).update();
    }

    private void plainCount() {
        database.sql("""
                select (select count(sent_at) from guidance.received) + (select count(applied_at) from programmes.asked) + (select count(opened_on) from support.followed)
                     + (select count(reached_on) from support.followed_milestone) + (select count(asked_on) from support.followed_funding)
                     + (select count(sent_at) from surveys.answered) + (select count(submitted_at) from applications.told_fate)
                """).query(Long.class).single();
    }

    private Caller caller() {
        var accounts = levain.context.getBean(Accounts.class);
        return accounts.byEmail("nadia.bertin@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
    }

    private static void get(RunningLevain.Browserless officer, String path) {
        try {
            if (officer.get(path).status() != 200) throw new IllegalStateException(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Runnable what) {
        for (int warm = 0; warm < 5; warm++) what.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}

package fr.levain.bench;

import fr.levain.accounts.Accounts;
import fr.levain.insight.Figures;
import fr.levain.insight.PortfolioFilter;
import fr.levain.insight.Portfolios;
import fr.levain.insight.Year;
import fr.levain.kernel.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The yearly report of a partner, and the portfolio of results, on 20,000 follow-ups of one year: the page over HTTP against its statements. */
final class FiguresBench {
    private static final int FOLLOWED = 20_000;
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

package fr.levain.bench;

import fr.levain.kernel.Caller;
import fr.levain.support.CaseloadQuery;
import fr.levain.support.Caseloads;
import fr.levain.support.SupportRounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner's list of 500 projects over HTTP against its queries; the nightly alerts of 50,000 projects, in seconds. */
final class SupportBench {
    private static final int CASELOAD = 500;
    private static final int FOLLOWED = 50_000;
    private static final int WARM = 60;
    private static final int RUNS = 101;

    private final RunningLevain levain;
    private final JdbcClient database;

    SupportBench(RunningLevain levain) {
        this.levain = levain;
        this.database = JdbcClient.create(levain.owner());
    }

    void caseload(Report report) throws Exception {
        fill("atis", "fabrique-a-initiatives", CASELOAD);
        levain.context.getBean(SupportRounds.class).findAlerts();
        var adviser = levain.signedInAs("Lucie Faure");
        var caller = caller();
        report.row("(m) caseload page, 500 projects", median(() -> get(adviser, "/partenaire/accompagnements")), median(() -> queries("", caller)), "ms", "≤ 3 ×");
        report.row("(m) caseload page, two words looked for", median(() -> get(adviser, "/partenaire/accompagnements?mots=banc+49")), median(() -> looked("banc 49", caller)), "ms", "≤ 3 ×");
        report.row("(m) caseload page, those with an alert", median(() -> get(adviser, "/partenaire/accompagnements?alerte=toutes")), median(() -> queries(CaseloadQuery.ANY_ALERT, caller)), "ms", "≤ 3 ×");
    }

    /** The first night finds all that is late; the next finds nothing new. The baseline reads what may be late, and writes nothing. */
    void alerts(Report report) {
        fill("dla-creuse", "dla-creuse", FOLLOWED);
        var rounds = levain.context.getBean(SupportRounds.class);
        var read = median(5, () -> database.sql("""
                select (select count(last_contact_on) from support.plan where status = 'ACTIVE') + (select count(due_on) from support.milestone where reached_on is null)
                     + (select count(asked_on) from support.funding where outcome = 'AWAITED')
                     + (select count(due_on) from support.action where done_on is null) + (select count(*) from support.diagnosis)
                """).query(Long.class).single());
        var from = System.nanoTime();
        int found = rounds.findAlerts();
        report.row("(n) nightly alerts, 50,000 projects, first night", (System.nanoTime() - from) / 1e6, read, "ms", "seconds");
        report.line("    %,d things late".formatted(found));
        report.row("(n) nightly alerts, 50,000 projects, next nights", median(5, rounds::findAlerts), read, "ms", "seconds");
    }

    /** One in three is silent, one in four has a late milestone, one in five awaits an answer for too long, one in six has a late action, one in ten no diagnosis; each has a session and two actions. */
    private void fill(String partner, String programme, int rows) {
        database.sql("""
                with made as (
                    insert into support.plan (id, reference, form_key, token, project_id, partner, programme, step, status, since, origin, origin_ref, title, holder_name, holder_email,
                        holder_phone, organisation, commune, commune_name, department, adviser, opened_on, last_contact_on)
                    select gen_random_uuid(), 'BENCH-' || :partner || n, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :partner, :programme, 'etude', 'ACTIVE', now() - interval '400 days', 'HAND', '',
                           'Projet de banc d’essai ' || n, 'Personne ' || n, 'b' || n || '@exemple.fr', '', 'Structure ' || n % 97, '', '', '23', null, current_date - 400,
                           current_date - case when n % 3 = 0 then 200 else n % 40 end
                      from generate_series(1, :rows) n returning id),
                numbered as (select id, row_number() over () as n from made),
                consented as (
                    insert into consents.consent (id, subject_kind, subject_id, recipient, shared, given_at, given_by)
                    select gen_random_uuid(), 'support', id, :partner, array['PROJECT', 'CONTACT'], now(), 'bench' from numbered),
                met as (
                    insert into support.session (id, plan_id, held_on, minutes, kind, summary, visible_to, held_by)
                    select gen_random_uuid(), id, current_date - 30, 60, 'MEETING', 'Banc d’essai.', 'HOLDER', gen_random_uuid() from numbered),
                dated as (
                    insert into support.milestone (plan_id, code, due_on) select id, 'premier-emploi', current_date + case when n % 4 = 0 then -9 else 90 end from numbered),
                asked as (
                    insert into support.funding (id, plan_id, funder, asked_cents, asked_on, outcome)
                    select gen_random_uuid(), id, 'Fondation', 1000000, current_date - case when n % 5 = 0 then 200 else 20 end, 'AWAITED' from numbered),
                diagnosed as (
                    insert into support.diagnosis (id, plan_id, made_on, levels, note, made_by)
                    select gen_random_uuid(), id, current_date - 390, '{"strategie": 2}', '', gen_random_uuid() from numbered where n % 10 <> 0)
                insert into support.action (id, plan_id, kind, what, who, due_on)
                select gen_random_uuid(), id, 'ACTION', 'À faire ' || k, 'Le porteur', current_date + k - case when n % 6 = 0 and k = 1 then 30 else 0 end from numbered, generate_series(1, 2) k
                """).param("partner", partner).param("programme", programme).param("rows", rows).update();
        for (var table : new String[] {"plan", "session", "diagnosis", "milestone", "funding", "action", "alert"}) database.sql("analyze support." + table).update();
        database.sql("analyze consents.consent").update();
    }

    private void queries(String alert, Caller caller) {
        var caseloads = levain.context.getBean(Caseloads.class);
        caseloads.list(CaseloadQuery.of(CaseloadQuery.View.OPEN).with(CaseloadQuery.Filters.NONE.withAlert(alert)), caller);
        caseloads.count(caller);
        caseloads.colleagues(caller);
    }

    private void looked(String words, Caller caller) {
        var caseloads = levain.context.getBean(Caseloads.class);
        caseloads.list(CaseloadQuery.of(CaseloadQuery.View.OPEN).with(CaseloadQuery.Filters.NONE.withWords(words)), caller);
        caseloads.count(caller);
        caseloads.colleagues(caller);
    }

    private Caller caller() {
        var accounts = levain.context.getBean(fr.levain.accounts.Accounts.class);
        return accounts.byEmail("lucie.faure@demo.levain.example").flatMap(found -> accounts.caller(found.id())).orElseThrow();
    }

    private static void get(RunningLevain.Browserless adviser, String path) {
        try {
            if (adviser.get(path).status() != 200) throw new IllegalStateException(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(Runnable what) {
        for (int warm = 0; warm < WARM; warm++) what.run();
        return median(RUNS, what);
    }

    private static double median(int runs, Runnable what) {
        var times = new ArrayList<Double>();
        for (int run = 0; run < runs; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(runs / 2);
    }
}

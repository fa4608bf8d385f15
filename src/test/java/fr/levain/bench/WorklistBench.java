package fr.levain.bench;

import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The officers' list over HTTP against the queries it runs, with a thousand dossiers and with a hundred thousand. */
final class WorklistBench {
    private static final int WARM = 2_000;
    private static final int RUNS = 200;
    private final RunningLevain levain;

    WorklistBench(RunningLevain levain) {
        this.levain = levain;
    }

    void run(Report report) throws Exception {
        var officer = levain.signedInAs("Nadia Bertin");
        fillUpTo(1_000);
        var few = median(() -> page(officer));
        report.row("(c) worklist page, 1,000 dossiers", few, median(this::queries), "ms", "≤ 3 ×");
        fillUpTo(100_000);
        var many = median(() -> page(officer));
        report.row("(c) worklist page, 100,000 dossiers", many, median(this::queries), "ms", "≤ 3 ×");
        report.row("(c) 100,000 against 1,000 dossiers", many, few, "ms", "≤ 1.5 ×");
    }

    private void fillUpTo(int rows) {
        var database = JdbcClient.create(levain.owner());
        database.sql("""
                insert into desk.case_row (application, reference, title, holder, place, department, team, officer,
                       officer_name, call_slug, call_title, status, requested_cents, received_at, rejection_on, waits_for, drawn,
                       search)
                select gen_random_uuid(), 'BENCH-' || n, 'Projet de banc d’essai ' || n, 'Association inventée ' || n % 997,
                       'Bourganeuf', (array['16','17','19','23','24','33','40','47','64','79','86','87'])[1 + n % 12],
                       'ess-nord', null, '', 'ami-innovation-sociale', 'AMI Innovation sociale',
                       (array['SUBMITTED','COMPLETE','UNDER_ASSESSMENT','PROPOSED'])[1 + n % 4], 100 * (n % 40000),
                       timestamptz '2026-01-01Z' + n * interval '3 minutes', date '2026-03-01' + (n % 200)::int,
                       'OFFICER', 1, to_tsvector('desk.fr', 'Projet de banc d’essai ' || n)
                  from generate_series((select count(*) from desk.case_row) + 1, :rows) n
                """).param("rows", rows).update();
        database.sql("analyze desk.case_row").update();
    }

    private void page(RunningLevain.Browserless officer) {
        try {
            var answer = officer.get("/instruction?vue=tous");
            if (answer.status() != 200) throw new IllegalStateException("status " + answer.status());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void queries() {
        var desk = levain.context.getBean(Desk.class);
        var caller = new Caller.Account(new AccountId(new UUID(0, 1)), "", "", Set.of(Role.CASE_OFFICER), Set.of());
        desk.worklist(Filters.none(), Optional.empty(), caller);
        desk.choices();
    }

    private static double median(Runnable what) {
        for (int warm = 0; warm < WARM; warm++) what.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS / 2);
    }
}

package fr.levain.bench;

import fr.levain.accounts.Accounts;
import fr.levain.desk.Cursor;
import fr.levain.desk.DelayBoards;
import fr.levain.desk.Desk;
import fr.levain.desk.Filters;
import fr.levain.desk.SavedViews;
import fr.levain.kernel.Caller;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ten most used views of the desk over HTTP against the queries they run, with ten years of dossiers and forty officers:
 * one in twenty is open. {@code dossiers=20000} makes a short run.
 */
final class DeskBench {
    private static final int WARM = 15;
    private static final int RUNS = 60;

    private final RunningLevain levain;
    private final int dossiers;

    DeskBench(RunningLevain levain, int dossiers) {
        this.levain = levain;
        this.dossiers = dossiers;
    }

    private record View(String path, Runnable queries) {}

    void run(Report report) throws Exception {
        var officer = levain.signedInAs("Nadia Bertin");
        var accounts = levain.context.getBean(Accounts.class);
        var caller = accounts.caller(accounts.byEmail("nadia.bertin@demo.levain.example").orElseThrow().id()).orElseThrow();
        var from = System.nanoTime();
        fill(caller.id().value());
        report.line("%,d dossiers filled in %d s".formatted(dossiers, (System.nanoTime() - from) / 1_000_000_000));
        for (var each : views(caller).entrySet()) {
            var view = each.getValue();
            var page = p95(() -> open(officer, view.path()));
            report.row("(i) " + each.getKey(), page, p95(view.queries()), "ms", "told");
        }
    }

    private Map<String, View> views(Caller.Account caller) {
        var views = new LinkedHashMap<String, View>();
        views.put("what waits for me", list("attente=moi&tri=afaire", caller));
        views.put("my dossiers", list("agent=moi&tri=afaire", caller));
        views.put("nobody’s, to be given", list("agent=personne&attente=ASSISTANT&tri=afaire", caller));
        views.put("a team’s to assess", list("equipe=ess-nord&attente=OFFICER&tri=afaire", caller));
        views.put("a department’s", list("departement=23", caller));
        views.put("near the implicit refusal", list("delai=15&tri=echeance", caller));
        views.put("late to assess", list("equipe=ess-nord&niveau=instruction-retard&tri=afaire", caller));
        views.put("search by a rare word", list("q=zinguerie", caller));
        views.put("next page of all", nextPage(caller));
        var boards = levain.context.getBean(DelayBoards.class);
        views.put("board of delays", new View("/instruction/delais", boards::board));
        return views;
    }

    private View list(String query, Caller.Account caller) {
        return new View("/instruction?" + query, queries(Filters.read(query), Optional.empty(), caller));
    }

    private View nextPage(Caller.Account caller) {
        var next = levain.context.getBean(Desk.class).worklist(Filters.none(), Optional.empty(), caller).next();
        return new View(Filters.none().address("/instruction", "apres", next.map(Cursor::word).orElse("")), queries(Filters.none(), next, caller));
    }

    private Runnable queries(Filters filters, Optional<Cursor> from, Caller.Account caller) {
        var desk = levain.context.getBean(Desk.class);
        var views = levain.context.getBean(SavedViews.class);
        return () -> {
            desk.worklist(filters, from, caller);
            desk.choices();
            views.of(caller);
        };
    }

    private void open(RunningLevain.Browserless officer, String path) {
        try {
            var answer = officer.get(path);
            if (answer.status() != 200) throw new IllegalStateException(path + ": status " + answer.status());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forty officers, two services, twelve departments; days counted back from today. */
    private void fill(UUID officer) {
        var database = JdbcClient.create(levain.owner());
        var officers = new ArrayList<UUID>();
        officers.add(officer);
        for (int i = 1; i < 40; i++) officers.add(new UUID(7, i));
        database.sql("""
                insert into desk.case_row (application, reference, title, holder, place, department, team, officer, officer_name, call_slug,
                       call_title, status, requested_cents, received_at, rejection_on, suspended, waits_for, due_on, drawn, search)
                select gen_random_uuid(), reference, title, holder, 'Bourganeuf', department, case when n % 2 = 0 then 'ess-nord' else 'ess-sud' end,
                       case when open and n % 11 = 0 then null else (:officers::uuid[])[1 + n % 40] end, 'Agent ' || n % 40,
                       'appel-' || n % 6, 'Appel ' || n % 6,
                       case when not open then (array['AWARDED','REFUSED'])[1 + n % 2] else (array['SUBMITTED','UNDER_ASSESSMENT','UNDER_ASSESSMENT','PROPOSED'])[1 + n / 20 % 4] end,
                       100 * (n % 40000), received, case when open then received::date + 61 end, open and n % 7 = 0,
                       case when not open then 'NOBODY' else (array['ASSISTANT','OFFICER','OFFICER','SECRETARY'])[1 + n / 20 % 4] end,
                       case when open then received::date + 60 end, 1,
                       to_tsvector('desk.fr', concat_ws(' ', reference, title, holder, 'Bourganeuf', summary))
                  from (select n, n > :dossiers * 0.95 as open, 'BANC-' || n as reference, 'Projet de banc d’essai ' || n as title,
                               'Association inventée ' || n % 9973 as holder,
                               (array['16','17','19','23','24','33','40','47','64','79','86','87'])[1 + n % 12] as department,
                               case when n % 5000 = 0 then 'Un atelier de zinguerie partagé' else 'Un lieu tenu par ses habitants, numéro ' || n % 997 end as summary,
                               :today::timestamptz - (:dossiers - n) * interval '5 minutes' as received
                          from generate_series((select count(*) from desk.case_row) + 1, :dossiers) n) made
                """)
                .param("officers", officers.toArray(UUID[]::new)).param("dossiers", dossiers).param("today", OffsetDateTime.now()).update();
        database.sql("""
                insert into desk.step (application, step, rank, team, department, started_on, due_on, ended_on)
                select application, step, rank, team, department, received_at::date + started, received_at::date + due,
                       case when waits_for <> 'NOBODY' and rank = 1 then null else received_at::date + ended + (hashtext(reference) & 15) end
                  from desk.case_row, (values ('COMPLETENESS', 0, 0, 14, 3), ('ASSESSMENT', 1, 5, 65, 40)) as span(step, rank, started, due, ended)
                 where reference like 'BANC-%'
                on conflict do nothing
                """).update();
        database.sql("analyze desk.case_row").update();
        database.sql("analyze desk.step").update();
    }

    private static double p95(Runnable what) {
        for (int warm = 0; warm < WARM; warm++) what.run();
        var times = new ArrayList<Double>();
        for (int run = 0; run < RUNS; run++) {
            var from = System.nanoTime();
            what.run();
            times.add((System.nanoTime() - from) / 1e6);
        }
        return times.stream().sorted().toList().get(RUNS * 95 / 100);
    }
}

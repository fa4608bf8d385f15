package fr.levain.bench;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Role;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten years of dossiers for forty officers of two services, days counted back from today: one in twenty is open. Written
 * once in a folder that stays, so that the measure can be made again. One transaction: cut short, it leaves nothing.
 */
final class DeskFill {
    static final String PASSWORD = "levain-demo";
    private static final int OFFICERS = 40;

    private record Index(String name, String definition) {}

    private final RunningLevain levain;
    private final JdbcClient database;

    DeskFill(RunningLevain levain) {
        this.levain = levain;
        database = JdbcClient.create(levain.owner());
    }

    /** Their accounts, opened the first time; all have {@link #PASSWORD}. One in five is an assistant too. */
    List<Caller.Account> officers() {
        var accounts = levain.context.getBean(Accounts.class);
        var by = new Caller.System("bench");
        var officers = new ArrayList<Caller.Account>();
        for (int n = 0; n < OFFICERS; n++) {
            var person = accounts.open("Agent %02d".formatted(n), "agent-%02d@banc.levain.example".formatted(n), Optional.empty(), by);
            var team = Optional.of(n % 2 == 0 ? "ess-nord" : "ess-sud");
            accounts.grant(person.id(), Role.CASE_OFFICER, team, by);
            if (n % 5 == 0) accounts.grant(person.id(), Role.ASSISTANT, team, by);
            officers.add(accounts.caller(person.id()).orElseThrow());
        }
        database.sql("""
                update accounts.account set password_hash = (select password_hash from accounts.account where email = 'nadia.bertin@demo.levain.example')
                 where email like 'agent-%@banc.levain.example' and password_hash is null
                """).update();
        return officers;
    }

    /** Nothing when the folder holds that many already. */
    void upTo(int dossiers, Report report) {
        if (database.sql("select count(*) from desk.case_row").query(Integer.class).single() >= dossiers) return;
        var from = System.nanoTime();
        var officers = officers().stream().map(officer -> officer.id().value()).toArray(UUID[]::new);
        new TransactionTemplate(new DataSourceTransactionManager(levain.owner())).executeWithoutResult(_ -> {
            database.sql("set local maintenance_work_mem = '256MB'").update();
            var indexes = database.sql("""
                    select indexname as name, indexdef as definition from pg_indexes
                     where schemaname = 'desk' and tablename in ('case_row', 'step') and indexname not in (select conname from pg_constraint)
                    """).query(Index.class).list();
            // built once at the end, from sorted rows
            indexes.forEach(index -> database.sql("drop index desk." + index.name()).update());
            rows(officers, dossiers);
            steps();
            indexes.forEach(index -> database.sql(index.definition()).update());
        });
        database.sql("vacuum analyze desk.case_row").update();
        database.sql("vacuum analyze desk.step").update();
        database.sql("vacuum analyze desk.project_text").update();
        report.line("%,d dossiers filled in %d s".formatted(dossiers, (System.nanoTime() - from) / 1_000_000_000));
    }

    private void rows(UUID[] officers, int dossiers) {
        database.sql("""
                insert into desk.case_row (application, reference, title, holder, place, department, team, officer, officer_name, call_slug,
                       call_title, status, requested_cents, received_at, rejection_on, suspended, waits_for, due_on, drawn, search)
                select gen_random_uuid(), reference, title, holder, 'Bourganeuf', department, case when n % 2 = 0 then 'ess-nord' else 'ess-sud' end,
                       case when open and n % 11 = 0 then null else (:officers::uuid[])[1 + n % 40] end, 'Agent ' || n % 40,
                       'appel-' || n % 6, 'Appel ' || n % 6,
                       case when not open then (array['AWARDED','REFUSED'])[1 + n % 2] else (array['SUBMITTED','UNDER_ASSESSMENT','UNDER_ASSESSMENT','PROPOSED'])[1 + n / 20 % 4] end,
                       100 * (n % 40000), received, case when open then received::date + 61 end, open and n % 7 = 0,
                       case when not open then 'NOBODY' else (array['ASSISTANT','OFFICER','OFFICER','SECRETARY'])[1 + n / 20 % 4] end,
                       case when open then received::date + 60 end, (select coalesce(max(drawn), 1) from desk.case_row),
                       to_tsvector('desk.fr', concat_ws(' ', reference, title, holder, 'Bourganeuf', summary))
                  from (select n, n > :dossiers * 0.95 as open, 'BANC-' || n as reference, 'Projet de banc d’essai ' || n as title,
                               'Association inventée ' || n % 9973 as holder,
                               (array['16','17','19','23','24','33','40','47','64','79','86','87'])[1 + n % 12] as department,
                               case when n % 5000 = 0 then 'Un atelier de zinguerie partagé' else 'Un lieu tenu par ses habitants, numéro ' || n % 997 end as summary,
                               :today::timestamptz - (:dossiers - n) * interval '5 minutes' as received
                          from generate_series((select count(*) from desk.case_row) + 1, :dossiers) n) made
                """)
                .param("officers", officers).param("dossiers", dossiers).param("today", OffsetDateTime.now()).update();
        // no case stands behind these rows: nothing to catch up with
        database.sql("""
                insert into desk.project_text (application, department, search)
                select application, department, '' from desk.case_row where reference like 'BANC-%' on conflict do nothing
                """).update();
    }

    private void steps() {
        database.sql("""
                insert into desk.step (application, step, rank, team, department, started_on, due_on, ended_on)
                select application, step, rank, team, department, received_at::date + started, received_at::date + due,
                       case when waits_for <> 'NOBODY' and rank = 1 then null else received_at::date + ended + (hashtext(reference) & 15) end
                  from desk.case_row, (values ('COMPLETENESS', 0, 0, 14, 3), ('ASSESSMENT', 1, 5, 65, 40)) as span(step, rank, started, due, ended)
                 where reference like 'BANC-%'
                on conflict do nothing
                """).update();
    }
}

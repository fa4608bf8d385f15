package fr.levain.desk;

import fr.levain.applications.ApplicationId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepStore {
    private final JdbcClient sql;

    StepStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** All the steps of a dossier, whatever was written of it. */
    void put(ApplicationId application, String team, String department, List<Steps.Span> spans) {
        sql.sql("""
                with spans as (
                    select * from unnest(:steps::text[], :starts::date[], :dues::date[], :ends::date[]) with ordinality
                        as span(step, started_on, due_on, ended_on, place)),
                gone as (
                    delete from desk.step old where old.application = :id
                       and not exists (select 1 from spans where spans.step = old.step and spans.place - 1 = old.rank))
                insert into desk.step (application, step, rank, team, department, started_on, due_on, ended_on)
                select :id, step, place - 1, :team, :department, started_on, due_on, ended_on from spans
                on conflict (application, step, rank) do update set team = excluded.team, department = excluded.department,
                    started_on = excluded.started_on, due_on = excluded.due_on, ended_on = excluded.ended_on
                """)
                .param("id", application.value()).param("team", team).param("department", department)
                .param("steps", spans.stream().map(span -> span.step().name()).toArray(String[]::new))
                .param("starts", spans.stream().map(span -> span.started().toString()).toArray(String[]::new))
                .param("dues", spans.stream().map(span -> span.due().toString()).toArray(String[]::new))
                .param("ends", spans.stream().map(span -> span.ended().map(LocalDate::toString).orElse(null)).toArray(String[]::new))
                .update();
    }
}

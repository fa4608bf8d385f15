package fr.levain.surveys;

import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the invented projects of last year answered six months after their exit, and this year's surveys. */
@Component
class DemonstrationSurveys implements DemonstrationData {
    private final JdbcClient sql;

    DemonstrationSurveys(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 87;
    }

    /** Those not dropped, ended early enough; every fourth is silent. */
    @Override
    @Transactional
    public void load(Instant now) {
        var day = LocalDate.ofInstant(now, French.PARIS);
        sql.sql("""
                insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email, sent_at, closes_at, answered_at)
                select ('0000babe-0000-4000-8000-' || right(f.id::text, 12))::uuid, f.id, f.project_id, f.partner, f.programme, 6, due,
                       case when silent then 'SILENT' else 'ANSWERED' end, f.title, 'Porteur inventé', '', due, due + 30, case when not silent then due + 6 end
                  from (select *, (ended_on + interval '6 months')::date as due, right(id::text, 2)::int % 4 = 0 as silent from support.followed
                         where id::text like '0000bbbb-%' and exit <> 'DROPPED' and ended_on is not null) f
                 where f.due + 31 < :day
                on conflict do nothing
                """).param("day", day).update();
        sql.sql("""
                insert into surveys.answer (survey_id, question, value, amount, evidence)
                select s.id, q.code, q.value, q.value::numeric, (array['DECLARED', 'DOCUMENT', 'CHECKED'])[1 + right(s.id::text, 2)::int % 3]
                  from surveys.survey s cross join lateral (values ('emplois', (1 + right(s.id::text, 2)::int % 4)::text), ('personnes', (20 + right(s.id::text, 2)::int)::text)) q (code, value)
                 where s.id::text like '0000babe-%' and s.status = 'ANSWERED'
                on conflict do nothing
                """).update();
    }
}

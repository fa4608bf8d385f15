package fr.levain.surveys;

import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.French;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What invented projects answered six months after their exit, then a year after; and one or two that are asked today, so that anyone may answer. */
@Component
class DemonstrationSurveys implements DemonstrationData {
    private final JdbcClient sql;
    private final SurveyRounds rounds;

    DemonstrationSurveys(JdbcClient sql, SurveyRounds rounds) {
        this.sql = sql;
        this.rounds = rounds;
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
                select (f.mark || '-0000-4000-8000-' || right(f.id::text, 12))::uuid, f.id, f.project_id, f.partner, f.programme, f.months, due,
                       case when silent then 'SILENT' else 'ANSWERED' end, f.title, 'Porteur inventé', '', due, due + 30, case when not silent then due + 6 end
                  from (select *, (ended_on + months * interval '1 month')::date as due, (right(id::text, 2)::int + months / 6) % 4 = 0 as silent
                          from support.followed cross join (values (6, '0000babe'), (12, '0000bab2')) m (months, mark)
                         where id::text like '0000bbbb-%' and exit <> 'DROPPED' and ended_on is not null) f
                 where f.due + 31 < :day
                on conflict do nothing
                """).param("day", day).update();
        sql.sql("""
                insert into surveys.answer (survey_id, question, value, amount, evidence)
                select s.id, q.code, q.value, case when q.value ~ '^\\d+$' then q.value::numeric end, (array['DECLARED', 'DOCUMENT', 'CHECKED'])[1 + n % 3]
                  from (select *, right(id::text, 2)::int as n from surveys.survey where id::text like '0000bab%' and status = 'ANSWERED') s
                 cross join lateral (values ('emplois', (1 + n % 4 + months / 12)::text), ('personnes', (20 + n)::text), ('chiffre-affaires', (18000 + 1500 * n)::text), ('territoires', (1 + n % 5)::text),
                     ('essaimage', (array['non', 'non', 'discute', 'oui'])[1 + n % 4]), ('equilibre', (array['durable', 'fragile', 'fragile', 'menacee', 'durable'])[1 + n % 5]),
                     ('satisfaction', (array['beaucoup', 'beaucoup', 'un-peu', 'beaucoup', 'non'])[1 + n % 5])) q (code, value)
                 where q.code <> 'satisfaction' or s.months = 6 -- asked the first time only
                on conflict do nothing
                """).update();
        open(day);
        rounds.run();
    }

    /** The last ones that fell due this month: the night of the first day sends them. */
    private void open(LocalDate day) {
        sql.sql("""
                insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email)
                select gen_random_uuid(), f.id, f.project_id, f.partner, f.programme, f.months, f.due, 'PLANNED', f.title, 'Porteur inventé',
                       'porteur.' || right(f.id::text, 3) || '@demo.levain.example'
                  from (select *, (ended_on + months * interval '1 month')::date as due
                          from support.followed cross join (values (6), (12)) m (months)
                         where id::text like '0000bbbb-%' and exit <> 'DROPPED' and ended_on is not null) f
                 where f.due <= :day and f.due + 31 >= :day
                 order by f.due desc, f.id limit 2
                on conflict do nothing
                """).param("day", day).update();
    }
}

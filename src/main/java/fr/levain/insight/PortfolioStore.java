package fr.levain.insight;

import fr.levain.consents.Consents;
import fr.levain.surveys.Evidence;
import fr.levain.surveys.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what former projects answered, and who was silent. */
@Repository
class PortfolioStore {
    private static final String ASKED = """
            select s.id, s.support_id, s.status, s.partner, s.programme, f.reference, f.department, f.title,
                   cast(coalesce(s.answered_at, s.sent_at) at time zone 'Europe/Paris' as date) as day
              from surveys.answered s join support.followed f on f.id = s.support_id
             where s.status in ('SENT', 'ANSWERED', 'SILENT') and s.months = :months
               and (:programme = '' or s.programme = :programme) and (:department = '' or f.department = :department)
               and (:year = 0 or extract(year from f.ended_on) = :year)
               and (:theme = '' or coalesce((select t.root from projects.thread t where t.project = s.project_id), s.project_id) in (%s))""".formatted(Themes.THREADS);

    private final JdbcClient sql;

    PortfolioStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By status. */
    Map<String, Long> asked(PortfolioFilter filter) {
        return filtered("select status, count(*) as records from (%s) b group by status".formatted(ASKED), filter)
                .query((row, _) -> Map.entry(row.getString("status"), row.getLong("records"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A row for each question added up, one for each choice made. */
    List<Indicator> indicators(PortfolioFilter filter, List<Question> questions) {
        var byCode = questions.stream().collect(Collectors.toMap(Question::code, Function.identity()));
        return filtered("""
                select v.question, case when v.amount is null then v.value else '' end as choice, count(*) as answers,
                       count(*) filter (where v.evidence = 'DECLARED') as declared, count(*) filter (where v.evidence = 'DOCUMENT') as documented,
                       count(*) filter (where v.evidence = 'CHECKED') as checked, sum(v.amount) as total,
                       (percentile_cont(0.5) within group (order by v.amount))::numeric as median
                  from (%s) b join surveys.answered_value v on v.survey_id = b.id
                 where b.status = 'ANSWERED' and v.question = any(:questions)
                 group by 1, 2
                """.formatted(ASKED), filter).param("questions", byCode.keySet().toArray(String[]::new))
                .query((row, _) -> new Indicator(byCode.get(row.getString("question")), row.getString("choice"), row.getLong("answers"), row.getLong("declared"),
                        row.getLong("documented"), row.getLong("checked"), Optional.ofNullable(row.getBigDecimal("total")), Optional.ofNullable(row.getBigDecimal("median")), false))
                .list();
    }

    /** Those who gave this answer and still let their partner read it, the latest first. @param choice empty for all @param told whether each value is written */
    List<ResultLine> lines(PortfolioFilter filter, Question question, String choice, boolean told, int max, int skip) {
        return filtered("""
                select b.*, v.value, v.evidence, c.subject_id is not null as agreed
                  from (%s) b join surveys.answered_value v on v.survey_id = b.id and v.question = :question
                  join consents.in_force p on p.subject_id = b.support_id and p.recipient = b.partner
                  left join consents.in_force c on c.subject_id = b.support_id and c.recipient = :authority
                 where b.status = 'ANSWERED' and (:choice = '' or v.value = :choice)
                 order by b.day desc, b.id desc limit :max offset :skip
                """.formatted(ASKED), filter).param("question", question.code()).param("choice", choice).param("authority", Consents.AUTHORITY).param("max", max).param("skip", skip)
                .query((row, _) -> line(row, told ? question.shown(row.getString("value")) : "", Evidence.valueOf(row.getString("evidence")).label())).list();
    }

    /** Those who gave this answer, and let their partner read it no more. @param choice empty for all */
    long countedOnly(PortfolioFilter filter, Question question, String choice) {
        return filtered("""
                select count(*) from (%s) b join surveys.answered_value v on v.survey_id = b.id and v.question = :question
                 where b.status = 'ANSWERED' and (:choice = '' or v.value = :choice)
                   and not exists (select 1 from consents.in_force p where p.subject_id = b.support_id and p.recipient = b.partner)
                """.formatted(ASKED), filter).param("question", question.code()).param("choice", choice).query(Long.class).single();
    }

    /** Those whose questionnaire is in one of these states. */
    List<ResultLine> lines(PortfolioFilter filter, List<String> statuses, int max, int skip) {
        return filtered("""
                select b.*, c.subject_id is not null as agreed
                  from (%s) b left join consents.in_force c on c.subject_id = b.support_id and c.recipient = :authority
                 where b.status = any(:statuses) order by b.day desc, b.id desc limit :max offset :skip
                """.formatted(ASKED), filter).param("statuses", statuses.toArray(String[]::new)).param("authority", Consents.AUTHORITY).param("max", max).param("skip", skip)
                .query((row, _) -> line(row, "", "")).list();
    }

    private static ResultLine line(ResultSet row, String value, String evidence) throws SQLException {
        return new ResultLine(row.getObject("day", LocalDate.class), row.getString("reference"),
                row.getBoolean("agreed") ? Optional.of(row.getString("title")).filter(title -> !title.isEmpty()) : Optional.empty(),
                row.getString("partner"), row.getString("programme"), row.getString("department"), value, evidence);
    }

    private JdbcClient.StatementSpec filtered(String statement, PortfolioFilter filter) {
        return sql.sql(statement).param("months", filter.months()).param("programme", filter.programme()).param("department", filter.department()).param("year", filter.exitYear()).param("theme", filter.theme());
    }
}

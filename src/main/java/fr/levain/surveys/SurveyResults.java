package fr.levain.surveys;

import fr.levain.kernel.French;
import fr.levain.support.FollowUpResults;
import fr.levain.support.SupportId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered about several follow-ups, for the tables of their partner. */
@Component
class SurveyResults implements FollowUpResults {
    private final JdbcClient sql;
    private final SurveysInPack pack;

    SurveyResults(JdbcClient sql, SurveysInPack pack) {
        this.sql = sql;
        this.pack = pack;
    }

    @Override
    public List<Result> of(Collection<SupportId> plans) {
        var questions = pack.settings().questions().stream().collect(Collectors.toMap(Question::code, Function.identity()));
        var order = pack.settings().questions().stream().map(Question::code).toArray(String[]::new);
        return sql.sql("""
                select s.support_id, s.months, a.question, a.value, a.evidence, s.answered_at
                from surveys.survey s join surveys.answer a on a.survey_id = s.id
                where s.support_id = any(:plans) and s.status = 'ANSWERED' and a.question = any(:questions)
                order by s.support_id, s.months, array_position(:questions, a.question)
                """)
                .param("plans", plans.stream().map(SupportId::value).toArray(UUID[]::new)).param("questions", order)
                .query((row, _) -> {
                    var question = questions.get(row.getString("question"));
                    return new Result(new SupportId(row.getObject("support_id", UUID.class)), row.getInt("months"), question.label(), question.shown(row.getString("value")),
                            Evidence.valueOf(row.getString("evidence")).label(), LocalDate.ofInstant(row.getTimestamp("answered_at").toInstant(), French.PARIS));
                }).list();
    }
}

package fr.levain.surveys;

import fr.levain.kernel.Digest;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SurveyStore {
    private final JdbcClient sql;

    SurveyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One that is planned already, on another day, follows. @return false when this follow-up has its survey of that month already */
    boolean plan(Survey survey) {
        return sql.sql("""
                insert into surveys.survey (id, support_id, project_id, partner, programme, months, due_on, status, title, name, email)
                values (:id, :support, :project, :partner, :programme, :months, :due, 'PLANNED', :title, :name, :email)
                on conflict (support_id, months) do update set due_on = excluded.due_on
                 where surveys.survey.status = 'PLANNED' and surveys.survey.due_on <> excluded.due_on
                """)
                .param("id", survey.id().value()).param("support", survey.support()).param("project", survey.project().value()).param("partner", survey.partner())
                .param("programme", survey.programme()).param("months", survey.months()).param("due", survey.dueOn()).param("title", survey.title())
                .param("name", survey.name()).param("email", survey.email()).update() == 1;
    }

    Optional<Survey> find(SurveyId id) {
        return sql.sql("select * from surveys.survey where id = :id").param("id", id.value()).query(SurveyStore::survey).optional();
    }

    Optional<Survey> find(String secret) {
        return sql.sql("select * from surveys.survey where link_digest = :digest").param("digest", Digest.of(secret)).query(SurveyStore::survey).optional();
    }

    Survey lock(SurveyId id) {
        return sql.sql("select * from surveys.survey where id = :id for update").param("id", id.value()).query(SurveyStore::survey).single();
    }

    /** In the order of their identifiers. */
    List<SurveyId> dueUntil(LocalDate day, int max) {
        return sql.sql("select id from surveys.survey where status = 'PLANNED' and due_on <= :day order by due_on, id limit :max")
                .param("day", day).param("max", max).query(SurveyStore::id).list();
    }

    List<SurveyId> sent(int max) {
        return sql.sql("select id from surveys.survey where status = 'SENT' order by closes_at, id limit :max").param("max", max).query(SurveyStore::id).list();
    }

    boolean isFirst(Survey survey) {
        return sql.sql("select not exists (select 1 from surveys.survey where support_id = :support and months < :months)")
                .param("support", survey.support()).param("months", survey.months()).query(Boolean.class).single();
    }

    void send(Survey survey, String secret, Instant now, Instant closesAt) {
        moved(survey, SurveyStatus.SENT, sql.sql("""
                update surveys.survey set status = 'SENT', link_digest = :digest, sent_at = :now, closes_at = :closes where id = :id and status = :from
                """)
                .param("digest", Digest.of(secret)).param("now", Timestamp.from(now)).param("closes", Timestamp.from(closesAt))
                .param("id", survey.id().value()).param("from", survey.status().name()).update());
    }

    /** A reminder carries a new link, since only the digest of a link is kept; the one before opens nothing more. */
    void remind(Survey survey, String secret, int days) {
        sql.sql("update surveys.survey set link_digest = :digest, reminded = reminded || :days where id = :id")
                .param("digest", Digest.of(secret)).param("days", days).param("id", survey.id().value()).update();
    }

    List<Integer> reminded(SurveyId id) {
        return sql.sql("select unnest(reminded) from surveys.survey where id = :id").param("id", id.value()).query(Integer.class).list();
    }

    void move(Survey survey, SurveyStatus to, Instant now) {
        moved(survey, to, sql.sql("""
                update surveys.survey set status = :to, answered_at = case when :to = 'ANSWERED' then :now else answered_at end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("now", Timestamp.from(now)).param("id", survey.id().value()).param("from", survey.status().name()).update());
    }

    List<Survey> plannedOf(UUID support) {
        return sql.sql("select * from surveys.survey where support_id = :support and status = 'PLANNED' order by months").param("support", support)
                .query(SurveyStore::survey).list();
    }

    /** Those of a follow-up that were not sent are planned no more. @return them */
    List<Survey> unplan(UUID support) {
        return sql.sql("delete from surveys.survey where support_id = :support and status = 'PLANNED' returning *").param("support", support)
                .query(SurveyStore::survey).list();
    }

    /** Of a follow-up, planned or sent and not answered; held until the transaction ends. */
    List<Survey> lockToCome(UUID support, String partner) {
        return sql.sql("""
                select * from surveys.survey where support_id = :support and partner = :partner and status in ('PLANNED', 'SENT') order by months for update
                """).param("support", support).param("partner", partner).query(SurveyStore::survey).list();
    }

    /** Whom it was for; its link stays, to say why it opens nothing more. */
    void forget(SurveyId id) {
        sql.sql("update surveys.survey set name = '', email = '', title = '' where id = :id").param("id", id.value()).update();
    }

    /** Those whose holder agrees, the latest sent first; one more than a page when others follow. */
    List<Survey> of(Collection<String> partners, Collection<SurveyStatus> statuses, int max, int skip) {
        return sql.sql("""
                select s.* from surveys.survey s join consents.in_force c on c.subject_id = s.support_id and c.recipient = s.partner
                 where s.partner in (:partners) and s.status in (:statuses) order by s.due_on desc, s.id desc limit :max offset :skip
                """)
                .param("partners", partners.isEmpty() ? List.of("") : partners).param("statuses", statuses.stream().map(Enum::name).toList())
                .param("max", max).param("skip", skip).query(SurveyStore::survey).list();
    }

    /** Takes the place of what was answered. Evidence noted of an answer that did not change stays. */
    void answer(SurveyId id, Map<Question, String> answers) {
        sql.sql("delete from surveys.answer where survey_id = :id and not (question = any(:kept))")
                .param("id", id.value()).param("kept", answers.keySet().stream().map(Question::code).toArray(String[]::new)).update();
        answers.forEach((question, value) -> sql.sql("""
                insert into surveys.answer as a (survey_id, question, value, amount) values (:id, :question, :value, :amount::numeric)
                on conflict (survey_id, question) do update
                    set evidence = case when a.value = excluded.value then a.evidence else 'DECLARED' end,
                        noted_at = case when a.value = excluded.value then a.noted_at end, value = excluded.value, amount = excluded.amount
                """)
                .param("id", id.value()).param("question", question.code()).param("value", value)
                .param("amount", question.kind().isSummed() ? value : null, Types.VARCHAR).update());
    }

    /** @param proofs of all its answers */
    List<Answer> answers(SurveyId id, List<Question> questions, List<Proof> proofs) {
        record Row(String question, String value, Evidence evidence, Optional<Answer.Noted> noted) {}
        var rows = sql.sql("select question, value, evidence, noted_at, noted_by_region from surveys.answer where survey_id = :id").param("id", id.value())
                .query((row, _) -> {
                    var byRegion = row.getBoolean("noted_by_region");
                    return new Row(row.getString("question"), row.getString("value"), Evidence.valueOf(row.getString("evidence")),
                            instant(row, "noted_at").map(at -> new Answer.Noted(byRegion, at)));
                }).list();
        var answers = new ArrayList<Answer>();
        for (var question : questions)
            rows.stream().filter(row -> row.question().equals(question.code())).forEach(row -> answers.add(new Answer(question, row.value(), row.evidence(), row.noted(),
                    proofs.stream().filter(proof -> proof.question().equals(question.code())).toList())));
        return answers;
    }

    /** @param byRegion an officer says so; else somebody of the partner */
    void note(SurveyId id, String question, Evidence evidence, boolean byRegion, String by, Instant now) {
        sql.sql("""
                update surveys.answer set evidence = :evidence, noted_by = :by, noted_at = :now, noted_by_region = :region where survey_id = :id and question = :question
                """)
                .param("evidence", evidence.name()).param("by", by).param("now", Timestamp.from(now)).param("region", byRegion).param("id", id.value())
                .param("question", question).update();
    }

    /** Answered, whose holder lets the authority read it; the latest first; one more than a page when others follow. */
    List<Survey> readableBy(String authority, String shared, int max, int skip) {
        return sql.sql("""
                select s.* from surveys.survey s join consents.in_force c on c.subject_id = s.support_id and c.recipient = s.partner
                  join consents.in_force r on r.subject_id = s.support_id and r.recipient = :authority and :shared = any(r.shared)
                 where s.status = 'ANSWERED' order by s.answered_at desc, s.id desc limit :max offset :skip
                """).param("authority", authority).param("shared", shared).param("max", max).param("skip", skip).query(SurveyStore::survey).list();
    }

    /** Names and addresses go once no survey of the follow-up is to come; what was answered stays, but the free texts. @return those erased now */
    List<SurveyId> erase(Instant before, LocalDate until, List<String> texts) {
        return sql.sql("""
                with done as (
                    update surveys.survey s set name = '', email = '', title = '', link_digest = null, erased_at = now()
                     where erased_at is null and status in ('ANSWERED', 'SILENT', 'CANCELLED') and due_on < :until
                       and coalesce(answered_at, closes_at, '-infinity') < :before
                       and not exists (select 1 from surveys.survey other where other.support_id = s.support_id and other.status in ('PLANNED', 'SENT'))
                    returning id),
                gone as (delete from surveys.answer a using done where a.survey_id = done.id and a.question = any(:texts))
                select id from done
                """)
                .param("before", Timestamp.from(before)).param("until", until).param("texts", texts.toArray(String[]::new))
                .query(SurveyStore::id).list();
    }

    private static void moved(Survey survey, SurveyStatus to, int rows) {
        SurveyLifecycle.MOVES.check(survey.status(), to);
        if (rows == 0) throw new Stale("survey " + survey.id());
    }

    private static SurveyId id(ResultSet row, int number) throws SQLException {
        return new SurveyId(row.getObject("id", UUID.class));
    }

    private static Survey survey(ResultSet row, int number) throws SQLException {
        return new Survey(new SurveyId(row.getObject("id", UUID.class)), row.getObject("support_id", UUID.class), new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("partner"), row.getString("programme"), row.getInt("months"), row.getObject("due_on", LocalDate.class),
                SurveyStatus.valueOf(row.getString("status")), row.getString("title"), row.getString("name"), row.getString("email"), instant(row, "sent_at"),
                instant(row, "closes_at"), instant(row, "answered_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

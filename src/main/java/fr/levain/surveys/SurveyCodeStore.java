package fr.levain.surveys;

import fr.levain.kernel.Digest;
import fr.levain.kernel.LinkSecret;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes to correct an answer, and what a browser holds once one was typed: by digest. */
@Repository
class SurveyCodeStore {
    private final JdbcClient sql;

    SurveyCodeStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Code(String digest, Instant sentAt, int attempts) {
        boolean isFor(SurveyId id, String typed) {
            return SurveyCodeStore.digest(id, typed).equals(digest);
        }
    }

    void put(SurveyId id, String code, Instant now) {
        sql.sql("""
                insert into surveys.code (survey_id, digest, sent_at) values (:id, :digest, :now)
                on conflict (survey_id) do update set digest = excluded.digest, sent_at = excluded.sent_at, attempts = 0
                """)
                .param("id", id.value()).param("digest", digest(id, code)).param("now", Timestamp.from(now)).update();
    }

    Optional<Code> find(SurveyId id) {
        return sql.sql("select * from surveys.code where survey_id = :id for update").param("id", id.value())
                .query((row, _) -> new Code(row.getString("digest"), row.getTimestamp("sent_at").toInstant(), row.getInt("attempts"))).optional();
    }

    void failed(SurveyId id) {
        sql.sql("update surveys.code set attempts = attempts + 1 where survey_id = :id").param("id", id.value()).update();
    }

    /** The code has served: this browser may come back until the closing day. */
    String pass(SurveyId id) {
        var pass = LinkSecret.drawn(24);
        sql.sql("update surveys.code set digest = '', pass_digest = :pass where survey_id = :id").param("pass", Digest.of(pass)).param("id", id.value()).update();
        return pass;
    }

    boolean isPass(SurveyId id, String pass) {
        return !pass.isEmpty() && sql.sql("select exists (select 1 from surveys.code where survey_id = :id and pass_digest = :pass)")
                .param("id", id.value()).param("pass", Digest.of(pass)).query(Boolean.class).single();
    }

    /** Bound to the survey: the same six digits of another one are another code. */
    private static String digest(SurveyId id, String code) {
        return Digest.of("survey-code\n" + id + "\n" + code);
    }
}

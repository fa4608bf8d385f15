package fr.levain.events;

import fr.levain.kernel.Digest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackStore {
    record Link(GatheringId gathering, Instant until, boolean used) {}

    private final JdbcClient sql;

    FeedbackStore(JdbcClient sql) {
        this.sql = sql;
    }

    void addLink(GatheringId gathering, String secret, Instant until) {
        sql.sql("insert into events.feedback_link (digest, gathering_id, until) values (:digest, :gathering, :until)")
                .param("digest", Digest.of(secret)).param("gathering", gathering.value()).param("until", Timestamp.from(until)).update();
    }

    Optional<Link> link(String secret) {
        return sql.sql("select * from events.feedback_link where digest = :digest").param("digest", Digest.of(secret))
                .query((row, _) -> new Link(new GatheringId(row.getObject("gathering_id", UUID.class)), row.getTimestamp("until").toInstant(),
                        row.getBoolean("used")))
                .optional();
    }

    /** @return false when it has served: of two who send at once, one is heard */
    boolean use(String secret) {
        return sql.sql("update events.feedback_link set used = true where digest = :digest and not used").param("digest", Digest.of(secret)).update() == 1;
    }

    /** Under an identifier drawn by chance: the order of arrival is not kept. */
    void add(GatheringId gathering, Feedback feedback) {
        sql.sql("""
                insert into events.feedback (id, gathering_id, satisfaction, usefulness, liked, wished)
                values (:id, :gathering, :satisfaction, :usefulness, :liked, :wished)
                """)
                .param("id", UUID.randomUUID()).param("gathering", gathering.value()).param("satisfaction", feedback.satisfaction())
                .param("usefulness", feedback.usefulness()).param("liked", feedback.liked()).param("wished", feedback.wished()).update();
    }

    List<Feedback> of(GatheringId gathering) {
        return sql.sql("select * from events.feedback where gathering_id = :gathering order by id").param("gathering", gathering.value())
                .query((row, _) -> new Feedback(row.getInt("satisfaction"), row.getInt("usefulness"), row.getString("liked"), row.getString("wished")))
                .list();
    }

    int asked(GatheringId gathering) {
        return sql.sql("select count(*) from events.feedback_link where gathering_id = :gathering").param("gathering", gathering.value())
                .query(Integer.class).single();
    }
}

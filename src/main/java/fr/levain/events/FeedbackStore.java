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
    /** @param left how many of those who came together have not given theirs */
    record Link(GatheringId gathering, Instant until, int left) {}

    private final JdbcClient sql;

    FeedbackStore(JdbcClient sql) {
        this.sql = sql;
    }

    void addLink(GatheringId gathering, String secret, int people, Instant until) {
        sql.sql("insert into events.feedback_link (digest, gathering_id, people, until) values (:digest, :gathering, :people, :until)")
                .param("digest", Digest.of(secret)).param("gathering", gathering.value()).param("people", people).param("until", Timestamp.from(until)).update();
    }

    Optional<Link> link(String secret) {
        return sql.sql("select * from events.feedback_link where digest = :digest").param("digest", Digest.of(secret))
                .query((row, _) -> new Link(new GatheringId(row.getObject("gathering_id", UUID.class)), row.getTimestamp("until").toInstant(),
                        row.getInt("people") - row.getInt("given")))
                .optional();
    }

    /** @return false when all have given theirs: of two who send the last one at once, one is heard */
    boolean use(String secret) {
        return sql.sql("update events.feedback_link set given = given + 1 where digest = :digest and given < people").param("digest", Digest.of(secret)).update() == 1;
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
        return sql.sql("select coalesce(sum(people), 0) from events.feedback_link where gathering_id = :gathering").param("gathering", gathering.value())
                .query(Integer.class).single();
    }
}

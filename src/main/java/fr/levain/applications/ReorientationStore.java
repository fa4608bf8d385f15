package fr.levain.applications;

import fr.levain.applications.ReorientationLinks.Linked;
import fr.levain.kernel.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals of another call, and the two ends of a re-orientation. */
@Repository
class ReorientationStore {
    private final JdbcClient sql;

    ReorientationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when one waits already */
    boolean propose(Reorientation made) {
        return sql.sql("""
                insert into applications.reorientation (id, application_id, call_slug, call_title, reason, proposed_at, proposed_by, due, state)
                values (:id, :application, :call, :title, :reason, :at, :by, :due, 'WAITING')
                on conflict (application_id) where state = 'WAITING' do nothing
                """)
                .param("id", made.id())
                .param("application", made.application().value())
                .param("call", made.call())
                .param("title", made.callTitle())
                .param("reason", made.reason())
                .param("at", Timestamp.from(made.proposedAt()))
                .param("by", made.proposedBy().value())
                .param("due", made.due())
                .update() == 1;
    }

    Optional<Reorientation> waiting(ApplicationId application) {
        return sql.sql("select * from applications.reorientation where application_id = :id and state = 'WAITING'")
                .param("id", application.value())
                .query(this::proposal)
                .optional();
    }

    /** When the service last proposed another call for each; nothing for those it never did. */
    Map<ApplicationId, Instant> lastProposed(Collection<ApplicationId> applications) {
        if (applications.isEmpty()) return Map.of();
        return sql.sql("select application_id, max(proposed_at) from applications.reorientation where application_id in (:ids) group by application_id")
                .param("ids", applications.stream().map(ApplicationId::value).toList())
                .query((row, _) -> Map.entry(new ApplicationId(row.getObject(1, UUID.class)), row.getTimestamp(2).toInstant()))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return false when it was answered, or closed, in between */
    boolean close(Reorientation proposal, String state, Instant at, @Nullable AccountId by, @Nullable String answer) {
        return sql.sql("""
                update applications.reorientation set state = :state, closed_at = :at, closed_by = :by, answer = :answer
                where id = :id and state = 'WAITING'
                """)
                .param("id", proposal.id())
                .param("state", state)
                .param("at", Timestamp.from(at))
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("answer", answer, java.sql.Types.VARCHAR)
                .update() == 1;
    }

    List<Reorientation> overdue(LocalDate today) {
        return sql.sql("select * from applications.reorientation where state = 'WAITING' and due < :today order by id")
                .param("today", today)
                .query(this::proposal)
                .list();
    }

    List<Reorientation> toRemind(LocalDate dueBy) {
        return sql.sql("""
                select * from applications.reorientation
                where state = 'WAITING' and due <= :due and reminded_at is null order by id
                """)
                .param("due", dueBy)
                .query(this::proposal)
                .list();
    }

    boolean reminded(Reorientation proposal, Instant now) {
        return sql.sql("update applications.reorientation set reminded_at = :now where id = :id and state = 'WAITING' and reminded_at is null")
                .param("id", proposal.id())
                .param("now", Timestamp.from(now))
                .update() == 1;
    }

    void link(ApplicationId from, ApplicationId to, Instant receivedAt) {
        sql.sql("update applications.application set reoriented_to = :to where id = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
        sql.sql("update applications.application set reoriented_from = :from, first_received_at = :at where id = :to")
                .param("from", from.value())
                .param("to", to.value())
                .param("at", Timestamp.from(receivedAt))
                .update();
    }

    ReorientationLinks links(ApplicationId application) {
        return sql.sql("""
                select f.id as from_id, f.reference as from_reference, f.call_title as from_title,
                    t.id as to_id, t.reference as to_reference, t.call_title as to_title, a.first_received_at
                from applications.application a
                left join applications.application f on f.id = a.reoriented_from
                left join applications.application t on t.id = a.reoriented_to
                where a.id = :id
                """)
                .param("id", application.value())
                .query((row, n) -> new ReorientationLinks(linked(row, "from"), linked(row, "to"),
                        Optional.ofNullable(row.getTimestamp("first_received_at")).map(Timestamp::toInstant)))
                .optional()
                .orElse(ReorientationLinks.NONE);
    }

    /** The dossiers this one follows on, the nearest first. */
    List<ApplicationId> origins(ApplicationId application) {
        return sql.sql("""
                with recursive before (id, depth) as (
                    select reoriented_from, 1 from applications.application where id = :id
                    union all
                    select a.reoriented_from, b.depth + 1 from applications.application a join before b on a.id = b.id)
                select id from before where id is not null order by depth
                """)
                .param("id", application.value())
                .query((row, n) -> new ApplicationId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Optional<Linked> linked(ResultSet row, String end) throws SQLException {
        var id = row.getObject(end + "_id", UUID.class);
        if (id == null) return Optional.empty();
        return Optional.of(new Linked(new ApplicationId(id), new ApplicationReference(row.getString(end + "_reference")), row.getString(end + "_title")));
    }

    private Reorientation proposal(ResultSet row, int n) throws SQLException {
        return new Reorientation(
                row.getObject("id", UUID.class),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("call_slug"),
                row.getString("call_title"),
                row.getString("reason"),
                row.getTimestamp("proposed_at").toInstant(),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getObject("due", LocalDate.class));
    }
}

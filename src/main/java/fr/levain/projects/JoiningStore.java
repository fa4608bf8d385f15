package fr.levain.projects;

import fr.levain.projects.Joining.Status;
import fr.levain.projects.Roots.Pair;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JoiningStore {
    private static final long THREADS = 602_911_290_500L;

    private final JdbcClient sql;

    JoiningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One at a time, all over the service: it happens a few times a day, and two at once could make what neither saw. */
    void lock() {
        sql.sql("select pg_advisory_xact_lock(:key)").param("key", THREADS).query((_, _) -> true).list();
    }

    /** @return false when it stands already, proposed or joined */
    boolean add(Joining joining) {
        return sql.sql("""
                insert into projects.joining (id, one, other, status, partner, proposed_at, since) values (:id, :one, :other, :status, :partner, :at, :since)
                on conflict do nothing
                """).param("id", joining.id()).param("one", joining.one().value()).param("other", joining.other().value()).param("status", joining.status().name())
                .param("partner", joining.partner()).param("at", Timestamp.from(joining.proposedAt())).param("since", Timestamp.from(joining.since())).update() == 1;
    }

    /** @return false when it was not in that state any more */
    boolean move(UUID id, Status from, Status to, Instant at) {
        return sql.sql("update projects.joining set status = :to, since = :at where id = :id and status = :from")
                .param("to", to.name()).param("at", Timestamp.from(at)).param("id", id).param("from", from.name()).update() == 1;
    }

    Optional<Joining> find(UUID id) {
        return sql.sql("select * from projects.joining where id = :id").param("id", id).query(JoiningStore::joining).optional();
    }

    /** Proposed or joined. */
    Optional<Joining> alive(Pair pair) {
        return sql.sql("select * from projects.joining where one = :one and other = :other and status in ('PROPOSED', 'JOINED')")
                .param("one", pair.one().value()).param("other", pair.other().value()).query(JoiningStore::joining).optional();
    }

    /** Whether their holder said that they are two. */
    boolean isRefused(Pair pair) {
        return sql.sql("select exists (select 1 from projects.joining where one = :one and other = :other and status in ('DECLINED', 'UNDONE'))")
                .param("one", pair.one().value()).param("other", pair.other().value()).query(Boolean.class).single();
    }

    /** Between two of these, the latest first. */
    List<Joining> among(Collection<ProjectId> projects, Status status) {
        return sql.sql("select * from projects.joining where one = any(:projects) and other = any(:projects) and status = :status order by since desc, id")
                .param("projects", ids(projects)).param("status", status.name()).query(JoiningStore::joining).list();
    }

    /** Writes again which projects are one, for these and those joined to them. */
    void rebuild(Set<ProjectId> members) {
        sql.sql("delete from projects.thread where project = any(:members)").param("members", ids(members)).update();
        var pairs = sql.sql("select one, other from projects.joining where status = 'JOINED' and (one = any(:members) or other = any(:members))")
                .param("members", ids(members)).query((row, _) -> new Pair(new ProjectId(row.getObject("one", UUID.class)), new ProjectId(row.getObject("other", UUID.class)))).list();
        Roots.of(pairs).forEach((project, root) -> sql.sql("insert into projects.thread (project, root) values (:project, :root)")
                .param("project", project.value()).param("root", root.value()).update());
    }

    private static UUID[] ids(Collection<ProjectId> projects) {
        return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
    }

    private static Joining joining(ResultSet row, int number) throws SQLException {
        return new Joining(row.getObject("id", UUID.class), new ProjectId(row.getObject("one", UUID.class)), new ProjectId(row.getObject("other", UUID.class)),
                Status.valueOf(row.getString("status")), row.getString("partner"), row.getTimestamp("proposed_at").toInstant(), row.getTimestamp("since").toInstant());
    }
}

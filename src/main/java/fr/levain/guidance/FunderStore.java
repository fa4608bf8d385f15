package fr.levain.guidance;

import fr.levain.kernel.Euros;
import fr.levain.projects.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FunderStore {
    private final JdbcClient sql;

    FunderStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Funder> of(ProjectId project) {
        return sql.sql("select * from guidance.funder where project_id = :project order by id")
                .param("project", project.value())
                .query((row, number) -> {
                    var cents = row.getLong("amount");
                    return new Funder(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            FunderStatus.valueOf(row.getString("status")),
                            cents == 0 ? Optional.empty() : Optional.of(new Euros(cents)),
                            row.getObject("day", LocalDate.class),
                            row.getInt("version"));
                })
                .list();
    }

    void add(ProjectId project, Funder funder, Instant at, String by) {
        sql.sql("""
                insert into guidance.funder (id, project_id, name, status, amount, day, changed_at, changed_by)
                values (:id, :project, :name, :status, :amount, :day, :at, :by)
                """)
                .param("id", funder.id())
                .param("project", project.value())
                .param("name", funder.name())
                .param("status", funder.status().name())
                .param("amount", funder.amount().map(Euros::cents).orElse(null), java.sql.Types.BIGINT)
                .param("day", funder.day())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /** @return false when somebody changed the line in between */
    boolean change(ProjectId project, Funder funder, Instant at, String by) {
        return sql.sql("""
                update guidance.funder set name = :name, status = :status, amount = :amount, day = :day, version = version + 1,
                    changed_at = :at, changed_by = :by
                where id = :id and project_id = :project and version = :version
                """)
                .param("id", funder.id())
                .param("project", project.value())
                .param("name", funder.name())
                .param("status", funder.status().name())
                .param("amount", funder.amount().map(Euros::cents).orElse(null), java.sql.Types.BIGINT)
                .param("day", funder.day())
                .param("version", funder.version())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update() == 1;
    }

    /** @return false when they are kept in a follow-up already */
    boolean follow(ProjectId project, String followUp, Instant at) {
        return sql.sql("insert into guidance.followed_funding (project_id, follow_up, at) values (:project, :followUp, :at) on conflict do nothing")
                .param("project", project.value()).param("followUp", followUp).param("at", Timestamp.from(at)).update() == 1;
    }

    /** Reference of the follow-up that keeps them. */
    Optional<String> followedIn(ProjectId project) {
        return sql.sql("select follow_up from guidance.followed_funding where project_id = :project").param("project", project.value()).query(String.class).optional();
    }

    void clear(ProjectId project) {
        sql.sql("delete from guidance.funder where project_id = :project").param("project", project.value()).update();
    }

    /** Unless another request of the same project still lives. */
    void forget(ProjectId project) {
        sql.sql("""
                delete from guidance.funder where project_id = :project
                  and not exists (select 1 from guidance.request where project_id = :project and erased_at is null)
                """)
                .param("project", project.value())
                .update();
    }
}

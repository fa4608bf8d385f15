package fr.levain.projects;

import fr.levain.directory.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProjectStore {
    private final JdbcClient database;

    ProjectStore(JdbcClient database) {
        this.database = database;
    }

    /** @return false when it is known already */
    boolean add(ProjectView project) {
        return database.sql("insert into projects.project (id, holder_id, title, opened_at) values (:id, :holder, :title, :at) on conflict do nothing")
                .param("id", project.id().value())
                .param("holder", project.holder().value())
                .param("title", project.title())
                .param("at", project.openedAt().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }

    void rename(ProjectId id, String title) {
        database.sql("update projects.project set title = :title where id = :id")
                .param("title", title)
                .param("id", id.value())
                .update();
    }

    /** @return false when it changed hands in between */
    boolean handOver(ProjectId id, OrganisationId from, OrganisationId to) {
        return database.sql("update projects.project set holder_id = :to where id = :id and holder_id = :from")
                .param("to", to.value()).param("id", id.value()).param("from", from.value()).update() == 1;
    }

    Optional<ProjectView> find(ProjectId id) {
        return database.sql("select * from projects.project where id = :id")
                .param("id", id.value())
                .query(ProjectStore::project)
                .optional();
    }

    List<ProjectView> heldBy(OrganisationId holder) {
        return database.sql("select * from projects.project where holder_id = :holder order by opened_at desc")
                .param("holder", holder.value())
                .query(ProjectStore::project)
                .list();
    }

    private static ProjectView project(ResultSet row, int number) throws SQLException {
        return new ProjectView(
                new ProjectId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("holder_id", UUID.class)),
                row.getString("title"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}

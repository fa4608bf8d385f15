package fr.levain.projects;

import fr.levain.directory.OrganisationMergeUndone;
import fr.levain.directory.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Projects follow their organisation in a merge, and come back with it. */
@Component
@Transactional
class MergedHolders {
    private final JdbcClient jdbc;

    MergedHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganisationsMerged merged) {
        jdbc.sql("insert into projects.merge_moved (merge, project) select :merge, id from projects.project where holder_id = :absorbed")
                .param("merge", merged.merge()).param("absorbed", merged.absorbed().value()).update();
        jdbc.sql("update projects.project set holder_id = :kept where holder_id = :absorbed")
                .param("kept", merged.kept().value()).param("absorbed", merged.absorbed().value()).update();
    }

    @EventListener
    void on(OrganisationMergeUndone undone) {
        jdbc.sql("""
                update projects.project p set holder_id = :absorbed from projects.merge_moved m
                 where m.merge = :merge and p.id = m.project and p.holder_id = :kept
                """)
                .param("absorbed", undone.absorbed().value()).param("merge", undone.merge()).param("kept", undone.kept().value()).update();
    }
}

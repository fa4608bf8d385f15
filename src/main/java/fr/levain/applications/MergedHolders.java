package fr.levain.applications;

import fr.levain.directory.OrganisationMergeUndone;
import fr.levain.directory.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dossiers follow their organisation in a merge, and come back with it. What was filed keeps the name it was filed under. */
@Component
@Transactional
class MergedHolders {
    private final JdbcClient jdbc;

    MergedHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganisationsMerged merged) {
        jdbc.sql("insert into applications.merge_moved (merge, application) select :merge, id from applications.application where holder_id = :absorbed")
                .param("merge", merged.merge()).param("absorbed", merged.absorbed().value()).update();
        jdbc.sql("update applications.application set holder_id = :kept where holder_id = :absorbed")
                .param("kept", merged.kept().value()).param("absorbed", merged.absorbed().value()).update();
    }

    @EventListener
    void on(OrganisationMergeUndone undone) {
        jdbc.sql("""
                update applications.application a set holder_id = :absorbed from applications.merge_moved m
                 where m.merge = :merge and a.id = m.application and a.holder_id = :kept
                """)
                .param("absorbed", undone.absorbed().value()).param("merge", undone.merge()).param("kept", undone.kept().value()).update();
    }
}

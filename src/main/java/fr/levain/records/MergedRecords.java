package fr.levain.records;

import fr.levain.directory.OrganisationMergeUndone;
import fr.levain.directory.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation said once follows it in a merge, where the other had said nothing; and comes back with it. */
@Component
@Transactional
class MergedRecords {
    private final JdbcClient jdbc;

    MergedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganisationsMerged merged) {
        jdbc.sql("""
                insert into records.record (organisation_id, version)
                select :kept, version from records.record where organisation_id = :absorbed on conflict do nothing
                """)
                .param("kept", merged.kept().value()).param("absorbed", merged.absorbed().value()).update();
        jdbc.sql("""
                insert into records.merge_moved (merge, field)
                select :merge, a.field from records.answer a where a.organisation_id = :absorbed
                   and not exists (select 1 from records.answer k where k.organisation_id = :kept and k.field = a.field)
                """)
                .param("merge", merged.merge()).param("kept", merged.kept().value()).param("absorbed", merged.absorbed().value()).update();
        carry(merged.merge(), merged.absorbed().value(), merged.kept().value());
    }

    @EventListener
    void on(OrganisationMergeUndone undone) {
        carry(undone.merge(), undone.kept().value(), undone.absorbed().value());
    }

    private void carry(java.util.UUID merge, java.util.UUID from, java.util.UUID to) {
        jdbc.sql("""
                update records.answer a set organisation_id = :to from records.merge_moved m
                 where m.merge = :merge and a.field = m.field and a.organisation_id = :from
                """)
                .param("merge", merge).param("from", from).param("to", to).update();
    }
}

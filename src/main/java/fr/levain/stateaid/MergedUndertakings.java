package fr.levain.stateaid;

import fr.levain.directory.OrganisationMergeUndone;
import fr.levain.directory.Organisations;
import fr.levain.directory.OrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E2: aid granted to either record counts for the one organisation, as long as they are put together. */
@Component
@Transactional
class MergedUndertakings {
    private final Organisations organisations;
    private final JdbcClient jdbc;

    MergedUndertakings(Organisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(OrganisationsMerged merged) {
        var now = Undertaking.of(organisations.view(merged.kept())).key();
        var apart = java.util.List.of(Undertaking.unregistered(merged.kept()).key(), Undertaking.unregistered(merged.absorbed()).key());
        jdbc.sql("insert into stateaid.merge_moved (merge, entry, before) select :merge, id, undertaking from stateaid.ledger_entry where undertaking in (:apart) and undertaking <> :now")
                .param("merge", merged.merge()).param("apart", apart).param("now", now).update();
        jdbc.sql("update stateaid.ledger_entry set undertaking = :now where undertaking in (:apart)").param("now", now).param("apart", apart).update();
    }

    @EventListener
    void on(OrganisationMergeUndone undone) {
        jdbc.sql("update stateaid.ledger_entry e set undertaking = m.before from stateaid.merge_moved m where m.merge = :merge and e.id = m.entry")
                .param("merge", undone.merge()).update();
    }
}

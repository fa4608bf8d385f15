package fr.levain.stateaid;

import fr.levain.directory.OrganisationMergeUndone;
import fr.levain.directory.Organisations;
import fr.levain.directory.OrganisationsMerged;
import fr.levain.directory.SiretRecorded;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Siret;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** E2: one body under two numbers, or two records, is one: what was given to either counts for both. */
@Component
@Transactional
class MergedUndertakings {
    /** A body is one from the first day, whenever it is known. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final Organisations organisations;
    private final LinkStore links;
    private final JdbcClient jdbc;

    MergedUndertakings(Organisations organisations, LinkStore links, JdbcClient jdbc) {
        this.organisations = organisations;
        this.links = links;
        this.jdbc = jdbc;
    }

    /** What was granted before the number was known counts with what is granted under it. */
    @EventListener
    void on(SiretRecorded registered) {
        same(UuidV7.at(registered.at()), Undertaking.unregistered(registered.organisation()), Undertaking.of(new Siret(registered.siret()).siren()),
                registered.at(), registered.by());
    }

    @EventListener
    void on(OrganisationsMerged merged) {
        var now = Undertaking.of(organisations.view(merged.kept())).key();
        var absorbed = Undertaking.unregistered(merged.absorbed());
        var apart = List.of(Undertaking.unregistered(merged.kept()).key(), absorbed.key());
        jdbc.sql("insert into stateaid.merge_moved (merge, entry, before) select :merge, id, undertaking from stateaid.ledger_entry where undertaking in (:apart) and undertaking <> :now")
                .param("merge", merged.merge()).param("apart", apart).param("now", now).update();
        jdbc.sql("update stateaid.ledger_entry set undertaking = :now where undertaking in (:apart)").param("now", now).param("apart", apart).update();
        // the structures it was linked to stay linked to the record in use
        same(merged.merge(), absorbed, new Undertaking(now), merged.at(), merged.by());
    }

    @EventListener
    void on(OrganisationMergeUndone undone) {
        jdbc.sql("update stateaid.ledger_entry e set undertaking = m.before from stateaid.merge_moved m where m.merge = :merge and e.id = m.entry")
                .param("merge", undone.merge()).update();
        links.forget(undone.merge());
    }

    private void same(UUID id, Undertaking one, Undertaking other, Instant at, Caller by) {
        if (!one.equals(other)) links.link(id, one, other, Tie.SAME_BODY, ALWAYS, "", at, by);
    }
}

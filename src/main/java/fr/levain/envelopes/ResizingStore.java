package fr.levain.envelopes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.UuidV7;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResizingStore {
    private final JdbcClient database;

    ResizingStore(JdbcClient database) {
        this.database = database;
    }

    /** False when this act already changed this envelope. */
    boolean add(UUID envelope, Resizing act, Instant at, Caller by) {
        return database.sql("""
                        insert into envelopes.resizing (id, envelope_id, number, voted_on, reason, before_cents, after_cents, recorded_at, recorded_by)
                        values (:id, :envelope, :number, :votedOn, :reason, :before, :after, :at, :by) on conflict do nothing
                        """)
                        .param("id", UuidV7.at(at)).param("envelope", envelope).param("number", act.number()).param("votedOn", act.votedOn())
                        .param("reason", act.reason()).param("before", act.before().cents()).param("after", act.after().cents())
                        .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.reference())
                        .update() == 1;
    }

    boolean isChangedByAct(String slug) {
        return database.sql("select exists (select from envelopes.resizing r join envelopes.envelope e on e.id = r.envelope_id where e.slug = :slug)")
                .param("slug", slug).query(Boolean.class).single();
    }

    List<Resizing> of(String slug) {
        return database.sql("""
                        select r.* from envelopes.resizing r join envelopes.envelope e on e.id = r.envelope_id
                         where e.slug = :slug order by r.recorded_at desc, r.id desc limit 100
                        """)
                .param("slug", slug)
                .query((row, number) -> new Resizing(
                        row.getString("number"), row.getObject("voted_on", LocalDate.class), row.getString("reason"),
                        new Euros(row.getLong("before_cents")), new Euros(row.getLong("after_cents"))))
                .list();
    }
}

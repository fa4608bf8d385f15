package fr.levain.envelopes;

import fr.levain.envelopes.EnvelopeDrawn.Movement;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DepartmentCode;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EnvelopeStore {
    private final JdbcClient database;

    EnvelopeStore(JdbcClient database) {
        this.database = database;
    }

    void declare(UUID id, EnvelopeTerms terms, Euros voted) {
        database.sql("""
                        insert into envelopes.envelope (id, slug, title, year, voted_cents, arbitrated, territory, part_of)
                        values (:id, :slug, :title, :year, :voted, :arbitrated, :territory, :partOf)
                        on conflict (slug) do update
                           set title = excluded.title, year = excluded.year, voted_cents = excluded.voted_cents,
                               arbitrated = excluded.arbitrated, territory = excluded.territory, part_of = excluded.part_of
                        """)
                .param("id", id)
                .param("slug", terms.slug())
                .param("title", terms.title())
                .param("year", terms.year())
                .param("voted", voted.cents())
                .param("arbitrated", terms.arbitrated())
                .param("territory", terms.territory().map(DepartmentCode::value).orElse(null))
                .param("partOf", terms.partOf().orElse(null))
                .update();
    }

    /** Call with the envelope locked. */
    void vote(UUID envelope, Euros voted) {
        database.sql("update envelopes.envelope set voted_cents = :voted where id = :envelope").param("voted", voted.cents()).param("envelope", envelope).update();
    }

    Optional<EnvelopeView> part(String slug, DepartmentCode territory) {
        return database.sql("select * from envelopes.envelope where part_of = :slug and territory = :territory")
                .param("slug", slug).param("territory", territory.value())
                .query(EnvelopeStore::view).optional();
    }

    Optional<EnvelopeView> find(String slug) {
        return database.sql("select * from envelopes.envelope where slug = :slug")
                .param("slug", slug)
                .query(EnvelopeStore::view)
                .optional();
    }

    Optional<EnvelopeView> lock(String slug) {
        return database.sql("select * from envelopes.envelope where slug = :slug for update")
                .param("slug", slug)
                .query(EnvelopeStore::view)
                .optional();
    }

    List<EnvelopeView> all() {
        return database.sql("select * from envelopes.envelope order by year desc, slug").query(EnvelopeStore::view).list();
    }

    Holding holding(UUID envelope, Subject about) {
        return database.sql("""
                        select reserved_cents, committed_cents, paid_cents from envelopes.holding
                         where envelope_id = :envelope and subject_kind = :kind and subject_id = :subject
                        """)
                .param("envelope", envelope)
                .param("kind", about.kind())
                .param("subject", about.id())
                .query((row, number) -> new Holding(
                        new Euros(row.getLong("reserved_cents")),
                        new Euros(row.getLong("committed_cents")),
                        new Euros(row.getLong("paid_cents"))))
                .optional()
                .orElse(Holding.NOTHING);
    }

    /** Set aside or decided for these subjects, together. */
    Euros held(String slug, Collection<Subject> about) {
        return database.sql("""
                        select coalesce(sum(h.reserved_cents + h.committed_cents), 0)
                          from envelopes.holding h join envelopes.envelope e on e.id = h.envelope_id
                         where e.slug = :slug and (h.subject_kind, h.subject_id) in (select * from unnest(:kinds::text[], :ids::uuid[]))
                        """)
                .param("slug", slug)
                .param("kinds", about.stream().map(Subject::kind).toArray(String[]::new))
                .param("ids", about.stream().map(Subject::id).toArray(UUID[]::new))
                .query((row, number) -> new Euros(row.getLong(1)))
                .single();
    }

    /** Call with the envelope locked. */
    void move(UUID envelope, Subject about, Holding before, Holding after, Movement movement, Instant at, Caller by) {
        database.sql("""
                        update envelopes.envelope
                           set reserved_cents = reserved_cents + :reserved, committed_cents = committed_cents + :committed,
                               paid_cents = paid_cents + :paid
                         where id = :envelope
                        """)
                .param("reserved", after.reserved().minus(before.reserved()).cents())
                .param("committed", after.committed().minus(before.committed()).cents())
                .param("paid", after.paid().minus(before.paid()).cents())
                .param("envelope", envelope)
                .update();
        database.sql("""
                        insert into envelopes.holding
                               (envelope_id, subject_kind, subject_id, reserved_cents, committed_cents, paid_cents)
                        values (:envelope, :kind, :subject, :reserved, :committed, :paid)
                        on conflict (envelope_id, subject_kind, subject_id) do update
                           set reserved_cents = excluded.reserved_cents, committed_cents = excluded.committed_cents,
                               paid_cents = excluded.paid_cents
                        """)
                .param("envelope", envelope)
                .param("kind", about.kind())
                .param("subject", about.id())
                .param("reserved", after.reserved().cents())
                .param("committed", after.committed().cents())
                .param("paid", after.paid().cents())
                .update();
        database.sql("""
                        insert into envelopes.movement
                               (id, envelope_id, kind, reserved_cents, committed_cents, paid_cents, subject_kind, subject_id, made_at, made_by)
                        values (:id, :envelope, :movement, :reserved, :committed, :paid, :kind, :subject, :at, :by)
                        """)
                .param("id", UuidV7.at(at))
                .param("envelope", envelope)
                .param("movement", movement.name())
                .param("reserved", after.reserved().minus(before.reserved()).cents())
                .param("committed", after.committed().minus(before.committed()).cents())
                .param("paid", after.paid().minus(before.paid()).cents())
                .param("kind", about.kind())
                .param("subject", about.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.reference())
                .update();
    }

    static EnvelopeView view(ResultSet row, int number) throws SQLException {
        return new EnvelopeView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getInt("year"),
                new Euros(row.getLong("voted_cents")),
                new Euros(row.getLong("reserved_cents")),
                new Euros(row.getLong("committed_cents")),
                new Euros(row.getLong("paid_cents")),
                row.getBoolean("arbitrated"),
                Optional.ofNullable(row.getString("territory")).map(DepartmentCode::new),
                Optional.ofNullable(row.getString("part_of")));
    }
}

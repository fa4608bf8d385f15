package fr.levain.places;

import fr.levain.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProposalStore {
    private final JdbcClient sql;
    private final PlaceStore places;

    ProposalStore(JdbcClient sql, PlaceStore places) {
        this.sql = sql;
        this.places = places;
    }

    void add(Proposal proposal) {
        sql.sql("""
                insert into places.proposal (id, place_id, status, sheet, source, email, by, note, made_at, read)
                values (:id, :place, :status, :sheet::jsonb, :source, :email, :by, :note, :at, :read::jsonb)
                """)
                .param("id", proposal.id().value()).param("place", proposal.place().map(PlaceId::value).orElse(null)).param("status", proposal.status().name())
                .param("sheet", places.text(proposal.sheet().values())).param("source", proposal.source()).param("email", proposal.email().orElse(null))
                .param("by", proposal.by()).param("note", proposal.note()).param("at", Timestamp.from(proposal.madeAt()))
                .param("read", proposal.read().map(sheet -> places.text(sheet.values())).orElse(null)).update();
    }

    Optional<Proposal> find(ProposalId id) {
        return sql.sql("select * from places.proposal where id = :id").param("id", id.value()).query(this::proposal).optional();
    }

    /** The oldest first. */
    List<Proposal> waiting(int most) {
        return sql.sql("select * from places.proposal where status = 'PROPOSED' order by made_at, id limit :most").param("most", most).query(this::proposal).list();
    }

    /** What its keeper proposed and nobody has looked at; held until the transaction ends. At most one. */
    Optional<Proposal> lockWaitingOf(PlaceId place, String source) {
        sql.sql("select 1 from places.place where id = :id for update").param("id", place.value()).query(Integer.class).optional();
        return waitingOf(place, source);
    }

    Optional<Proposal> waitingOf(PlaceId place, String source) {
        return sql.sql("select * from places.proposal where place_id = :place and source = :source and status = 'PROPOSED' order by made_at desc, id desc limit 1")
                .param("place", place.value()).param("source", source).query(this::proposal).optional();
    }

    int waiting() {
        return sql.sql("select count(*) from (select 1 from places.proposal where status = 'PROPOSED' limit 1000) c").query(Integer.class).single();
    }

    /** @throws Stale when it is no longer where it was read */
    void move(ProposalId id, ProposalStatus from, ProposalStatus to) {
        ProposalLifecycle.MOVES.check(from, to);
        var moved = sql.sql("update places.proposal set status = :to where id = :id and status = :from").param("to", to.name()).param("id", id.value())
                .param("from", from.name()).update();
        if (moved != 1) throw new Stale("proposal " + id);
    }

    /** Written again by its author before it is proposed again. */
    void rewrite(ProposalId id, PlaceSheet sheet, String note) {
        sql.sql("update places.proposal set sheet = :sheet::jsonb, note = :note, reason = '', decided_at = null where id = :id").param("sheet", places.text(sheet.values()))
                .param("note", note).param("id", id.value()).update();
    }

    void decided(ProposalId id, Optional<PlaceId> place, String reason, Instant now) {
        sql.sql("update places.proposal set decided_at = :now, reason = :reason, place_id = coalesce(place_id, :place) where id = :id")
                .param("now", Timestamp.from(now)).param("reason", reason).param("place", place.map(PlaceId::value).orElse(null)).param("id", id.value()).update();
    }

    /** Drafts nobody confirmed; addresses and notes of what was decided long ago. */
    void forget(Instant draftsBefore, Instant decidedBefore) {
        sql.sql("delete from places.proposal where status = 'DRAFT' and made_at < :before").param("before", Timestamp.from(draftsBefore)).update();
        sql.sql("delete from places.proposal where decided_at < :before and status <> 'PROPOSED'").param("before", Timestamp.from(decidedBefore)).update();
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(new ProposalId(row.getObject("id", UUID.class)), Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new),
                ProposalStatus.valueOf(row.getString("status")), new PlaceSheet(places.fields(row.getString("sheet"))), row.getString("source"),
                Optional.ofNullable(row.getString("email")), row.getString("by"), row.getString("note"), row.getString("reason"),
                row.getTimestamp("made_at").toInstant(), Optional.ofNullable(row.getString("read")).map(text -> new PlaceSheet(places.fields(text))));
    }
}

package fr.levain.places;

import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links sent by mail, by digest; and those who ask for one from an address that is not on the sheet. */
@Repository
class PlaceLinkStore {
    /** @param place it opens, else the proposal */
    record Link(UUID id, Optional<PlaceId> place, Optional<ProposalId> proposal, String email, Instant expiresAt) {}

    private final JdbcClient sql;

    PlaceLinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    PlaceKey draw(Optional<PlaceId> place, Optional<ProposalId> proposal, String email, Instant now, Instant until) {
        var key = PlaceKey.drawn();
        sql.sql("insert into places.link (id, digest, place_id, proposal_id, email, sent_at, expires_at) values (:id, :digest, :place, :proposal, :email, :now, :until)")
                .param("id", UuidV7.at(now)).param("digest", key.digest()).param("place", place.map(PlaceId::value).orElse(null))
                .param("proposal", proposal.map(ProposalId::value).orElse(null)).param("email", email).param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until)).update();
        return key;
    }

    Optional<Link> find(PlaceKey key) {
        return sql.sql("select * from places.link where digest = :digest").param("digest", key.digest()).query((row, _) -> new Link(row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("place_id", UUID.class)).map(PlaceId::new), Optional.ofNullable(row.getObject("proposal_id", UUID.class)).map(ProposalId::new),
                row.getString("email"), row.getTimestamp("expires_at").toInstant())).optional();
    }

    /** The address this link was sent to. */
    Optional<String> email(UUID link) {
        return sql.sql("select email from places.link where id = :id").param("id", link).query(String.class).optional();
    }

    /** Who keeps the sheet changed: the links sent to any other address open nothing from now on. */
    void expire(PlaceId place, Collection<String> but, Instant now) {
        sql.sql("update places.link set expires_at = :now where place_id = :place and expires_at > :now and email <> all(:but)").param("now", Timestamp.from(now))
                .param("place", place.value()).param("but", but.toArray(String[]::new)).update();
    }

    /** Waits for whoever else asks for the same address. */
    void lock(String email) {
        sql.sql("select pg_advisory_xact_lock(hashtext('places.link'), hashtext(:email))").param("email", email).query((row, n) -> 0).list();
    }

    int sentSince(String email, Instant since) {
        return sql.sql("select count(*) from places.link where email = :email and sent_at > :since").param("email", email).param("since", Timestamp.from(since))
                .query(Integer.class).single();
    }

    /** Asked twice, it waits once. */
    void claim(PlaceId place, String email, String text, Instant now) {
        sql.sql("""
                insert into places.claim (id, place_id, email, text, asked_at) values (:id, :place, :email, :text, :now)
                on conflict (place_id, email) do update set text = excluded.text, asked_at = excluded.asked_at, settled_at = null, accepted = null
                """)
                .param("id", UuidV7.at(now)).param("place", place.value()).param("email", email).param("text", text).param("now", Timestamp.from(now)).update();
    }

    List<PlaceClaim> claims(int most) {
        return sql.sql("""
                select c.*, p.slug, p.name from places.claim c join places.place p on p.id = c.place_id
                 where c.settled_at is null order by c.asked_at, c.id limit :most
                """).param("most", most).query((row, _) -> claim(row)).list();
    }

    Optional<PlaceClaim> find(UUID claim) {
        return sql.sql("select c.*, p.slug, p.name from places.claim c join places.place p on p.id = c.place_id where c.id = :id and c.settled_at is null").param("id", claim)
                .query((row, _) -> claim(row)).optional();
    }

    /** @return false when it was settled already */
    boolean settle(UUID claim, boolean accepted, Instant now) {
        return sql.sql("update places.claim set settled_at = :now, accepted = :accepted, text = '' where id = :id and settled_at is null")
                .param("now", Timestamp.from(now)).param("accepted", accepted).param("id", claim).update() == 1;
    }

    void forget(Instant linksBefore, Instant claimsBefore) {
        sql.sql("delete from places.link where expires_at < :before").param("before", Timestamp.from(linksBefore)).update();
        sql.sql("delete from places.claim where settled_at < :before").param("before", Timestamp.from(claimsBefore)).update();
    }

    private static PlaceClaim claim(java.sql.ResultSet row) throws java.sql.SQLException {
        return new PlaceClaim(row.getObject("id", UUID.class), row.getString("slug"), row.getString("name"), row.getString("email"), row.getString("text"),
                row.getTimestamp("asked_at").toInstant());
    }
}

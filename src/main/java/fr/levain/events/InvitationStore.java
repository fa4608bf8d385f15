package fr.levain.events;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {
    record Sent(GatheringId gathering, String digest) {}

    private final JdbcClient sql;

    InvitationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when this address was invited to this meeting already */
    boolean add(GatheringId gathering, String email, String token, Instant now) {
        return sql.sql("""
                insert into events.invitation (gathering_id, email, digest, token, sent_at) values (:gathering, :email, :digest, :token, :now)
                on conflict do nothing
                """)
                .param("gathering", gathering.value()).param("email", email).param("digest", FollowerStore.digest(email)).param("token", token)
                .param("now", Timestamp.from(now)).update() == 1;
    }

    Optional<Sent> find(String token) {
        return sql.sql("select * from events.invitation where token = :token").param("token", token)
                .query((row, _) -> new Sent(new GatheringId(row.getObject("gathering_id", UUID.class)), row.getString("digest"))).optional();
    }

    int count(GatheringId gathering) {
        return sql.sql("select count(*) from events.invitation where gathering_id = :gathering").param("gathering", gathering.value())
                .query(Integer.class).single();
    }

    /** Of these addresses, those invited already. */
    Set<String> invited(GatheringId gathering, Collection<String> digests) {
        return new HashSet<>(sql.sql("select digest from events.invitation where gathering_id = :gathering and digest = any(:digests)")
                .param("gathering", gathering.value()).param("digests", digests.toArray(String[]::new)).query(String.class).list());
    }

    /** Of these addresses, those that are registered, or wait. */
    Set<String> registered(GatheringId gathering, Collection<String> emails) {
        return new HashSet<>(sql.sql("""
                select email from events.registration
                 where gathering_id = :gathering and email = any(:emails) and status in ('TO_CONFIRM', 'REGISTERED', 'WAITING', 'OFFERED')
                """)
                .param("gathering", gathering.value()).param("emails", emails.toArray(String[]::new)).query(String.class).list());
    }

    void erase(Instant endedBefore) {
        sql.sql("""
                update events.invitation i set email = '' from events.gathering g
                 where g.id = i.gathering_id and i.email <> '' and g.ends_at < :before
                """).param("before", Timestamp.from(endedBefore)).update();
    }
}

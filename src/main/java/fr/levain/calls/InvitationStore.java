package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InvitationStore {
    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when they were invited already */
    boolean add(CallId call, @Nullable String email, @Nullable String siret, Optional<UUID> application, Instant now, Caller by) {
        return jdbc.sql("""
                insert into calls.invitation (id, call_id, email, siret, application, invited_at, invited_by)
                values (:id, :call, :email, :siret, :application, :now, :by)
                on conflict do nothing
                """)
                .param("id", UuidV7.at(now)).param("call", call.value()).param("email", email).param("siret", siret)
                .param("application", application.orElse(null)).param("now", Timestamp.from(now)).param("by", by.reference()).update() == 1;
    }

    List<Invitation> of(CallId call, int max, int skipped) {
        return jdbc.sql("select * from calls.invitation where call_id = :call order by invited_at desc, id limit :max offset :skipped")
                .param("call", call.value()).param("max", max).param("skipped", skipped).query(InvitationStore::invitation).list();
    }

    int count(CallId call) {
        return jdbc.sql("select count(*) from calls.invitation where call_id = :call").param("call", call.value()).query(Integer.class).single();
    }

    boolean remove(CallId call, UUID id) {
        return jdbc.sql("delete from calls.invitation where call_id = :call and id = :id").param("call", call.value()).param("id", id).update() == 1;
    }

    boolean isInvited(CallId call, String email, Collection<String> sirets) {
        return jdbc.sql("""
                select exists (select 1 from calls.invitation where call_id = :call and (email = :email or siret = any(:sirets)))
                """)
                .param("call", call.value()).param("email", email).param("sirets", sirets.toArray(String[]::new)).query(Boolean.class).single();
    }

    /** Calls a dossier of the first phase is invited to. */
    List<String> callsOf(UUID application) {
        return jdbc.sql("""
                select c.slug from calls.invitation i join calls.call c on c.id = i.call_id where i.application = :application order by i.invited_at
                """)
                .param("application", application).query(String.class).list();
    }

    private static Invitation invitation(ResultSet row, int n) throws SQLException {
        return new Invitation(row.getObject("id", UUID.class), Optional.ofNullable(row.getString("email")), Optional.ofNullable(row.getString("siret")),
                Optional.ofNullable(row.getObject("application", UUID.class)), row.getTimestamp("invited_at").toInstant());
    }
}

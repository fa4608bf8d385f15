package fr.levain.consents;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.UuidV7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were writing when a consent was withdrawn: each reads their own, nobody else any. */
@Service
@Transactional
public class KeptTexts {
    private final JdbcClient sql;
    private final Clock clock;

    KeptTexts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param reference of what it was about @param what it was */
    public void keep(String reference, String what, String text, Caller by) {
        var now = clock.instant();
        sql.sql("insert into consents.kept_text (id, account_id, reference, what, text, kept_at) values (:id, :account, :reference, :what, :text, :at)")
                .param("id", UuidV7.at(now)).param("account", by.signedIn().id().value()).param("reference", reference).param("what", what)
                .param("text", text).param("at", Timestamp.from(now)).update();
    }

    /** The caller's own, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptText> of(Caller caller) {
        return sql.sql("select * from consents.kept_text where account_id = :account order by kept_at desc, id desc limit 50")
                .param("account", caller.signedIn().id().value())
                .query((row, _) -> new KeptText(row.getObject("id", UUID.class), row.getString("reference"), row.getString("what"), row.getString("text"),
                        row.getTimestamp("kept_at").toInstant())).list();
    }

    @Transactional(readOnly = true)
    public boolean hasSome(AccountId account) {
        return sql.sql("select exists (select 1 from consents.kept_text where account_id = :account)").param("account", account.value()).query(Boolean.class).single();
    }

    /** Its author has no use of it any more. */
    public void remove(UUID id, Caller caller) {
        sql.sql("delete from consents.kept_text where id = :id and account_id = :account").param("id", id)
                .param("account", caller.signedIn().id().value()).update();
    }

    /** For whoever is told by the authority how long they are kept. */
    public void forget(Instant before) {
        sql.sql("delete from consents.kept_text where kept_at < :before").param("before", Timestamp.from(before)).update();
    }
}

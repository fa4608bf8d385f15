package fr.levain.stateaid;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    private final JdbcClient database;

    LedgerStore(JdbcClient database) {
        this.database = database;
    }

    /** Until the end of the transaction, nobody else grants to the same single undertaking. */
    void lock(Undertaking undertaking) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('stateaid:' || :group, 0))")
                .param("group", group(undertaking))
                .query((row, number) -> true)
                .list();
    }

    List<AidGranted> ledger(Undertaking undertaking) {
        return ledgerApart(undertaking, new Subject("", new UUID(0, 0)));
    }

    /** All that counts for the single undertaking, but what was decided for this very dossier. */
    List<AidGranted> ledgerApart(Undertaking undertaking, Subject about) {
        return database.sql("""
                        select basis, amount_cents, granted_on, grantor, declared from stateaid.ledger_entry
                         where (undertaking = :group
                                or undertaking in (select undertaking from stateaid.single_undertaking where group_key = :group))
                           and (declared or about_kind <> :kind or about_id <> :about)
                         order by granted_on
                        """)
                .param("group", group(undertaking))
                .param("kind", about.kind())
                .param("about", about.id())
                .query(LedgerStore::aid)
                .list();
    }

    /** False when the same aid was already there. */
    boolean put(Undertaking undertaking, AidGranted aid, Subject about, String justification, Instant now) {
        return database.sql("""
                        insert into stateaid.ledger_entry
                               (id, undertaking, basis, amount_cents, granted_on, grantor, declared, justification, about_kind, about_id, recorded_at)
                        values (:id, :undertaking, :basis, :cents, :day, :grantor, false, :justification, :kind, :about, :now)
                        on conflict (about_kind, about_id) where not declared do update
                           set undertaking = excluded.undertaking, basis = excluded.basis, amount_cents = excluded.amount_cents,
                               granted_on = excluded.granted_on, grantor = excluded.grantor, justification = excluded.justification
                         where (stateaid.ledger_entry.undertaking, stateaid.ledger_entry.basis, stateaid.ledger_entry.amount_cents, stateaid.ledger_entry.granted_on)
                               is distinct from (excluded.undertaking, excluded.basis, excluded.amount_cents, excluded.granted_on)
                        """)
                        .param("id", UuidV7.at(now))
                        .param("undertaking", undertaking.key())
                        .param("basis", aid.basis().name())
                        .param("cents", aid.amount().cents())
                        .param("day", aid.grantedOn())
                        .param("grantor", aid.grantor())
                        .param("justification", justification)
                        .param("kind", about.kind())
                        .param("about", about.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void add(Undertaking undertaking, AidGranted aid, Subject about, Instant now) {
        database.sql("""
                        insert into stateaid.ledger_entry
                               (id, undertaking, basis, amount_cents, granted_on, grantor, declared, justification, about_kind, about_id, recorded_at)
                        values (:id, :undertaking, :basis, :cents, :day, :grantor, true, '', :kind, :about, :now)
                        """)
                .param("id", UuidV7.at(now))
                .param("undertaking", undertaking.key())
                .param("basis", aid.basis().name())
                .param("cents", aid.amount().cents())
                .param("day", aid.grantedOn())
                .param("grantor", aid.grantor())
                .param("kind", about.kind())
                .param("about", about.id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetDeclared(Undertaking undertaking, Subject about) {
        database.sql("""
                        delete from stateaid.ledger_entry
                         where declared and undertaking = :undertaking and about_kind = :kind and about_id = :about
                        """)
                .param("undertaking", undertaking.key())
                .param("kind", about.kind())
                .param("about", about.id())
                .update();
    }

    boolean forgetGranted(Subject about) {
        return database.sql("delete from stateaid.ledger_entry where not declared and about_kind = :kind and about_id = :about")
                .param("kind", about.kind())
                .param("about", about.id())
                .update() > 0;
    }

    void link(Undertaking one, Undertaking other) {
        var kept = group(one);
        var joined = group(other);
        join(one.key(), kept);
        join(other.key(), kept);
        database.sql("update stateaid.single_undertaking set group_key = :kept where group_key = :joined")
                .param("kept", kept)
                .param("joined", joined)
                .update();
    }

    private void join(String undertaking, String group) {
        database.sql("""
                        insert into stateaid.single_undertaking (undertaking, group_key) values (:undertaking, :group)
                        on conflict (undertaking) do nothing
                        """)
                .param("undertaking", undertaking)
                .param("group", group)
                .update();
    }

    private String group(Undertaking undertaking) {
        return database.sql("select group_key from stateaid.single_undertaking where undertaking = :key")
                .param("key", undertaking.key())
                .query(String.class)
                .optional()
                .orElse(undertaking.key());
    }

    private static AidGranted aid(ResultSet row, int number) throws SQLException {
        return new AidGranted(
                Basis.valueOf(row.getString("basis")),
                new Euros(row.getLong("amount_cents")),
                row.getDate("granted_on").toLocalDate(),
                row.getString("grantor"),
                row.getBoolean("declared"));
    }
}

package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    private final JdbcClient database;

    LedgerStore(JdbcClient database) {
        this.database = database;
    }

    /** All that was written for those who count together that day, oldest first. */
    List<LedgerEntry> ledger(Undertaking undertaking, LocalDate day) {
        return database.sql(LinkStore.PARTY + """
                        select e.* from stateaid.counted_entry e where e.undertaking in (select undertaking from party) order by e.granted_on, e.id
                        """)
                .param("undertaking", undertaking.key()).param("day", day)
                .query(LedgerStore::entry).list();
    }

    /** What counts for this legal person alone, whole or in part. */
    List<LedgerEntry> ownedBy(Undertaking undertaking) {
        return database.sql("select * from stateaid.counted_entry where undertaking = :undertaking order by granted_on, id")
                .param("undertaking", undertaking.key())
                .query(LedgerStore::entry).list();
    }

    /** Declared with this dossier for this legal person, in the order they were written. */
    List<LedgerEntry> declaredIn(Undertaking undertaking, Subject about) {
        return database.sql("""
                        select id, undertaking, basis, amount_cents, granted_on, grantor, declared, about_kind, about_id from stateaid.ledger_entry
                         where declared and undertaking = :undertaking and about_kind = :kind and about_id = :about order by granted_on, id
                        """)
                .param("undertaking", undertaking.key()).param("kind", about.kind()).param("about", about.id())
                .query(LedgerStore::entry).list();
    }

    /** False when the same aid was already there. */
    boolean put(Undertaking undertaking, String beneficiary, AidGranted aid, Subject about, String justification, Instant now) {
        var changed = database.sql("""
                        insert into stateaid.ledger_entry
                               (id, undertaking, beneficiary, basis, amount_cents, granted_on, grantor, declared, justification, about_kind, about_id, recorded_at)
                        values (:id, :undertaking, :beneficiary, :basis, :cents, :day, :grantor, false, :justification, :kind, :about, :now)
                        on conflict (about_kind, about_id) where not declared do update
                           set undertaking = excluded.undertaking, beneficiary = excluded.beneficiary, basis = excluded.basis, amount_cents = excluded.amount_cents,
                               granted_on = excluded.granted_on, grantor = excluded.grantor, justification = excluded.justification
                         where (stateaid.ledger_entry.undertaking, stateaid.ledger_entry.basis, stateaid.ledger_entry.amount_cents, stateaid.ledger_entry.granted_on)
                               is distinct from (excluded.undertaking, excluded.basis, excluded.amount_cents, excluded.granted_on)
                        """)
                        .param("id", UuidV7.at(now)).param("undertaking", undertaking.key()).param("beneficiary", beneficiary)
                        .param("basis", aid.basis().name()).param("cents", aid.amount().cents()).param("day", aid.grantedOn())
                        .param("grantor", aid.grantor()).param("justification", justification)
                        .param("kind", about.kind()).param("about", about.id()).param("now", now.atOffset(ZoneOffset.UTC))
                        .update() == 1;
        // another amount is another aid: it counts whole again, for whoever receives it
        if (changed)
            database.sql("delete from stateaid.share where entry in (select id from stateaid.ledger_entry where not declared and about_kind = :kind and about_id = :about)")
                    .param("kind", about.kind()).param("about", about.id()).update();
        return changed;
    }

    void add(Undertaking undertaking, AidGranted aid, Subject about, Instant now) {
        database.sql("""
                        insert into stateaid.ledger_entry
                               (id, undertaking, basis, amount_cents, granted_on, grantor, declared, justification, about_kind, about_id, recorded_at)
                        values (:id, :undertaking, :basis, :cents, :day, :grantor, true, '', :kind, :about, :now)
                        """)
                .param("id", UuidV7.at(now)).param("undertaking", undertaking.key()).param("basis", aid.basis().name())
                .param("cents", aid.amount().cents()).param("day", aid.grantedOn()).param("grantor", aid.grantor())
                .param("kind", about.kind()).param("about", about.id()).param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(LedgerEntry declared) {
        database.sql("delete from stateaid.ledger_entry where declared and id = :id").param("id", declared.id()).update();
    }

    boolean forgetGranted(Subject about) {
        return database.sql("delete from stateaid.ledger_entry where not declared and about_kind = :kind and about_id = :about")
                .param("kind", about.kind()).param("about", about.id()).update() > 0;
    }

    void split(UUID id, Undertaking original, LocalDate on, String reason, Instant at, Caller by) {
        database.sql("insert into stateaid.split (id, original, split_on, reason, made_at, made_by) values (:id, :original, :on, :reason, :at, :by)")
                .param("id", id).param("original", original.key()).param("on", on).param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.reference()).update();
    }

    /** From now on what this entry counted for the original counts for these. */
    void share(UUID entry, Undertaking original, Map<Undertaking, Euros> shares, UUID split) {
        database.sql("delete from stateaid.share where entry = :entry and undertaking = :original").param("entry", entry).param("original", original.key()).update();
        shares.forEach((undertaking, amount) -> database.sql("""
                        insert into stateaid.share (entry, undertaking, amount_cents, split) values (:entry, :undertaking, :cents, :split)
                        on conflict (entry, undertaking) do update set amount_cents = stateaid.share.amount_cents + excluded.amount_cents
                        """)
                .param("entry", entry).param("undertaking", undertaking.key()).param("cents", amount.cents()).param("split", split).update());
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        return new LedgerEntry(row.getObject("id", UUID.class), new Undertaking(row.getString("undertaking")), aid(row),
                new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)));
    }

    static AidGranted aid(ResultSet row) throws SQLException {
        return new AidGranted(
                Basis.valueOf(row.getString("basis")), new Euros(row.getLong("amount_cents")), row.getObject("granted_on", LocalDate.class),
                row.getString("grantor"), row.getBoolean("declared"));
    }
}

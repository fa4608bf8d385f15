package fr.levain.stateaid;

import fr.levain.kernel.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LinkStore {
    /** Directly or in chain, by the links that hold on :day. */
    static final String PARTY = """
            with recursive party (undertaking) as (
                select :undertaking
                union
                select case when l.one = p.undertaking then l.other else l.one end
                  from party p join stateaid.link l on p.undertaking in (l.one, l.other)
                 where l.since <= :day and (l.until is null or l.until > :day))
            """;

    private final JdbcClient database;

    LinkStore(JdbcClient database) {
        this.database = database;
    }

    /** Itself first, then those it counts with. */
    List<Undertaking> party(Undertaking undertaking, LocalDate day) {
        return database.sql(PARTY + "select undertaking from party order by undertaking <> :undertaking, undertaking")
                .param("undertaking", undertaking.key()).param("day", day)
                .query((row, number) -> new Undertaking(row.getString(1)))
                .list();
    }

    /** Until the end of the transaction, nobody else grants to the same single undertaking, nor changes who belongs to it. */
    void lock(Undertaking undertaking, LocalDate day) {
        lock(List.of(undertaking), day);
    }

    /** The same for several, in one order whoever comes first. */
    void lock(Collection<Undertaking> undertakings, LocalDate day) {
        var locked = new TreeSet<String>();
        // whoever waited behind a link made meanwhile takes in its other end too
        for (var party = keys(undertakings, day); !locked.containsAll(party); party = keys(undertakings, day))
            for (var key : party)
                if (locked.add(key))
                    database.sql("select pg_advisory_xact_lock(hashtextextended('stateaid:' || :key, 0))").param("key", key).query((row, number) -> true).list();
    }

    private TreeSet<String> keys(Collection<Undertaking> undertakings, LocalDate day) {
        var keys = new TreeSet<String>();
        for (var undertaking : undertakings) party(undertaking, day).forEach(each -> keys.add(each.key()));
        return keys;
    }

    void link(UUID id, Undertaking one, Undertaking other, Tie tie, LocalDate since, String reason, Instant at, Caller by) {
        database.sql("""
                        insert into stateaid.link (id, one, other, tie, since, reason, made_at, made_by)
                        values (:id, :one, :other, :tie, :since, :reason, :at, :by)
                        """)
                .param("id", id).param("one", one.key()).param("other", other.key()).param("tie", tie.name()).param("since", since)
                .param("reason", reason).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.reference())
                .update();
    }

    /** False when it had already ended, or never ends. */
    boolean end(UUID id, LocalDate until, String reason, Instant at, Caller by) {
        return database.sql("""
                        update stateaid.link set until = :until, end_reason = :reason, ended_at = :at, ended_by = :by
                         where id = :id and until is null and tie not in ('SAME_BODY', 'MERGER')
                        """)
                        .param("id", id).param("until", until).param("reason", reason).param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.reference())
                        .update() == 1;
    }

    void forget(UUID id) {
        database.sql("delete from stateaid.link where id = :id").param("id", id).update();
    }

    Optional<UndertakingLink> find(UUID id) {
        return database.sql("select * from stateaid.link where id = :id").param("id", id).query(LinkStore::link).optional();
    }

    /** Of those who count together that day, and those ended that touched one of them; the latest first. */
    List<UndertakingLink> around(Undertaking undertaking, LocalDate day, int most) {
        return database.sql(PARTY + """
                        select distinct l.* from stateaid.link l join party p on p.undertaking in (l.one, l.other)
                         where l.tie <> 'SAME_BODY' order by l.made_at desc, l.id desc limit :most
                        """)
                .param("undertaking", undertaking.key()).param("day", day).param("most", most)
                .query(LinkStore::link).list();
    }

    private static UndertakingLink link(ResultSet row, int number) throws SQLException {
        var ended = Optional.ofNullable(row.getString("end_reason"));
        return new UndertakingLink(
                row.getObject("id", UUID.class), new Undertaking(row.getString("one")), new Undertaking(row.getString("other")),
                Tie.valueOf(row.getString("tie")), row.getObject("since", LocalDate.class), Optional.ofNullable(row.getObject("until", LocalDate.class)),
                row.getString("reason"), ended.orElse(""));
    }
}

package fr.levain.readings;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.AccountId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Stale;
import fr.levain.opinions.ConflictKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ReadingStore {
    private final JdbcClient sql;
    private final JsonMapper json;

    ReadingStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** False when this reader has this dossier already. */
    boolean add(AskedReading reading, Caller by) {
        return sql.sql("""
                insert into readings.reading (id, application_id, call_slug, kind, reader, criteria, origin, why, status, due_on, asked_by, asked_at)
                values (:id, :application, :call, :kind, :reader, :criteria, :origin, :why, :status, :due, :by, :at)
                on conflict (application_id, kind, reader) do nothing
                """)
                .param("id", reading.id().value()).param("application", reading.application().value()).param("call", reading.call())
                .param("kind", reading.kind()).param("reader", reading.reader().value()).param("criteria", reading.criteria().toArray(String[]::new))
                .param("origin", reading.origin().name()).param("why", reading.why().toArray(String[]::new)).param("status", reading.status().name())
                .param("due", reading.dueOn()).param("by", by instanceof Caller.Account account ? account.id().value() : null)
                .param("at", Timestamp.from(reading.askedAt())).update() == 1;
    }

    Optional<AskedReading> find(ReadingId id) {
        return sql.sql("select * from readings.reading where id = :id").param("id", id.value()).query(this::reading).optional();
    }

    AskedReading lock(ReadingId id) {
        return sql.sql("select * from readings.reading where id = :id for update").param("id", id.value()).query(this::reading).optional()
                .orElseThrow(() -> new Stale("reading " + id));
    }

    /** In the order they were asked. */
    List<AskedReading> of(ApplicationId application) {
        return sql.sql("select * from readings.reading where application_id = :id order by kind, asked_at, id").param("id", application.value())
                .query(this::reading).list();
    }

    /** The same of many, in one statement. */
    List<AskedReading> of(Collection<ApplicationId> applications) {
        return sql.sql("select * from readings.reading where application_id = any(:ids) order by kind, asked_at, id")
                .param("ids", applications.stream().map(ApplicationId::value).toArray(UUID[]::new)).query(this::reading).list();
    }

    /** Awaited first, the most pressing first. */
    List<AskedReading> of(AccountId reader, int most, int from) {
        return sql.sql("""
                select * from readings.reading where reader = :reader
                 order by status not in ('ASKED', 'OPENED'), origin <> 'CALIBRATION', due_on, id limit :most offset :from
                """)
                .param("reader", reader.value()).param("most", most).param("from", from).query(this::reading).list();
    }

    /** Given scores of the dossiers that are ranked: reference files are not. */
    List<AskedReading> given(String call, String kind) {
        return sql.sql("select * from readings.reading where call_slug = :call and kind = :kind and status = 'GIVEN' and origin <> 'CALIBRATION' order by application_id, id")
                .param("call", call).param("kind", kind).query(this::reading).list();
    }

    List<AskedReading> calibration(String call) {
        return sql.sql("select * from readings.reading where call_slug = :call and origin = 'CALIBRATION' order by application_id, id")
                .param("call", call).query(this::reading).list();
    }

    /** Where a call stands, reader by reader, in one statement. */
    List<Progress> progress(String call, LocalDate today) {
        return sql.sql("""
                select reader, count(*) filter (where status in ('ASKED', 'OPENED')) as waiting, count(*) filter (where status = 'GIVEN') as given,
                       count(*) filter (where status = 'RECUSED') as recused, count(*) filter (where status in ('DECLINED', 'EXPIRED')) as unread,
                       count(*) filter (where status in ('ASKED', 'OPENED') and due_on < :today) as late,
                       min(due_on) filter (where status in ('ASKED', 'OPENED')) as next_due
                  from readings.reading where call_slug = :call group by reader
                """)
                .param("call", call).param("today", today)
                .query((row, n) -> new Progress(new AccountId(row.getObject("reader", UUID.class)), row.getInt("waiting"), row.getInt("given"),
                        row.getInt("recused"), row.getInt("unread"), row.getInt("late"), Optional.ofNullable(row.getObject("next_due", LocalDate.class)))).list();
    }

    /** Readings each has still to give, whatever the call. */
    Map<AccountId, Integer> loads(Collection<AccountId> readers) {
        if (readers.isEmpty()) return Map.of();
        var loads = new HashMap<AccountId, Integer>();
        sql.sql("select reader, count(*) as many from readings.reading where reader in (:readers) and status in ('ASKED', 'OPENED') group by reader")
                .param("readers", readers.stream().map(AccountId::value).toList())
                .query(row -> {
                    loads.put(new AccountId(row.getObject("reader", UUID.class)), row.getInt("many"));
                });
        return loads;
    }

    int awaitedOf(AccountId reader) {
        return sql.sql("select count(*) from readings.reading where reader = :reader and status in ('ASKED', 'OPENED')").param("reader", reader.value())
                .query(Integer.class).single();
    }

    /** @param untilDecided the reader stood aside from nothing, and reads no reference file: a decision ends the wait */
    record Closed(ApplicationId application, boolean untilDecided) {}

    /** Not given yet, or stood aside (I3): in both cases what others scored stays closed. One that expired may be prolonged: it too. */
    List<Closed> closedTo(AccountId reader, Collection<ApplicationId> applications) {
        return sql.sql("""
                select application_id, status <> 'RECUSED' and origin <> 'CALIBRATION' as until_decided from readings.reading
                 where reader = :reader and application_id = any(:applications) and status in ('ASKED', 'OPENED', 'EXPIRED', 'RECUSED')
                """)
                .param("reader", reader.value()).param("applications", applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query(ReadingStore::closed).list();
    }

    List<Closed> notGiven(AccountId reader, String call) {
        return sql.sql("""
                select application_id, origin <> 'CALIBRATION' as until_decided from readings.reading
                 where reader = :reader and call_slug = :call and status in ('ASKED', 'OPENED', 'EXPIRED')
                """)
                .param("reader", reader.value()).param("call", call).query(ReadingStore::closed).list();
    }

    private static Closed closed(ResultSet row, int n) throws SQLException {
        return new Closed(new ApplicationId(row.getObject("application_id", UUID.class)), row.getBoolean("until_decided"));
    }

    /** One giver at a time on a dossier: whoever gives second sees the first. */
    void lockDossier(ApplicationId application) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended('readings.dossier:' || :id, 0))").param("id", application.value().toString()).query(row -> {});
    }

    /** Whether this reader still has a reference file of this call to read. */
    boolean calibrationAwaited(AccountId reader, String call) {
        return sql.sql("""
                select exists (select 1 from readings.reading where reader = :reader and call_slug = :call and origin = 'CALIBRATION' and status in ('ASKED', 'OPENED'))
                """).param("reader", reader.value()).param("call", call).query(Boolean.class).single();
    }

    /** Awaited and due soon or late, not told of today: few at once. */
    List<AskedReading> toRemind(LocalDate today, int before, int every, int most) {
        return sql.sql("""
                select * from readings.reading
                 where status in ('ASKED', 'OPENED') and reminded_on is distinct from :today
                   and (due_on = :soon or due_on < :today and mod(:today::date - due_on, :every) = 1)
                 order by due_on, id limit :most
                """)
                .param("today", today).param("soon", today.plusDays(before)).param("every", every).param("most", most).query(this::reading).list();
    }

    void reminded(ReadingId id, LocalDate today) {
        sql.sql("update readings.reading set reminded_on = :today where id = :id").param("today", today).param("id", id.value()).update();
    }

    /** Now, or before it was opened again. */
    boolean anyGiven(String call) {
        return sql.sql("""
                select exists (select 1 from readings.reading where call_slug = :call and status = 'GIVEN')
                    or exists (select 1 from readings.former_reading where call_slug = :call)
                """).param("call", call).query(Boolean.class).single();
    }

    boolean anyAsked(String call) {
        return sql.sql("select exists (select 1 from readings.reading where call_slug = :call)").param("call", call).query(Boolean.class).single();
    }

    /** @throws Stale when it moved in between */
    void move(AskedReading reading, ReadingStatus to, Instant now) {
        ReadingLifecycle.MOVES.check(reading.status(), to);
        var moved = sql.sql("""
                update readings.reading set status = :to, version = version + 1, ended_at = case when :to in ('ASKED', 'OPENED') then null else cast(:now as timestamptz) end
                 where id = :id and status = :from
                """)
                .param("to", to.name()).param("now", Timestamp.from(now)).param("id", reading.id().value()).param("from", reading.status().name()).update();
        if (moved != 1) throw new Stale("reading " + reading.id());
    }

    void recused(ReadingId id, ConflictKind conflict, String words) {
        sql.sql("update readings.reading set conflict = :conflict, conflict_words = :words, marks = '{}', joined = null where id = :id")
                .param("conflict", conflict.name()).param("words", words).param("id", id.value()).update();
    }

    /** @return false when somebody, or another tab, wrote in between */
    boolean write(AskedReading reading, int version) {
        return sql.sql("update readings.reading set marks = :marks::jsonb, version = version + 1 where id = :id and version = :version")
                .param("marks", json.writeValueAsString(reading.marks())).param("id", reading.id().value()).param("version", version).update() == 1;
    }

    void join(ReadingId id, Optional<AskedReading.Joined> file) {
        sql.sql("update readings.reading set joined = :file::jsonb where id = :id").param("file", file.map(json::writeValueAsString).orElse(null))
                .param("id", id.value()).update();
    }

    void result(ReadingId id, Optional<Integer> perMille) {
        sql.sql("update readings.reading set per_mille = :result where id = :id").param("result", perMille.orElse(null)).param("id", id.value()).update();
    }

    void reopened(ReadingId id, LocalDate dueOn) {
        sql.sql("update readings.reading set per_mille = null, reminded_on = null, due_on = :due where id = :id").param("due", dueOn).param("id", id.value()).update();
    }

    /** @throws Stale when it was given in between, or once before */
    void delete(ReadingId id) {
        if (sql.sql("""
                delete from readings.reading r where id = :id and status in ('ASKED', 'OPENED', 'EXPIRED')
                   and not exists (select 1 from readings.former_reading f where f.reading = r.id)
                """).param("id", id.value()).update() != 1)
            throw new Stale("reading " + id);
    }

    private AskedReading reading(ResultSet row, int n) throws SQLException {
        var perMille = row.getInt("per_mille");
        var judged = !row.wasNull();
        return new AskedReading(
                new ReadingId(row.getObject("id", UUID.class)), new ApplicationId(row.getObject("application_id", UUID.class)), row.getString("call_slug"),
                row.getString("kind"), new AccountId(row.getObject("reader", UUID.class)), List.of((String[]) row.getArray("criteria").getArray()),
                AskedReading.Origin.valueOf(row.getString("origin")), List.of((String[]) row.getArray("why").getArray()),
                ReadingStatus.valueOf(row.getString("status")), row.getObject("due_on", LocalDate.class), row.getTimestamp("asked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                json.readValue(row.getString("marks"), new TypeReference<Map<String, ReadingMark>>() {}),
                judged ? Optional.of(perMille) : Optional.empty(), row.getInt("version"), row.getString("reason"),
                Optional.ofNullable(row.getString("joined")).map(file -> json.readValue(file, AskedReading.Joined.class)));
    }
}

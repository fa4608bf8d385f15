package fr.levain.events;

import fr.levain.kernel.AccountId;
import fr.levain.kernel.Stale;
import fr.levain.projects.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegistrationStore {
    /** With its people in the order of their numbers: one row each. */
    private static final String SELECT = """
            select r.*,
                   array(select a.name from events.attendee a where a.registration_id = r.id order by a.number) as names,
                   array(select a.present_at from events.attendee a where a.registration_id = r.id order by a.number) as presents
              from events.registration r
            """;
    private static final String ACTIVE = "r.status in ('TO_CONFIRM', 'REGISTERED', 'WAITING', 'OFFERED')";

    private final JdbcClient sql;

    RegistrationStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Registration registration) {
        sql.sql("""
                insert into events.registration (id, gathering_id, status, email, name, organisation, account_id, project_id, people, token, wants_news,
                    may_wait, asked_at, mailed_at, since)
                values (:id, :gathering, :status, :email, :name, :organisation, :account, :project, :people, :token, :news, :mayWait, :asked, :asked, :asked)
                """)
                .param("id", registration.id()).param("gathering", registration.gathering().value()).param("status", registration.status().name())
                .param("email", registration.email()).param("name", registration.name()).param("organisation", registration.organisation())
                .param("account", registration.account().map(AccountId::value).orElse(null), Types.OTHER)
                .param("project", registration.project().map(ProjectId::value).orElse(null), Types.OTHER).param("people", registration.people())
                .param("token", registration.token()).param("news", registration.wantsNews()).param("mayWait", registration.mayWait())
                .param("asked", Timestamp.from(registration.askedAt())).update();
        for (var attendee : registration.attendees())
            sql.sql("insert into events.attendee (registration_id, number, name) values (:id, :number, :name)")
                    .param("id", registration.id()).param("number", attendee.number()).param("name", attendee.name()).update();
    }

    Optional<Registration> find(String token) {
        return sql.sql(SELECT + " where r.token = :token").param("token", token).query(RegistrationStore::registration).optional();
    }

    Optional<Registration> active(GatheringId gathering, String email) {
        return sql.sql(SELECT + " where r.gathering_id = :gathering and r.email = :email and " + ACTIVE)
                .param("gathering", gathering.value()).param("email", email).query(RegistrationStore::registration).optional();
    }

    /** In this status, the longest there first. */
    List<Registration> in(GatheringId gathering, RegistrationStatus status) {
        return sql.sql(SELECT + " where r.gathering_id = :gathering and r.status = :status order by r.since, r.id")
                .param("gathering", gathering.value()).param("status", status.name()).query(RegistrationStore::registration).list();
    }

    /** Of whoever comes or waits, by name. */
    List<Registration> expected(GatheringId gathering, long offset, int max) {
        return sql.sql(SELECT + """
                 where r.gathering_id = :gathering and r.status in ('REGISTERED', 'OFFERED', 'WAITING')
                 order by r.status, r.name collate "fr-x-icu", r.id limit :max offset :offset
                """)
                .param("gathering", gathering.value()).param("max", max).param("offset", offset).query(RegistrationStore::registration).list();
    }

    List<MyRegistration> of(AccountId account, Instant now) {
        return sql.sql("""
                select g.*, r.id as registration, r.token
                  from events.registration r join events.gathering g on g.id = r.gathering_id
                 where r.account_id = :account and r.token is not null and r.status in ('REGISTERED', 'WAITING', 'OFFERED')
                 order by g.starts_at < :now::timestamptz, abs(extract(epoch from g.starts_at - :now::timestamptz)) limit 20
                """)
                .param("account", account.value()).param("now", Timestamp.from(now))
                .query((row, n) -> Map.entry(row.getString("token"), GatheringStore.gathering(row, n))).list().stream()
                .flatMap(each -> find(each.getKey()).map(found -> new MyRegistration(found, each.getValue())).stream()).toList();
    }

    /** @throws Stale when somebody else moved it in between */
    Registration move(Registration read, RegistrationStatus to, Optional<Instant> offeredUntil, Instant now) {
        RegistrationLifecycle.MOVES.check(read.status(), to);
        int moved = sql.sql("""
                update events.registration set status = :to, since = :now, offered_until = :until where id = :id and status = :from
                """)
                .param("to", to.name()).param("now", Timestamp.from(now)).param("until", offeredUntil.map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                .param("id", read.id()).param("from", read.status().name()).update();
        if (moved == 0) throw new Stale("registration " + read.id());
        return find(read.token()).orElseThrow();
    }

    void forget(UUID id) {
        sql.sql("delete from events.registration where id = :id").param("id", id).update();
    }

    void mailed(UUID id, Instant now) {
        sql.sql("update events.registration set mailed_at = :now where id = :id").param("now", Timestamp.from(now)).param("id", id).update();
    }

    Map<GatheringId, Seats> seats(Collection<Gathering> gatherings) {
        var taken = new HashMap<UUID, Integer>();
        sql.sql("""
                select gathering_id, sum(people) from events.registration
                 where gathering_id = any(:ids) and status in ('REGISTERED', 'OFFERED') group by gathering_id
                """)
                .param("ids", gatherings.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    taken.put(row.getObject(1, UUID.class), row.getInt(2));
                });
        var seats = new HashMap<GatheringId, Seats>();
        gatherings.forEach(each -> seats.put(each.id(), new Seats(each.details().seats(), taken.getOrDefault(each.id().value(), 0))));
        return seats;
    }

    /** How many people stand in each status. */
    Map<RegistrationStatus, Integer> people(GatheringId gathering) {
        var counts = new HashMap<RegistrationStatus, Integer>();
        sql.sql("select status, sum(people) from events.registration where gathering_id = :gathering group by status")
                .param("gathering", gathering.value())
                .query(row -> {
                    counts.put(RegistrationStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Those before on the waiting list, people of the same registration counted once. */
    int rank(Registration waiting) {
        return 1 + sql.sql("""
                select count(*) from events.registration
                 where gathering_id = :gathering and status = 'WAITING' and (since, id) < (:since, :id)
                """)
                .param("gathering", waiting.gathering().value()).param("since", Timestamp.from(waiting.since())).param("id", waiting.id())
                .query(Integer.class).single();
    }

    int present(GatheringId gathering) {
        return sql.sql("""
                select count(*) from events.attendee a join events.registration r on r.id = a.registration_id
                 where r.gathering_id = :gathering and r.status = 'REGISTERED' and a.present_at is not null
                """).param("gathering", gathering.value()).query(Integer.class).single();
    }

    /** Whether one of them is there; since when, if that was known already. */
    void note(UUID registration, int number, boolean present, Instant now) {
        sql.sql("""
                update events.attendee set present_at = case when :present then coalesce(present_at, cast(:now as timestamptz)) end
                 where registration_id = :id and number = :number
                """)
                .param("present", present).param("now", Timestamp.from(now), Types.TIMESTAMP).param("id", registration).param("number", number).update();
    }

    /** Gatherings where an offer has run out. */
    List<GatheringId> withLapsedOffers(Instant now) {
        return sql.sql("select distinct gathering_id from events.registration where status = 'OFFERED' and offered_until <= :now")
                .param("now", Timestamp.from(now)).query((row, _) -> new GatheringId(row.getObject(1, UUID.class))).list();
    }

    List<Integer> reminded(UUID id) {
        return sql.sql("select reminded from events.registration where id = :id for update").param("id", id)
                .query((row, _) -> List.of((Integer[]) row.getArray(1).getArray())).single();
    }

    void remind(UUID id, int days) {
        sql.sql("update events.registration set reminded = array_append(reminded, :days) where id = :id").param("days", days).param("id", id).update();
    }

    /** The meeting is on another day: it is to be reminded of again. */
    void forgetReminders(GatheringId gathering) {
        sql.sql("update events.registration set reminded = '{}' where gathering_id = :gathering and reminded <> '{}'")
                .param("gathering", gathering.value()).update();
    }

    /** Addresses nobody confirmed, with all that was typed. @return how many went */
    int forgetUnconfirmed(Instant mailedBefore) {
        return sql.sql("delete from events.registration where status = 'TO_CONFIRM' and mailed_at < :before")
                .param("before", Timestamp.from(mailedBefore)).update();
    }

    /** Names and addresses of meetings over since then; the rows stay, for the figures. @return how many */
    int erase(Instant endedBefore, Instant now) {
        sql.sql("""
                update events.attendee a set name = ''
                  from events.registration r join events.gathering g on g.id = r.gathering_id
                 where a.registration_id = r.id and r.erased_at is null and g.ends_at < :before
                """).param("before", Timestamp.from(endedBefore)).update();
        return sql.sql("""
                update events.registration r
                   set name = '', email = '', organisation = '', account_id = null, project_id = null, token = null, erased_at = :now
                  from events.gathering g
                 where g.id = r.gathering_id and r.erased_at is null and g.ends_at < :before
                """).param("now", Timestamp.from(now)).param("before", Timestamp.from(endedBefore)).update();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var presents = (Timestamp[]) row.getArray("presents").getArray();
        return new Registration(
                row.getObject("id", UUID.class), new GatheringId(row.getObject("gathering_id", UUID.class)),
                RegistrationStatus.valueOf(row.getString("status")), row.getString("email"), row.getString("name"), row.getString("organisation"),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                Optional.ofNullable(row.getObject("project_id", UUID.class)).map(ProjectId::new),
                IntStream.range(0, names.length).mapToObj(i -> new Attendee(i + 1, names[i], Optional.ofNullable(presents[i]).map(Timestamp::toInstant))).toList(),
                Objects.requireNonNullElse(row.getString("token"), ""), row.getBoolean("wants_news"), row.getBoolean("may_wait"),
                row.getTimestamp("asked_at").toInstant(), row.getTimestamp("mailed_at").toInstant(), row.getTimestamp("since").toInstant(), GatheringStore.instant(row, "offered_until"));
    }
}

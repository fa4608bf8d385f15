package fr.levain.support;

import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority knows of accompaniment: numbers of all of it, content only where its holder agreed. */
@Service
@Transactional
public class RegionSupports {
    public static final int PAGE = 50;

    private final PlanStore plans;
    private final FollowUpReading reading;
    private final Consents consents;
    private final JdbcClient sql;
    private final Clock clock;

    RegionSupports(PlanStore plans, FollowUpReading reading, Consents consents, JdbcClient sql, Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.consents = consents;
        this.sql = sql;
        this.clock = clock;
    }

    /** Of one programme. @param minutes of all its sessions; empty when its funder does not ask @param readable whose holder lets the authority read something */
    public record Figures(String partner, String programme, int invited, int active, int ended, int created, Optional<Integer> minutes, int readable) {}

    /** Of one partner. @param projects with an alert @param resting put off by its team @param kinds how many of each */
    public record AlertCount(String partner, int projects, int resting, Map<Alert.Kind, Integer> kinds) {
        public AlertCount {
            kinds = Map.copyOf(kinds);
        }

        public int of(Alert.Kind kind) {
            return kinds.getOrDefault(kind, 0);
        }
    }

    /** @param read as far as the holder agreed */
    public record Opened(FollowUp read, Consent consent) {}

    /** By partner and programme. */
    @Transactional(readOnly = true)
    public List<Figures> figures(Caller officer) {
        officer(officer);
        return sql.sql("""
                select p.partner, p.programme,
                       count(*) filter (where p.status = 'INVITED') as invited,
                       count(*) filter (where p.status in ('ACTIVE', 'SUSPENDED')) as active,
                       count(*) filter (where p.status = 'ENDED') as ended,
                       count(*) filter (where p.exit = 'CREATED') as created,
                       case when p.programme in (select slug from programmes.asking_hours) then coalesce(sum(s.minutes), 0)::bigint end as minutes,
                       count(*) filter (where p.status in ('ACTIVE', 'ENDED') and c.subject_id is not null) as readable
                from support.plan p
                left join (select plan_id, sum(minutes) as minutes from support.followed_session group by plan_id) s on s.plan_id = p.id
                left join consents.in_force c on c.subject_id = p.id and c.recipient = :authority
                where p.status <> 'DECLINED'
                group by p.partner, p.programme order by p.partner, p.programme
                """).param("authority", Consents.AUTHORITY)
                .query((row, _) -> new Figures(row.getString("partner"), row.getString("programme"), row.getInt("invited"), row.getInt("active"), row.getInt("ended"),
                        row.getInt("created"), Optional.ofNullable(row.getObject("minutes", Long.class)).map(Long::intValue), row.getInt("readable"))).list();
    }

    /** Numbers only, by partner; none for a partner whose projects are all on time. */
    @Transactional(readOnly = true)
    public List<AlertCount> alerts(Caller officer) {
        officer(officer);
        return sql.sql("""
                with awake as (
                        select p.partner, count(distinct a.plan_id) as projects, count(*) filter (where a.kind = 'QUIET') as quiet, count(*) filter (where a.kind = 'MILESTONE') as milestone,
                               count(*) filter (where a.kind = 'FUNDING') as funding, count(*) filter (where a.kind = 'ACTION') as action, count(*) filter (where a.kind = 'DIAGNOSIS') as diagnosis
                          from support.alert a join support.plan p on p.id = a.plan_id and p.status = 'ACTIVE' group by p.partner),
                    asleep as (select p.partner, count(*) as resting from support.alert_rest r join support.plan p on p.id = r.plan_id and p.status = 'ACTIVE' group by p.partner)
                select partner, coalesce(projects, 0) as projects, coalesce(resting, 0) as resting, coalesce(quiet, 0) as quiet, coalesce(milestone, 0) as milestone,
                       coalesce(funding, 0) as funding, coalesce(action, 0) as action, coalesce(diagnosis, 0) as diagnosis
                from awake full join asleep using (partner) order by partner
                """).query((row, _) -> {
            var kinds = new EnumMap<Alert.Kind, Integer>(Alert.Kind.class);
            for (var kind : Alert.Kind.values()) kinds.put(kind, row.getInt(kind.name().toLowerCase(java.util.Locale.ROOT)));
            return new AlertCount(row.getString("partner"), row.getInt("projects"), row.getInt("resting"), kinds);
        }).list();
    }

    /** Those whose holder lets the authority read something, the latest opened first; one more than a page, when there is a next one. */
    @Transactional(readOnly = true)
    public List<SupportPlan> readable(Optional<UUID> after, Caller officer) {
        officer(officer);
        return sql.sql("""
                select p.* from consents.in_force c join support.plan p on p.id = c.subject_id
                where c.recipient = :authority and p.status in ('ACTIVE', 'ENDED')
                  and (cast(:after as uuid) is null or p.id < cast(:after as uuid))
                order by p.id desc limit :max
                """).param("authority", Consents.AUTHORITY).param("after", after.map(UUID::toString).orElse(null), java.sql.Types.VARCHAR).param("max", PAGE + 1)
                .query(PlanStore::plan).list();
    }

    /** Opens one, and writes down who looked. @throws NotFound without its holder's consent: as if it did not exist */
    public Opened open(String reference, Caller officer) {
        officer(officer);
        var plan = plans.byReference(reference).filter(each -> each.status() == SupportStatus.ACTIVE || each.status() == SupportStatus.ENDED)
                .orElseThrow(() -> new NotFound("follow-up " + reference));
        var consent = consents.look(plan.id().subject(), Consents.AUTHORITY, officer.signedIn(), clock.instant())
                .orElseThrow(() -> new NotFound("follow-up " + reference));
        return new Opened(reading.of(plan).forReader(consent.shared()), consent);
    }

    private static void officer(Caller caller) {
        if (!caller.isOfficer()) throw new NotAllowed();
    }
}

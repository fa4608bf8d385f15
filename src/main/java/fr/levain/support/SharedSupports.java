package fr.levain.support;

import fr.levain.consents.Consent;
import fr.levain.consents.Consents;
import fr.levain.directory.PartnerTeams;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-ups of other partners that their holders let somebody read: without a consent in force, there is nothing. */
@Service
@Transactional
public class SharedSupports {
    public static final int PAGE = 50;

    private final PlanStore plans;
    private final FollowUpReading reading;
    private final Consents consents;
    private final PartnerTeams teams;
    private final JdbcClient sql;
    private final Clock clock;

    SharedSupports(PlanStore plans, FollowUpReading reading, Consents consents, PartnerTeams teams, JdbcClient sql, Clock clock) {
        this.plans = plans;
        this.reading = reading;
        this.consents = consents;
        this.teams = teams;
        this.sql = sql;
        this.clock = clock;
    }

    /** @param read as far as the holder agreed */
    public record Opened(FollowUp read, Consent consent) {}

    /** Those the caller's partners may read, the latest opened first; one more than a page, when there is a next one. */
    @Transactional(readOnly = true)
    public List<SupportPlan> list(Optional<UUID> after, Caller caller) {
        return sql.sql("""
                select p.* from support.plan p
                where p.id in (select c.subject_id from consents.in_force c where c.recipient = any(:mine))
                  and p.partner <> all(:mine) and p.status in ('ACTIVE', 'ENDED')
                  and (cast(:after as uuid) is null or p.id < cast(:after as uuid))
                order by p.id desc limit :max
                """).param("mine", teams.of(caller).toArray(String[]::new)).param("after", after.map(UUID::toString).orElse(null), java.sql.Types.VARCHAR)
                .param("max", PAGE + 1).query(PlanStore::plan).list();
    }

    /** Opens one, and writes down who looked. @throws NotFound without its holder's consent: as if it did not exist */
    public Opened open(String reference, Caller caller) {
        var plan = plans.byReference(reference).filter(each -> each.status() == SupportStatus.ACTIVE || each.status() == SupportStatus.ENDED)
                .orElseThrow(() -> new NotFound("follow-up " + reference));
        var consent = teams.of(caller).stream().filter(mine -> !mine.equals(plan.partner()))
                .flatMap(mine -> consents.look(plan.id().subject(), mine, caller.signedIn(), clock.instant()).stream()).findFirst()
                .orElseThrow(() -> new NotFound("follow-up " + reference));
        return new Opened(reading.of(plan).forReader(consent.shared()), consent);
    }
}

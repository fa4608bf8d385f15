package fr.levain.events;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Euros;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Costs, hours and numbers of a meeting: written by its organiser, read by the authority too. */
@Service
@Transactional
public class Balances {
    private final JdbcClient sql;
    private final GatheringStore gatherings;
    private final RegistrationStore registrations;
    private final InvitationStore invitations;
    private final Organisers organisers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Balances(
            JdbcClient sql, GatheringStore gatherings, RegistrationStore registrations, InvitationStore invitations, Organisers organisers,
            ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.invitations = invitations;
        this.organisers = organisers;
        this.events = events;
        this.clock = clock;
    }

    /** People, not registrations. @param people in each status @param present who came @param invited addresses written to */
    public record Figures(Map<RegistrationStatus, Integer> people, int present, int invited) {
        public int in(RegistrationStatus status) {
            return people.getOrDefault(status, 0);
        }
    }

    @Transactional(readOnly = true)
    public Balance of(Gathering gathering) {
        return sql.sql("select * from events.balance where gathering_id = :id").param("id", gathering.id().value())
                .query((row, _) -> new Balance(Euros.ofCents(row.getLong("venue_cents")), Euros.ofCents(row.getLong("speakers_cents")),
                        Euros.ofCents(row.getLong("other_cents")), row.getInt("staff_minutes")))
                .optional().orElse(Balance.NONE);
    }

    @Transactional(readOnly = true)
    public Figures figures(Gathering gathering) {
        return new Figures(registrations.people(gathering.id()), registrations.present(gathering.id()), invitations.count(gathering.id()));
    }

    /** @throws NotFound for anybody but its organiser */
    public void record(String slug, Balance balance, Caller by) {
        var gathering = gatherings.find(slug).orElseThrow(() -> new NotFound("gathering " + slug));
        organisers.mustRun(gathering, by);
        sql.sql("""
                insert into events.balance (gathering_id, venue_cents, speakers_cents, other_cents, staff_minutes)
                values (:id, :venue, :speakers, :other, :minutes)
                on conflict (gathering_id) do update set venue_cents = excluded.venue_cents, speakers_cents = excluded.speakers_cents,
                    other_cents = excluded.other_cents, staff_minutes = excluded.staff_minutes
                """)
                .param("id", gathering.id().value()).param("venue", balance.venue().cents()).param("speakers", balance.speakers().cents())
                .param("other", balance.other().cents()).param("minutes", balance.staffMinutes()).update();
        events.publishEvent(new BalanceRecorded(gathering.id(), balance.total().cents(), balance.staffMinutes(), clock.instant(), by));
    }
}

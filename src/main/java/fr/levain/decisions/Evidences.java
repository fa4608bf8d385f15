package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.UuidV7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes what a decision rests on, in the transaction of the decision: a second look reads what the first one had. */
@Service
@Transactional
public class Evidences {
    private final JdbcClient jdbc;
    private final OutcomeStore outcomes;
    private final Explanations explanations;
    private final CommitteeOpinions opinions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evidences(
            JdbcClient jdbc, OutcomeStore outcomes, Explanations explanations, CommitteeOpinions opinions, ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.explanations = explanations;
        this.opinions = opinions;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AwardGranted granted) {
        freeze(granted.application(), granted.by());
    }

    @EventListener
    void on(ApplicationRefused refused) {
        freeze(refused.application(), refused.by());
    }

    /** An inadmissible dossier is not voted: its letter leaves with its signature. Nothing is frozen twice. */
    @EventListener
    void on(NotificationSent sent) {
        if (outcomes.find(sent.application()).filter(outcome -> outcome.kind() == OutcomeKind.INADMISSIBLE).isPresent())
            freeze(sent.application(), sent.by());
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(UUID id) {
        return jdbc.sql("select * from decisions.evidence where id = :id").param("id", id).query(Evidences::evidence).optional();
    }

    /** Of the decision that stands; frozen now for one taken before evidence was kept. Empty while nothing is decided. */
    public Optional<Evidence> of(ApplicationId application, Caller by) {
        return latest(application).or(() -> {
            if (outcomes.find(application).isEmpty()) return Optional.empty();
            freeze(application, by);
            return latest(application);
        });
    }

    private Optional<Evidence> latest(ApplicationId application) {
        return jdbc.sql("select * from decisions.evidence where application = :id order by frozen_at desc, id desc limit 1")
                .param("id", application.value()).query(Evidences::evidence).optional();
    }

    private void freeze(ApplicationId application, Caller by) {
        var now = clock.instant();
        var outcome = outcomes.find(application).orElseThrow();
        var content = EvidenceText.of(explanations.of(outcome), opinions.of(application));
        var digest = Digest.of(content);
        jdbc.sql("""
                insert into decisions.evidence (id, application, frozen_at, content, digest)
                values (:id, :application, :at, :content, :digest)
                """)
                .param("id", UuidV7.at(now)).param("application", application.value()).param("at", now.atOffset(ZoneOffset.UTC))
                .param("content", content).param("digest", digest).update();
        events.publishEvent(new EvidenceFrozen(application, now, by, digest));
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("frozen_at").toInstant();
        return new Evidence(row.getObject("id", UUID.class), new ApplicationId(row.getObject("application", UUID.class)), at,
                row.getString("content"), row.getString("digest"));
    }
}

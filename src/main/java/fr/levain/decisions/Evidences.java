package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.UuidV7;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each decision rested on, frozen in the transaction that takes it. Whoever looks at it a second time reads that, never
 * what scores and ranks may have become since.
 */
@Service
@Transactional
public class Evidences {
    private final EvidenceStore store;
    private final OutcomeStore outcomes;
    private final Explanations explanations;
    private final CommitteeOpinions opinions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evidences(EvidenceStore store, OutcomeStore outcomes, Explanations explanations, CommitteeOpinions opinions, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.explanations = explanations;
        this.opinions = opinions;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(AwardGranted granted) {
        freezeOnce(granted.application(), granted.by());
    }

    @EventListener
    void on(ApplicationRefused refused) {
        freezeOnce(refused.application(), refused.by());
    }

    /** Under embargo it is told later, and decided today. */
    @EventListener
    void on(OutcomeSealed sealed) {
        freezeOnce(sealed.application(), sealed.by());
    }

    /** What is signed is not voted: its letter leaves with its signature. */
    @EventListener
    void on(NotificationSent sent) {
        if (outcomes.find(sent.application()).filter(outcome -> outcome.kind().isSigned()).isPresent())
            freezeOnce(sent.application(), sent.by());
    }

    @Transactional(readOnly = true)
    public Optional<Evidence> find(UUID id) {
        return store.find(id);
    }

    /** Of this decision, whether it stands or not; frozen now for one taken before evidence was kept. */
    public Evidence of(DecidedOutcome outcome, Caller by) {
        return store.evidenceOf(outcome).orElseGet(() -> freeze(outcome, by));
    }

    /** Whether this was frozen for this decision, and for no other on the same dossier. */
    @Transactional(readOnly = true)
    public boolean isOf(UUID evidence, DecidedOutcome outcome) {
        return store.isOf(evidence, outcome);
    }

    private void freezeOnce(ApplicationId application, Caller by) {
        if (!store.isFrozen(application)) freeze(outcomes.find(application).orElseThrow(), by);
    }

    private Evidence freeze(DecidedOutcome outcome, Caller by) {
        var now = clock.instant();
        var application = outcome.application();
        var why = explanations.now(outcome);
        var content = EvidenceText.of(why, opinions.of(application));
        var evidence = new Evidence(UuidV7.at(now), application, now, content, Digest.of(content));
        store.add(evidence, why.algorithms(), Reasons.of(why));
        events.publishEvent(new EvidenceFrozen(application, now, by, evidence.digest()));
        return evidence;
    }
}

package fr.levain.surveys;

import fr.levain.consents.ConsentRevoked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A holder withdraws the consent of a follow-up, even long after its end: what was to be asked is asked no more, and forgets
 * whom it was for. What was answered stays for the totals, and the partner no longer reads it.
 */
@Component
class WithdrawnConsents {
    private final SurveyStore store;
    private final ApplicationEventPublisher events;

    WithdrawnConsents(SurveyStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(ConsentRevoked revoked) {
        if (!revoked.subject().kind().equals("support")) return;
        for (var survey : store.lockToCome(revoked.subject().id(), revoked.recipient())) {
            store.move(survey, SurveyStatus.CANCELLED, revoked.at());
            store.forget(survey.id());
            events.publishEvent(new SurveyCancelled(survey.project(), survey.id(), SurveyCancelled.Why.CONSENT_WITHDRAWN, revoked.at(), revoked.by()));
        }
    }
}

package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.support.Corrected;
import fr.levain.support.ExitReason;
import fr.levain.support.FollowUpCorrected;
import fr.levain.support.SupportEnded;
import fr.levain.support.SupportId;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportPlans;
import fr.levain.support.SupportReopened;
import fr.levain.support.SupportStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A follow-up ends: its surveys are planned, if the funder of its programme asks for any. A project that was dropped has no
 * results; one that pauses has none yet, and is asked later. The months count from the day it ended, noted that day or long after.
 * It goes on after all, or did not end as was noted: what is planned follows.
 */
@Component
class EndedSupports {
    private static final Caller ITSELF = new Caller.System("surveys");

    private final SurveyStore store;
    private final SupportPlans plans;
    private final Programmes programmes;
    private final SurveysInPack pack;
    private final ApplicationEventPublisher events;

    EndedSupports(SurveyStore store, SupportPlans plans, Programmes programmes, SurveysInPack pack, ApplicationEventPublisher events) {
        this.store = store;
        this.plans = plans;
        this.programmes = programmes;
        this.pack = pack;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(SupportEnded ended) {
        if (ended.exit() != ExitReason.DROPPED) plans.find(ended.support()).ifPresent(each -> plan(each, each.endedOn().orElse(LocalDate.ofInstant(ended.at(), French.PARIS)), ended.at()));
    }

    @EventListener
    @Transactional
    public void on(SupportReopened reopened) {
        unplan(reopened.support(), SurveyCancelled.Why.REOPENED, reopened.at());
    }

    @EventListener
    @Transactional
    public void on(FollowUpCorrected corrected) {
        if (corrected.part() != Corrected.EXIT) return;
        plans.find(corrected.support()).filter(each -> each.status() == SupportStatus.ENDED).ifPresent(each -> {
            if (each.exit().filter(ExitReason.DROPPED::equals).isPresent()) unplan(each.id(), SurveyCancelled.Why.DROPPED, corrected.at());
            else each.endedOn().ifPresent(day -> plan(each, day, corrected.at()));
        });
    }

    /** As if never planned: it is planned anew the day the follow-up ends. */
    private void unplan(SupportId support, SurveyCancelled.Why why, Instant now) {
        store.unplan(support.value()).forEach(each -> events.publishEvent(new SurveyCancelled(each.project(), each.id(), why, now, ITSELF)));
    }

    /** What should have closed already is not asked. @param day it ended */
    private void plan(SupportPlan support, LocalDate day, Instant now) {
        var oldest = LocalDate.ofInstant(now, French.PARIS).minusDays(pack.settings().openDays());
        var months = programmes.find(support.programme()).map(Programme::surveyMonths).orElse(List.of());
        int later = support.exit().filter(ExitReason.PAUSED::equals).isPresent() ? pack.settings().pausedMonths() : 0;
        for (int after : months) {
            var due = day.plusMonths(after + later);
            if (due.isBefore(oldest)) continue;
            var survey = new Survey(SurveyId.at(now), support.id().value(), support.project(), support.partner(), support.programme(), after, due,
                    SurveyStatus.PLANNED, support.title(), support.holder().name(), support.holder().email(), Optional.empty(), Optional.empty(),
                    Optional.empty());
            if (store.plan(survey)) events.publishEvent(new SurveyPlanned(survey.project(), survey.id(), after, now, ITSELF));
        }
    }
}

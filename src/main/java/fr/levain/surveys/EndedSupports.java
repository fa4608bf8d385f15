package fr.levain.surveys;

import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import fr.levain.support.ExitReason;
import fr.levain.support.SupportEnded;
import fr.levain.support.SupportPlan;
import fr.levain.support.SupportPlans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A follow-up ends: its surveys are planned, if the funder of its programme asks for any. A project that was dropped has no results. */
@Component
class EndedSupports {
    private static final Caller ITSELF = new Caller.System("surveys");

    private final SurveyStore store;
    private final SupportPlans plans;
    private final Programmes programmes;
    private final ApplicationEventPublisher events;

    EndedSupports(SurveyStore store, SupportPlans plans, Programmes programmes, ApplicationEventPublisher events) {
        this.store = store;
        this.plans = plans;
        this.programmes = programmes;
        this.events = events;
    }

    @EventListener
    @Transactional
    public void on(SupportEnded ended) {
        if (ended.exit() == ExitReason.DROPPED) return;
        plans.ofProject(ended.project()).stream().filter(each -> each.id().equals(ended.support())).findFirst().ifPresent(each -> plan(each, ended.at()));
    }

    private void plan(SupportPlan support, Instant now) {
        var months = programmes.find(support.programme()).map(Programme::surveyMonths).orElse(List.of());
        var day = LocalDate.ofInstant(now, French.PARIS);
        for (int after : months) {
            var survey = new Survey(SurveyId.at(now), support.id().value(), support.project(), support.partner(), support.programme(), after, day.plusMonths(after),
                    SurveyStatus.PLANNED, support.title(), support.holder().name(), support.holder().email(), Optional.empty(), Optional.empty(),
                    Optional.empty());
            if (store.plan(survey)) events.publishEvent(new SurveyPlanned(survey.project(), survey.id(), after, now, ITSELF));
        }
    }
}

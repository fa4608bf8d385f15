package fr.levain.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.decisions.AwardView;
import fr.levain.decisions.DecisionTakenBack;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.OutcomeNotified;
import fr.levain.kernel.Euros;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was awarded what as soon as they know, and tells those who follow laureates that somebody is to be contacted. */
@Component
@Transactional
class LaureateRecorder {
    private final LaureateStore store;
    private final Decisions decisions;
    private final Applications applications;
    private final Laureates laureates;
    private final SupportMails mails;
    private final Clock clock;

    LaureateRecorder(LaureateStore store, Decisions decisions, Applications applications, Laureates laureates, SupportMails mails, Clock clock) {
        this.store = store;
        this.decisions = decisions;
        this.applications = applications;
        this.laureates = laureates;
        this.mails = mails;
        this.clock = clock;
    }

    @EventListener
    void on(OutcomeNotified notified) {
        decisions.publishedAwards().stream().filter(award -> award.application().equals(notified.application())).findFirst()
                .ifPresent(award -> store.put(laureate(award, applications.view(award.application()))));
    }

    @EventListener
    void on(DecisionTakenBack taken) {
        store.forget(taken.application().value());
    }

    /** Those notified before this module was there, and what was corrected since; then one mail a day to each team, with no name. */
    void recordAndTell() {
        var awards = decisions.publishedAwards();
        var views = applications.views(awards.stream().map(AwardView::application).toList());
        awards.forEach(award -> Optional.ofNullable(views.get(award.application())).ifPresent(view -> store.put(laureate(award, view))));
        store.keepOnly(awards.stream().map(award -> award.application().value()).toList());
        var now = clock.instant();
        if (store.told(laureates.since(LocalDate.ofInstant(now, French.PARIS)), now) > 0) laureates.programmes().forEach(mails::laureates);
    }

    /** Of a natural person nothing is published, nor told here (O6). */
    private static Laureate laureate(AwardView award, ApplicationView view) {
        var hidden = award.naturalPerson();
        return new Laureate(
                award.application().value(), award.reference().value(), view.project(), hidden ? "" : award.object(), hidden ? "" : award.beneficiary(),
                hidden ? "" : award.place(), award.department(), hidden ? Euros.ZERO : award.amount(), award.notifiedOn());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> recordSupportLaureates(LaureateRecorder recorder) {
            return Tasks.recurring("support-laureates", new Daily(French.PARIS, LocalTime.of(6, 20))).execute((instance, context) -> recorder.recordAndTell());
        }
    }
}

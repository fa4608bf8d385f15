package fr.levain.events;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.applications.ApplicationView;
import fr.levain.applications.Applications;
import fr.levain.decisions.AwardView;
import fr.levain.decisions.DecisionTakenBack;
import fr.levain.decisions.Decisions;
import fr.levain.decisions.OutcomeNotified;
import fr.levain.forms.Forms;
import fr.levain.kernel.French;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who was awarded what, as soon as they know, so that they may be invited by year, place and theme. */
@Component
@Transactional
class Laureates {
    private final LaureateStore store;
    private final Decisions decisions;
    private final Applications applications;
    private final Forms forms;

    Laureates(LaureateStore store, Decisions decisions, Applications applications, Forms forms) {
        this.store = store;
        this.decisions = decisions;
        this.applications = applications;
        this.forms = forms;
    }

    @EventListener
    void on(OutcomeNotified notified) {
        var id = notified.application();
        decisions.publishedAwards().stream().filter(award -> award.application().equals(id)).findFirst()
                .ifPresent(award -> store.put(laureate(award, applications.view(id))));
    }

    @EventListener
    void on(DecisionTakenBack taken) {
        store.forget(taken.application().value());
    }

    /** Those notified before this module was there, and what was corrected since. */
    void recordAll() {
        var awards = decisions.publishedAwards();
        var views = applications.views(awards.stream().map(AwardView::application).toList());
        awards.forEach(award -> Optional.ofNullable(views.get(award.application())).ifPresent(view -> store.put(laureate(award, view))));
        store.keepOnly(awards.stream().map(award -> award.application().value()).toList());
    }

    private Laureate laureate(AwardView award, ApplicationView view) {
        return new Laureate(award.application().value(), award.votedOn().getYear(), award.department(), award.naturalPerson() ? "" : award.beneficiary(),
                award.object(), themes(view), view.author(), view.project().value());
    }

    private List<String> themes(ApplicationView view) {
        var form = forms.revision(view.form());
        return form.fieldOf(EventsInPack.THEME).or(() -> form.field("themes"))
                .map(field -> List.copyOf(applications.answers(view.id()).codes(field.id()))).orElse(List.of());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> recordLaureates(Laureates laureates) {
            return Tasks.recurring("events-laureates", new Daily(French.PARIS, LocalTime.of(4, 25))).execute((instance, context) -> laureates.recordAll());
        }
    }
}

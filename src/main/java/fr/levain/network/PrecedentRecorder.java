package fr.levain.network;

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
import fr.levain.territory.Commune;
import fr.levain.territory.Territories;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the public facts of each aided project, as soon as its holder knows. A natural person is never named, and never here (O6). */
@Component
@Transactional
class PrecedentRecorder {
    private final PrecedentStore store;
    private final Decisions decisions;
    private final Applications applications;
    private final Forms forms;
    private final Territories territories;

    PrecedentRecorder(PrecedentStore store, Decisions decisions, Applications applications, Forms forms, Territories territories) {
        this.store = store;
        this.decisions = decisions;
        this.applications = applications;
        this.forms = forms;
        this.territories = territories;
    }

    @EventListener
    void on(OutcomeNotified notified) {
        decisions.publishedAwards().stream().filter(award -> award.application().equals(notified.application()) && !award.naturalPerson())
                .forEach(award -> store.put(precedent(award, applications.view(award.application()))));
    }

    @EventListener
    void on(DecisionTakenBack taken) {
        store.forget(taken.application().value());
    }

    /** Those notified before this module was there, and what was corrected since. */
    void recordAll() {
        var awards = decisions.publishedAwards().stream().filter(award -> !award.naturalPerson()).toList();
        var views = applications.views(awards.stream().map(AwardView::application).toList());
        awards.forEach(award -> Optional.ofNullable(views.get(award.application())).ifPresent(view -> store.put(precedent(award, view))));
        store.keepOnly(awards.stream().map(award -> award.application().value()).toList());
    }

    private Precedent precedent(AwardView award, ApplicationView view) {
        var commune = award.place().isBlank() ? Optional.<Commune>empty() : territories.named(award.department().isEmpty() ? award.place() : "%s (%s)".formatted(award.place(), award.department()));
        return new Precedent(award.application().value(), award.reference().value(), award.object(), award.beneficiary(), view.holder(), view.author(),
                award.votedOn().getYear(), award.amount(), award.place(), themes(view), commune.map(Spot::of), commune.flatMap(Commune::epci), Optional.empty());
    }

    private List<String> themes(ApplicationView view) {
        var form = forms.revision(view.form());
        return form.fieldOf(NetworkInPack.THEME).or(() -> form.field("themes"))
                .map(field -> List.copyOf(applications.answers(view.id()).codes(field.id()))).orElse(List.of());
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> recordPrecedents(PrecedentRecorder recorder) {
            return Tasks.recurring("network-precedents", new Daily(French.PARIS, LocalTime.of(4, 35))).execute((instance, context) -> recorder.recordAll());
        }
    }
}

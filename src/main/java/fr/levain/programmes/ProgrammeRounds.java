package fr.levain.programmes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.consents.Consents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night, proposals nobody answers, and what must no longer be kept of people. Safe to run twice. */
@Component
class ProgrammeRounds {
    private final ProgrammeStore programmes;
    private final CandidacyStore candidacies;
    private final CaughtNeedStore needs;
    private final CaughtNeeds offers;
    private final Consents consents;
    private final Clock clock;

    ProgrammeRounds(ProgrammeStore programmes, CandidacyStore candidacies, CaughtNeedStore needs, CaughtNeeds offers, Consents consents, Clock clock) {
        this.programmes = programmes;
        this.candidacies = candidacies;
        this.needs = needs;
        this.offers = offers;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    void erase() {
        var now = clock.instant();
        var before = now.atZone(French.PARIS).minusMonths(programmes.keepingMonths()).toInstant();
        candidacies.erase(before, now).stream().filter(project -> !candidacies.isKept(project)).forEach(project -> consents.forget(project.subject()));
        needs.erase(before, now);
    }

    void lookAtOffers() {
        offers.lookAtOffers(clock.instant(), new Caller.System("need-offers"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> lookAtNeedOffers(ProgrammeRounds rounds) {
            return Tasks.recurring("programmes-offers", new Daily(French.PARIS, LocalTime.of(8, 20))).execute((instance, context) -> rounds.lookAtOffers());
        }

        @Bean
        RecurringTask<Void> eraseCandidacies(ProgrammeRounds rounds) {
            return Tasks.recurring("programmes-erasure", new Daily(French.PARIS, LocalTime.of(3, 50))).execute((instance, context) -> rounds.erase());
        }
    }
}

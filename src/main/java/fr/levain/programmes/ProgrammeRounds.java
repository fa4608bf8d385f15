package fr.levain.programmes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.consents.Consents;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each day, what teams are told, proposals nobody answers, and what must no longer be kept of people. Safe to run twice. */
@Component
class ProgrammeRounds {
    /** People let go in one night: the others wait for the next. */
    private static final int AT_ONCE = 1_000;
    private static final Caller ITSELF = new Caller.System("programmes");

    private final ProgrammeStore programmes;
    private final CandidacyStore candidacies;
    private final CaughtNeedStore needs;
    private final CaughtNeeds offers;
    private final ScoutStore scouts;
    private final ScoutLeaving leaving;
    private final TeamNews news;
    private final Documents documents;
    private final Consents consents;
    private final Clock clock;

    ProgrammeRounds(ProgrammeStore programmes, CandidacyStore candidacies, CaughtNeedStore needs, CaughtNeeds offers, ScoutStore scouts, ScoutLeaving leaving,
            TeamNews news, Documents documents, Consents consents, Clock clock) {
        this.programmes = programmes;
        this.candidacies = candidacies;
        this.needs = needs;
        this.offers = offers;
        this.scouts = scouts;
        this.leaving = leaving;
        this.news = news;
        this.documents = documents;
        this.consents = consents;
        this.clock = clock;
    }

    @Transactional
    void erase() {
        var now = clock.instant();
        var before = now.atZone(French.PARIS).minusMonths(programmes.keepingMonths()).toInstant();
        candidacies.erase(before, now).stream().filter(project -> !candidacies.isKept(project)).forEach(project -> consents.forget(project.subject()));
        needs.forgetIdle(before);
        for (var need : needs.erase(before, now)) documents.of(need.subject()).forEach(each -> documents.remove(each.id(), ITSELF, now));
        var silent = now.atZone(French.PARIS).toLocalDate().minusDays(programmes.needSettings().invitationDays()).atStartOfDay(French.PARIS).toInstant();
        scouts.lockQuiet(ScoutStatus.INVITED, silent, AT_ONCE).forEach(each -> leaving.decline(each, true, now, ITSELF));
        scouts.lockQuiet(ScoutStatus.ACTIVE, before, AT_ONCE).forEach(each -> leaving.leave(each, ScoutLeft.Why.QUIET, now, ITSELF));
    }

    void tellTeams() {
        news.tell(clock.instant());
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
        RecurringTask<Void> tellProgrammeTeams(ProgrammeRounds rounds) {
            return Tasks.recurring("programmes-news", new Daily(French.PARIS, LocalTime.of(7, 25))).execute((instance, context) -> rounds.tellTeams());
        }

        @Bean
        RecurringTask<Void> eraseCandidacies(ProgrammeRounds rounds) {
            return Tasks.recurring("programmes-erasure", new Daily(French.PARIS, LocalTime.of(3, 50))).execute((instance, context) -> rounds.erase());
        }
    }
}

package fr.levain.surveys;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import fr.levain.consents.Consents;
import fr.levain.documents.Documents;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.LinkSecret;
import fr.levain.programmes.Programme;
import fr.levain.programmes.Programmes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Each night: what falls due is sent, who is silent is reminded, what is over is closed, what must no longer be kept goes. Safe to run twice. */
@Component
class SurveyRounds {
    private static final Logger LOG = LoggerFactory.getLogger(SurveyRounds.class);
    private static final Caller ITSELF = new Caller.System("surveys");
    private static final int AT_ONCE = 2_000;

    private final SurveyStore store;
    private final ProofStore proofs;
    private final Documents documents;
    private final SurveysInPack pack;
    private final Programmes programmes;
    private final Consents consents;
    private final SurveyMails mails;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SurveyRounds(
            SurveyStore store, ProofStore proofs, Documents documents, SurveysInPack pack, Programmes programmes, Consents consents, SurveyMails mails, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.proofs = proofs;
        this.documents = documents;
        this.pack = pack;
        this.programmes = programmes;
        this.consents = consents;
        this.mails = mails;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        var settings = pack.settings();
        if (settings.questions().isEmpty()) return;
        store.dueUntil(LocalDate.ofInstant(now, French.PARIS), AT_ONCE).forEach(id -> apart(id, () -> send(store.lock(id), settings, now)));
        store.sent(AT_ONCE).forEach(id -> apart(id, () -> look(store.lock(id), settings, now)));
        transaction.executeWithoutResult(_ -> {
            var before = now.atZone(French.PARIS).minusMonths(settings.keepingMonths());
            var erased = store.erase(before.toInstant(), before.toLocalDate(), settings.questions().stream().filter(each -> each.kind() == Question.Kind.TEXT).map(Question::code).toList());
            for (var id : erased) {
                // all it keeps, named by an answer or not
                documents.of(id.subject()).forEach(each -> documents.remove(each.id(), ITSELF, now));
                proofs.erase(id);
            }
        });
    }

    /** The programme is asked again: nobody answers what no funder wants any more. */
    private void send(Survey survey, SurveySettings settings, Instant now) {
        if (survey.status() != SurveyStatus.PLANNED) return;
        var programme = programmes.find(survey.programme()).filter(each -> each.surveyMonths().contains(survey.months()));
        if (programme.isEmpty() || survey.email().isEmpty()) {
            cancel(survey, SurveyCancelled.Why.NO_FUNDER, now);
            return;
        }
        if (isWithdrawn(survey)) {
            cancel(survey, SurveyCancelled.Why.CONSENT_WITHDRAWN, now);
            return;
        }
        var secret = LinkSecret.drawn(24);
        var closes = closing(now, settings);
        store.send(survey, secret, now, closes);
        events.publishEvent(new SurveySent(survey.project(), survey.id(), survey.months(), now, ITSELF));
        mails.asked(survey, secret, asked(survey, programme.get(), settings), closes, false);
    }

    private void look(Survey survey, SurveySettings settings, Instant now) {
        if (survey.status() != SurveyStatus.SENT) return;
        if (isWithdrawn(survey)) {
            cancel(survey, SurveyCancelled.Why.CONSENT_WITHDRAWN, now);
            return;
        }
        if (survey.isOver(now)) {
            store.move(survey, SurveyStatus.SILENT, now);
            events.publishEvent(new SurveySilent(survey.project(), survey.id(), survey.months(), now, ITSELF));
            return;
        }
        var said = store.reminded(survey.id());
        long days = Duration.between(survey.sentAt().orElseThrow(), now).toDays();
        var due = settings.reminderDays().stream().filter(each -> each <= days && !said.contains(each)).reduce((_, last) -> last);
        if (due.isEmpty()) return;
        var secret = LinkSecret.drawn(24);
        store.remind(survey, secret, due.get());
        programmes.find(survey.programme()).ifPresent(each -> mails.asked(survey, secret, asked(survey, each, settings), survey.closesAt().orElseThrow(), true));
    }

    /** Withdrawn, or erased with the follow-up it was about. */
    private boolean isWithdrawn(Survey survey) {
        return consents.inForce(survey.about(), survey.partner()).isEmpty();
    }

    private void cancel(Survey survey, SurveyCancelled.Why why, Instant now) {
        store.move(survey, SurveyStatus.CANCELLED, now);
        store.forget(survey.id());
        events.publishEvent(new SurveyCancelled(survey.project(), survey.id(), why, now, ITSELF));
    }

    private int asked(Survey survey, Programme programme, SurveySettings settings) {
        return settings.asked(survey.programme(), programme.satisfaction(), store.isFirst(survey)).size();
    }

    /** The end of the last day. */
    private static Instant closing(Instant now, SurveySettings settings) {
        return LocalDate.ofInstant(now, French.PARIS).plusDays(settings.openDays() + 1L).atStartOfDay(French.PARIS).minusMinutes(1).toInstant();
    }

    /** One that fails holds no other back: it is tried again the next night. */
    private void apart(SurveyId id, Runnable act) {
        try {
            transaction.executeWithoutResult(_ -> act.run());
        } catch (RuntimeException failure) {
            LOG.warn("Survey {} left as it is: {}", id, failure.getClass().getSimpleName());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Timetable {
        @Bean
        RecurringTask<Void> surveysOfTheNight(SurveyRounds rounds) {
            return Tasks.recurring("surveys-rounds", new Daily(French.PARIS, LocalTime.of(5, 40))).execute((instance, context) -> rounds.run());
        }
    }
}

package fr.levain.applications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import fr.levain.calls.CallAmended;
import fr.levain.calls.CallExtended;
import fr.levain.calls.Calls;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a call is told to the authors of its open drafts, after the act, as many times as needed and once each. */
@Component
class CallNews {
    private static final int AT_ONCE = 200;
    private static final String NEW_TERMS = "applications-new-terms";
    private static final String EXTENSION = "applications-extension";

    private final TermsStore store;
    private final ApplicationStore applications;
    private final Calls calls;
    private final ApplicationMails mails;
    private final ObjectProvider<SchedulerClient> jobs;
    private final Clock clock;

    CallNews(
            TermsStore store, ApplicationStore applications, Calls calls, ApplicationMails mails, ObjectProvider<SchedulerClient> jobs,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.calls = calls;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void on(CallAmended amended) {
        enqueue(NEW_TERMS, amended.slug());
    }

    @EventListener
    void on(CallExtended extended) {
        applications.remindAgain(extended.slug());
        enqueue(EXTENSION, extended.slug());
    }

    private void enqueue(String task, String call) {
        // keyed by the instant too: two amendments on one day are told twice
        jobs.getObject().scheduleIfNotExists(new com.github.kagkarlsson.scheduler.task.TaskInstance<>(
                task, call + " " + clock.instant().toEpochMilli()), clock.instant());
    }

    /** @return how many were written to */
    @Transactional
    public int tellNewTerms(String slug) {
        var call = calls.bySlug(slug);
        if (call.isEmpty()) return 0;
        int told = 0;
        var terms = call.get().current();
        for (var waiting = store.draftsToTell(slug, terms.id(), AT_ONCE); !waiting.isEmpty(); waiting = store.draftsToTell(slug, terms.id(), AT_ONCE)) {
            for (var id : waiting) {
                if (!store.told(id, terms.id())) continue;
                applications.find(id).ifPresent(mails::termsChanged);
                told++;
            }
        }
        return told;
    }

    /** @return how many were written to */
    @Transactional
    public int tellExtension(String slug) {
        var closing = calls.bySlug(slug).flatMap(call -> call.current().closesAt());
        if (closing.isEmpty()) return 0;
        int told = 0;
        for (var id : applications.draftsToTellOfClosing(slug, closing.get())) {
            if (!applications.toldClosing(id, closing.get())) continue;
            applications.find(id).ifPresent(view -> mails.extended(view, closing.get()));
            told++;
        }
        return told;
    }

    @Configuration(proxyBeanMethods = false)
    static class Later {
        @Bean
        OneTimeTask<Void> tellNewTermsOfCall(CallNews news) {
            return Tasks.oneTime(NEW_TERMS).execute((instance, context) -> news.tellNewTerms(call(instance.getId())));
        }

        @Bean
        OneTimeTask<Void> tellExtensionOfCall(CallNews news) {
            return Tasks.oneTime(EXTENSION).execute((instance, context) -> news.tellExtension(call(instance.getId())));
        }

        private static String call(String instance) {
            return instance.substring(0, instance.indexOf(' '));
        }
    }
}

package fr.levain.calls;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.levain.database.Heartbeat;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Putting off the closing of a call: asked by an officer, or owed because our own service failed. */
@Service
@Transactional
public class Closings {
    /** An outage that began this long ago may still have ended near a closing. */
    private static final Duration LONGEST_OUTAGE = Duration.ofDays(30);
    /** A closing passed longer ago than this was looked at when the service came back. */
    private static final Duration LOOKED_AT = Duration.ofDays(30);

    private final CallStore store;
    private final CallDraftStore drafts;
    private final ExtensionStore extensions;
    private final Heartbeat heartbeat;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closings(
            CallStore store, CallDraftStore drafts, ExtensionStore extensions, Heartbeat heartbeat, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.extensions = extensions;
        this.heartbeat = heartbeat;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Extension> of(CallId call) {
        return extensions.of(call);
    }

    /** What is granted when our own service fails near a closing; empty when the authority grants nothing. */
    @Transactional(readOnly = true)
    public Optional<GracePolicy> policy() {
        return extensions.policy();
    }

    public ExtensionResult extend(String slug, Instant until, String reason, Caller by) {
        var now = clock.instant();
        var found = store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
        drafts.lock(found.id());
        var call = store.bySlug(slug).orElseThrow();
        var closing = call.current().closesAt();
        if (call.status() != CallStatus.PUBLISHED || closing.isEmpty()) return new ExtensionResult.NoClosing();
        if (!until.isAfter(closing.get()) || !until.isAfter(now)) return new ExtensionResult.NotLater(closing.get());
        grant(call, new Extension(Extension.Kind.EXTENSION, closing.get(), until, reason.strip(), now), by);
        return new ExtensionResult.Extended(until);
    }

    /** Looks whether the service failed near a closing, and grants what the policy says. @return how many calls were given more time */
    public int grantGrace() {
        var policy = extensions.policy();
        if (policy.isEmpty()) return 0;
        var now = clock.instant();
        int granted = 0;
        for (var call : store.all()) {
            var closing = call.current().closesAt();
            if (call.status() != CallStatus.PUBLISHED || closing.isEmpty()) continue;
            var at = closing.get();
            if (now.isBefore(policy.get().opens(at)) || now.isAfter(at.plus(LOOKED_AT))) continue;
            var owed = policy.get().grace(at, heartbeat.between(at.minus(LONGEST_OUTAGE), now));
            if (owed.isEmpty() || !owed.get().isAfter(now) || isGrantedBy(call, at)) continue;
            var told = "Notre service a été interrompu près de la clôture : le temps perdu est rendu à tous (%s de plus).".formatted(
                    French.plural(policy.get().lengthMinutes() / 60, "heure", "heures"));
            if (grant(call, new Extension(Extension.Kind.GRACE, at, owed.get(), told, now), new Caller.System("calls-grace"))) granted++;
        }
        return granted;
    }

    /** A grace is not granted on a grace: the same outage would put the closing off for ever. */
    private boolean isGrantedBy(Call call, Instant closing) {
        return extensions.of(call.id()).stream().anyMatch(each -> each.kind() == Extension.Kind.GRACE && each.after().equals(closing));
    }

    private boolean grant(Call call, Extension extension, Caller by) {
        if (!extensions.add(call.id(), extension, by)) return false;
        events.publishEvent(new CallExtended(call.id(), call.slug(), extension.kind(), extension.before(), extension.after(), extension.at(), by));
        return true;
    }

    @Configuration(proxyBeanMethods = false)
    static class Watch {
        @Bean
        RecurringTask<Void> grantGraceAfterOutages(Closings closings) {
            return Tasks.recurring("calls-grace", FixedDelay.ofSeconds(60)).execute((instance, context) -> closings.grantGrace());
        }
    }
}

package fr.levain.applications;

import fr.levain.audit.Journal;
import fr.levain.audit.TimelineEntry;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the author of a dossier has been told of its outcome, read from its journal. */
@Component
class Disclosure {
    private static final String NOTIFIED = "OutcomeNotified";
    private static final Set<String> TURNS =
            Set.of(NOTIFIED, "OutcomeRecorded", "FoundInadmissible", "ApplicationClosed", "ApplicationReoriented", "ApplicationReinstated");
    private static final String ASKED = "WithdrawalAsked";
    private static final Set<String> REQUESTS = Set.of(ASKED, "ApplicationReinstated");

    private final Journal journal;
    private final ApplicationStore store;

    Disclosure(Journal journal, ApplicationStore store) {
        this.journal = journal;
        this.store = store;
    }

    /** Whether the last outcome was notified: one recorded since then, or brought back to their knowledge, is not known yet. */
    boolean isNotified(ApplicationId application) {
        return last(application, TURNS).filter(NOTIFIED::equals).isPresent() || isUntold(application);
    }

    /** Whether an act took it up again and its author, who knew the decision, does not know of that act yet. */
    boolean isUntold(ApplicationId application) {
        return store.toldStatus(application).isPresent();
    }

    Withdrawal withdrawal(ApplicationView view) {
        var status = view.status();
        if (!status.isBeingDecided() || isNotified(view.id())) {
            return ApplicationLifecycle.TABLE.allows(status, ApplicationStatus.WITHDRAWN) ? Withdrawal.AT_ONCE : Withdrawal.NONE;
        }
        return last(view.id(), REQUESTS).filter(ASKED::equals).isPresent() ? Withdrawal.ASKED : Withdrawal.ON_REQUEST;
    }

    private Optional<String> last(ApplicationId application, Set<String> events) {
        return journal.timelineOf(application.subject()).stream()
                .filter(entry -> events.contains(entry.event()))
                .max(Comparator.comparingLong(TimelineEntry::position))
                .map(TimelineEntry::event);
    }
}

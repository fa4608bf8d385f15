package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.audit.Withholding;
import fr.levain.kernel.Subject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What would tell an outcome in the timeline of its dossier, before its day: that an aid entered the ledger, what it rests on. */
@Component
class EmbargoedTimelines implements Withholding {
    private static final Set<String> TELLING = Set.of("AidRecorded", "EvidenceFrozen");

    private final EmbargoStore store;

    EmbargoedTimelines(EmbargoStore store) {
        this.store = store;
    }

    @Override
    public Set<String> withheld(Subject subject) {
        return subject.kind().equals("application") && store.holds(new ApplicationId(subject.id())) ? TELLING : Set.of();
    }
}

package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Money and state aid are drawn at the vote: their lists would tell before its day what the act decided (D06). */
@Component
class EmbargoedSubjects implements HiddenSubjects {
    private final EmbargoStore store;
    private final DecisionsInPack pack;

    EmbargoedSubjects(EmbargoStore store, DecisionsInPack pack) {
        this.store = store;
        this.pack = pack;
    }

    @Override
    public Map<Subject, Instant> hiddenSince(Caller reader) {
        return pack.settings().underEmbargo().stream().anyMatch(reader::has) ? Map.of() : store.held();
    }
}

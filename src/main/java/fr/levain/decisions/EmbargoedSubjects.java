package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.HiddenSubjects;
import fr.levain.kernel.Subject;
import java.util.Set;
import java.util.stream.Collectors;
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
    public Set<Subject> hiddenFrom(Caller reader) {
        return pack.settings().underEmbargo().stream().anyMatch(reader::has)
                ? Set.of() : store.held().stream().map(ApplicationId::subject).collect(Collectors.toSet());
    }
}

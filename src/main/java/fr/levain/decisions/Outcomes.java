package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided of several dossiers at once. A dossier not decided yet has no entry. */
@Service
@Transactional(readOnly = true)
public class Outcomes {
    private final OutcomeStore store;

    Outcomes(OutcomeStore store) {
        this.store = store;
    }

    public Map<ApplicationId, DecidedOutcome> of(Collection<ApplicationId> applications) {
        return store.of(applications).stream().collect(Collectors.toMap(DecidedOutcome::application, Function.identity()));
    }
}

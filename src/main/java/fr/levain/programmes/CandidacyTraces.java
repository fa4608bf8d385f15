package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.projects.ProjectTrace;
import fr.levain.projects.ProjectTraces;
import java.util.List;
import org.springframework.stereotype.Component;

/** The candidacies of a holder: those they made signed in, and those a partner wrote down with their address. */
@Component
class CandidacyTraces implements ProjectTraces {
    private final CandidacyStore candidacies;
    private final Programmes programmes;

    CandidacyTraces(CandidacyStore candidacies, Programmes programmes) {
        this.candidacies = candidacies;
        this.programmes = programmes;
    }

    @Override
    public List<ProjectTrace> of(Caller.Account holder) {
        return candidacies.ofHolder(holder.id(), holder.email(), MOST).stream()
                .map(each -> new ProjectTrace(each.project(), ProjectTrace.Kind.CANDIDACY, each.title(),
                        "Candidature pour « %s »".formatted(programmes.titleOf(each.programme())), each.path(), each.appliedAt()))
                .toList();
    }
}

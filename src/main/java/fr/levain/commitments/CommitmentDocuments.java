package fr.levain.commitments;

import fr.levain.applications.Applications;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may read a partner's letter: who may read its dossier. The partner itself reads it from its own page. */
@Component
class CommitmentDocuments implements DocumentAccess {
    private final CommitmentStore store;
    private final Applications applications;

    CommitmentDocuments(CommitmentStore store, Applications applications) {
        this.store = store;
        this.applications = applications;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals(CommitmentId.KIND)) return Optional.empty();
        return store.find(new CommitmentId(owner.id())).map(commitment -> mayRead(commitment, caller));
    }

    private boolean mayRead(Commitment commitment, Caller caller) {
        return caller instanceof Caller.Account && applications.isVisible(commitment.application(), caller);
    }
}

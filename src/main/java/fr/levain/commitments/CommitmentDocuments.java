package fr.levain.commitments;

import fr.levain.applications.Applications;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotAllowed;
import fr.levain.kernel.NotFound;
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
        if (!(caller instanceof Caller.Account)) return false;
        try {
            return applications.byReference(applications.view(commitment.application()).reference(), caller).id().equals(commitment.application());
        } catch (NotFound | NotAllowed notTheirs) {
            return false;
        }
    }
}

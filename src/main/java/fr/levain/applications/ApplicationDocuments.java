package fr.levain.applications;

import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may read the files of a dossier: its authors and the people they invited; once it is filed, the officers. */
@Component
class ApplicationDocuments implements DocumentAccess {
    private final ApplicationStore store;
    private final Ownership ownership;

    ApplicationDocuments(ApplicationStore store, Ownership ownership) {
        this.store = store;
        this.ownership = ownership;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals(ApplicationId.KIND)) return Optional.empty();
        return store.find(new ApplicationId(owner.id())).map(view -> mayRead(view, caller));
    }

    private boolean mayRead(ApplicationView view, Caller caller) {
        if (!(caller instanceof Caller.Account)) return false;
        if (caller.isOfficer() && ownership.mayOfficer(view, caller)) return true;
        return ownership.access(view, caller).isPresent();
    }
}

package fr.levain.assessment;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.DossierRecusals;
import fr.levain.kernel.AccountId;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells every page that is looked up by dossier who withdrew from it. */
@Component
class RecusedOfficers implements DossierRecusals {
    private final CaseStore store;

    RecusedOfficers(CaseStore store) {
        this.store = store;
    }

    @Override
    public Set<ApplicationId> of(Collection<ApplicationId> applications, AccountId officer) {
        return applications.isEmpty() ? Set.of() : store.recused(applications, officer);
    }
}

package fr.levain.directory;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.DemonstrationData;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented organisations for the invented people; their names say so. */
@Component
class DemonstrationOrganisations implements DemonstrationData {
    private final Accounts accounts;
    private final Organisations organisations;
    private final OrganisationStore store;

    DemonstrationOrganisations(Accounts accounts, Organisations organisations, OrganisationStore store) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.store = store;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        attach("jeanne.morel", "La Marmite du Thaurion (inventée)", HolderKind.ASSOCIATION, Optional.of(new Rna("W231999001")),
                "2 place de l’Exemple, 23400 Bourganeuf", "23030", now);
        attach("karim.benali", "Les Ateliers de la Rive (inventés)", HolderKind.COOPERATIVE, Optional.empty(),
                "14 quai de l’Exemple, 16000 Angoulême", "16015", now);
    }

    private void attach(String persona, String name, HolderKind kind, Optional<Rna> rna, String address, String commune, Instant now) {
        var caller = accounts.byEmail(persona + "@demo.levain.example").flatMap(person -> accounts.caller(person.id()));
        if (caller.isEmpty()) return;
        var claim = new Claim(name, kind, Optional.empty(), rna, Optional.of(address),
                Optional.of(new CommuneCode(commune)), MemberRole.SIGNATORY);
        var attached = organisations.attach(claim, Optional.empty(), caller.get());
        store.verify(attached.organisation(), now, new Caller.System("demonstration").reference());
    }
}

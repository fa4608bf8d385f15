package fr.levain.assessment;

import fr.levain.applications.ApplicationView;
import fr.levain.directory.Organisations;
import fr.levain.kernel.Caller;
import fr.levain.stateaid.AidGranted;
import fr.levain.stateaid.Grant;
import fr.levain.stateaid.StateAid;
import fr.levain.stateaid.Undertaking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what the holder declared (E6), then asks whether the aid is lawful on the basis chosen. */
@Component
class StateAidCheck {
    private final StateAid stateAid;
    private final Organisations organisations;

    StateAidCheck(StateAid stateAid, Organisations organisations) {
        this.stateAid = stateAid;
        this.organisations = organisations;
    }

    /** In French: why the aid cannot be given on this basis; empty when it can. */
    Optional<String> problem(ApplicationView dossier, Proposal proposal, LocalDate today, Caller by) {
        var undertaking = Undertaking.of(organisations.view(dossier.holder()));
        var basis = proposal.basis();
        if (basis.isDeMinimis()) {
            var declared = proposal.declaredAid().isPositive()
                    ? List.of(new AidGranted(basis, proposal.declaredAid(), today, "déclaration du porteur", true))
                    : List.<AidGranted>of();
            stateAid.declare(undertaking, declared, dossier.id().subject(), by);
        }
        return stateAid.check(new Grant(
                        undertaking, basis, proposal.amount(), today, proposal.basisReason().strip(), dossier.id().subject()))
                .problem();
    }
}

package fr.levain.directory;

import fr.levain.accounts.Accounts;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DemonstrationData;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented advisers join the teams of the pack's partners, when it names them. */
@Component
class DemonstrationPartners implements DemonstrationData {
    private final Accounts accounts;
    private final Partners partners;
    private final PartnerTeams teams;

    DemonstrationPartners(Accounts accounts, Partners partners, PartnerTeams teams) {
        this.accounts = accounts;
        this.partners = partners;
        this.teams = teams;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    @Transactional
    public void load(Instant now) {
        join("lucie.faure", "atis");
        join("claire.dupuy", "adi-na");
        join("yann.lebrun", "cress");
        join("salome.nadaud", "dla-creuse");
    }

    private void join(String persona, String partner) {
        if (partners.find(partner).isEmpty()) return;
        accounts.byEmail(persona + "@demo.levain.example")
                .ifPresent(person -> teams.add(partner, person.id(), new Caller.System("demonstration")));
    }
}

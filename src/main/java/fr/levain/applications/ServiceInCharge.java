package fr.levain.applications;

import fr.levain.accounts.Team;
import fr.levain.accounts.Teams;
import fr.levain.calls.CallRevision;
import fr.levain.directory.Authority;
import org.springframework.stereotype.Component;

/** The service the receipt names: the team of the call; where it says nothing, the authority itself. */
@Component
class ServiceInCharge {
    private final Teams teams;
    private final Authority authority;

    ServiceInCharge(Teams teams, Authority authority) {
        this.teams = teams;
        this.authority = authority;
    }

    Receipt.Service of(CallRevision terms) {
        var team = teams.bySlug(terms.team());
        var own = authority.view();
        return new Receipt.Service(
                team.map(Team::name).orElse(own.service()),
                team.flatMap(Team::address).orElse(own.address()),
                team.flatMap(Team::email).or(() -> terms.contact().email()).or(own::email).orElse(""),
                team.flatMap(Team::phone).or(() -> terms.contact().phone()).or(own::phone).orElse(""));
    }
}

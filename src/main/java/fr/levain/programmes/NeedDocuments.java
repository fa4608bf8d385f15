package fr.levain.programmes;

import fr.levain.directory.PartnerTeams;
import fr.levain.documents.DocumentAccess;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who reads the documents of a study: the team of the partner that makes it, and nobody else. */
@Component
class NeedDocuments implements DocumentAccess {
    private final CaughtNeedStore needs;
    private final Programmes programmes;
    private final PartnerTeams teams;

    NeedDocuments(CaughtNeedStore needs, Programmes programmes, PartnerTeams teams) {
        this.needs = needs;
        this.programmes = programmes;
        this.teams = teams;
    }

    @Override
    public Optional<Boolean> mayRead(Subject owner, Caller caller) {
        if (!owner.kind().equals("need")) return Optional.empty();
        var need = needs.find(new CaughtNeedId(owner.id())).orElseThrow(() -> new NotFound("need " + owner.id()));
        return Optional.of(programmes.find(need.programme()).map(Programme::partner).filter(teams.of(caller)::contains).isPresent());
    }
}

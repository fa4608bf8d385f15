package fr.levain.committees;

import fr.levain.applications.ApplicationId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What committees said, for those who decide afterwards. */
@Service
@Transactional(readOnly = true)
public class CommitteeOpinions {
    private final CommitteeStore committees;
    private final AgendaStore agendas;

    CommitteeOpinions(CommitteeStore committees, AgendaStore agendas) {
        this.committees = committees;
        this.agendas = agendas;
    }

    public Optional<GivenOpinion> of(ApplicationId application) {
        return agendas.latestOpinion(application);
    }

    /** The latest of each, in one statement. */
    public Map<ApplicationId, GivenOpinion> of(Collection<ApplicationId> applications) {
        return agendas.latestOpinions(applications);
    }

    /** Whether a committee must be heard on the dossiers of this call. */
    public boolean isHeardOn(String call) {
        return committees.serving(call).isPresent();
    }

    /** Whether the committee of this call ranks its dossiers by what several people read, not by the grid of the service. */
    public boolean isRankedByReadings(String call) {
        return committees.serving(call).flatMap(committees::find).filter(committee -> committee.rules().rankedBy() == RankedBy.READINGS).isPresent();
    }

    /** Why no act may take this dossier yet; empty when one may. A call without committee goes straight to the vote. */
    public Optional<String> hold(ApplicationId application, String call) {
        return isHeardOn(call) ? hold(of(application)) : Optional.empty();
    }

    public static Optional<String> hold(Optional<GivenOpinion> given) {
        if (given.isEmpty()) return Optional.of("Le comité n’a pas encore rendu d’avis sur ce dossier : inscrivez-le à une séance.");
        if (!given.get().signed()) return Optional.of("L’avis du comité vaut une fois son procès-verbal signé : attendez la signature.");
        if (given.get().opinion().kind().comesBack()) return Optional.of("Le comité a ajourné ce dossier : inscrivez-le à une prochaine séance.");
        return Optional.empty();
    }
}

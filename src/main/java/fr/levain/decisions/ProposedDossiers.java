package fr.levain.decisions;

import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.CommitteeOpinions;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers ready for a vote. */
@Component
@Transactional(readOnly = true)
public class ProposedDossiers {
    // a commission permanente votes on some dozens of dossiers
    private static final int MOST = 300;

    private final Recommendations recommendations;
    private final Applications applications;
    private final CommitteeOpinions opinions;
    private final OutcomeStore outcomes;

    ProposedDossiers(Recommendations recommendations, Applications applications, CommitteeOpinions opinions, OutcomeStore outcomes) {
        this.recommendations = recommendations;
        this.applications = applications;
        this.opinions = opinions;
        this.outcomes = outcomes;
    }

    public List<ProposedDossier> all() {
        var ids = outcomes.awaitingVote(MOST);
        var views = applications.views(ids);
        var made = recommendations.of(ids);
        var given = opinions.of(ids);
        var heard = new HashMap<String, Boolean>();
        return ids.stream().filter(views::containsKey).map(views::get)
                .flatMap(dossier -> Optional.ofNullable(made.get(dossier.id())).stream().map(proposal -> {
                    var opinion = Optional.ofNullable(given.get(dossier.id()));
                    return new ProposedDossier(dossier, proposal, opinion,
                            heard.computeIfAbsent(dossier.callSlug(), opinions::isHeardOn) ? CommitteeOpinions.hold(opinion) : Optional.empty());
                }))
                .toList();
    }
}

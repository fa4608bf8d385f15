package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.CommitteeOpinions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers ready for a vote. */
@Component
@Transactional(readOnly = true)
public class ProposedDossiers {
    /** A commission permanente votes on some dozens of dossiers. */
    public static final int PER_PAGE = 300;

    /** @param more whether others follow */
    public record Waiting(List<ProposedDossier> dossiers, boolean more) {}

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

    /** The first validated first. @param page from 1 */
    public Waiting page(int page) {
        return page(page, PER_PAGE);
    }

    /** All of them as they wait at one moment, for a file: none is there twice, none missing, whatever is decided meanwhile. */
    public List<ProposedDossier> all() {
        var waiting = outcomes.awaitingVote();
        var all = new ArrayList<ProposedDossier>();
        for (int from = 0; from < waiting.size(); from += PER_PAGE) all.addAll(proposed(waiting.subList(from, Math.min(waiting.size(), from + PER_PAGE))));
        return all;
    }

    Waiting page(int page, int size) {
        var found = outcomes.awaitingVote((Math.max(1, page) - 1) * size, size + 1);
        return new Waiting(proposed(found.subList(0, Math.min(size, found.size()))), found.size() > size);
    }

    /** Those among these references that still await a vote, on whichever page they stand. */
    public List<ProposedDossier> named(Collection<String> references) {
        return proposed(outcomes.awaitingVote(references));
    }

    private List<ProposedDossier> proposed(List<ApplicationId> waiting) {
        var views = applications.views(waiting);
        var made = recommendations.of(waiting);
        var given = opinions.of(waiting);
        var heard = new HashMap<String, Boolean>();
        return waiting.stream().filter(made::containsKey).map(id -> {
            var opinion = Optional.ofNullable(given.get(id));
            return new ProposedDossier(views.get(id), made.get(id), opinion,
                    heard.computeIfAbsent(views.get(id).callSlug(), opinions::isHeardOn) ? CommitteeOpinions.hold(opinion) : Optional.empty());
        }).toList();
    }
}

package fr.levain.decisions;

import fr.levain.applications.ApplicationId;
import fr.levain.applications.Applications;
import fr.levain.assessment.Recommendations;
import fr.levain.committees.CommitteeOpinions;
import fr.levain.kernel.Caller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dossiers ready for a vote. */
@Component
@Transactional(readOnly = true)
public class ProposedDossiers {
    /** A commission permanente votes on some dozens of dossiers. */
    public static final int PER_PAGE = 300;

    /**
     * @param more whether others follow
     * @param closed how many of this page its reader withdrew from: nothing of them is shown (I3)
     */
    public record Waiting(List<ProposedDossier> dossiers, boolean more, int closed) {}

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
    public Waiting page(int page, Caller reader) {
        return page(page, PER_PAGE, reader);
    }

    /** All of them as they wait at one moment, for a file: none is there twice, none missing, whatever is decided meanwhile. */
    public List<ProposedDossier> all(Caller reader) {
        var waiting = applications.shownTo(reader, outcomes.awaitingVote(), Function.identity());
        var all = new ArrayList<ProposedDossier>();
        for (int from = 0; from < waiting.size(); from += PER_PAGE) all.addAll(proposed(waiting.subList(from, Math.min(waiting.size(), from + PER_PAGE))));
        return all;
    }

    Waiting page(int page, int size, Caller reader) {
        var found = outcomes.awaitingVote((Math.max(1, page) - 1) * size, size + 1);
        var whole = found.subList(0, Math.min(size, found.size()));
        var shown = applications.shownTo(reader, whole, Function.identity());
        return new Waiting(proposed(shown), found.size() > size, whole.size() - shown.size());
    }

    /** Those among these references that still await a vote, on whichever page they stand. */
    public List<ProposedDossier> named(Collection<String> references, Caller reader) {
        return proposed(applications.shownTo(reader, outcomes.awaitingVote(references), Function.identity()));
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

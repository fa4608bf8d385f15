package fr.levain.scenarios;

import fr.levain.applications.ApplicationId;
import fr.levain.committees.Meeting;
import fr.levain.committees.PossibleRanks;
import fr.levain.committees.SessionLists;
import fr.levain.kernel.Euros;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation starts from.
 *
 * @param hidden files this reader left: they simulate nothing of this session
 * @param withheld files this reader has a reading to give of: they simulate nothing before, the order would tell
 * @param pot what the session may give; empty when no envelope is known
 * @param adopted the list the session works from, if one was adopted
 * @param mayAdopt whether this reader may adopt a list now
 * @param ranks of the files that several people read; empty when the session is not ranked by their readings
 */
public record Table(
        Meeting meeting, List<Candidate> files, int hidden, int withheld, Optional<Euros> pot, CallRule rule, Optional<SessionLists.Adopted> adopted,
        boolean mayAdopt, Map<ApplicationId, PossibleRanks> ranks) {
    public Table {
        files = List.copyOf(files);
        ranks = Map.copyOf(ranks);
    }

    public Table(Meeting meeting, List<Candidate> files, int hidden, int withheld, Optional<Euros> pot, CallRule rule, Optional<SessionLists.Adopted> adopted,
            boolean mayAdopt) {
        this(meeting, files, hidden, withheld, pot, rule, adopted, mayAdopt, Map.of());
    }

    /** As the service proposes and the committee said, within what the session may give. */
    public Terms start() {
        return Terms.of(pot.orElseGet(() -> Euros.sum(files.stream().map(Candidate::proposed).toList())), rule);
    }

    public boolean isBlocked() {
        return hidden > 0 || withheld > 0;
    }

    public int listVersion() {
        return adopted.map(SessionLists.Adopted::version).orElse(0);
    }

    public String path() {
        return meeting.path() + "/simulation";
    }
}

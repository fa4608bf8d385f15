package fr.levain.decisions;

import fr.levain.assessment.Recommendation;
import fr.levain.committees.GivenOpinion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the assembly voted of one dossier beside its sense and its amount.
 *
 * @param vote its own count, when it is not the one of the whole act
 * @param conditions as voted; empty when they are those proposed
 */
public record Voted(Optional<AssemblyVote> vote, Optional<String> conditions) {
    private static final int LONGEST = 4_000;

    /** As the act says, under the conditions proposed. */
    public static final Voted AS_PROPOSED = new Voted(Optional.empty(), Optional.empty());

    /** What goes to the vote: what the committee reserved, then what the service asked. */
    public static String proposed(Recommendation made, Optional<GivenOpinion> opinion) {
        return String.join("\n\n", Stream.concat(opinion.filter(given -> given.opinion().kind().isFavourable()).map(given -> given.opinion().conditions()).stream(), Stream.of(made.conditions()))
                .map(String::strip).filter(text -> !text.isEmpty()).distinct().toList());
    }

    /** @param act its count holds when the dossier has none of its own */
    Optional<AssemblyVote> voteUnder(Act act) {
        return vote.or(() -> act.count().map(count -> new AssemblyVote(count, List.of())));
    }

    Optional<String> tooLong() {
        return conditions.filter(text -> text.length() > LONGEST).map(_ -> "Raccourcissez les conditions : 4 000 caractères au plus.");
    }
}

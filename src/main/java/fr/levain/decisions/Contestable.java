package fr.levain.decisions;

import fr.levain.decisions.DecisionChange.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The decision that a holder may contest today (I7): the last one they know of. A change of the amount and a withdrawal are
 * decisions in themselves: each is contested from the day it was known, not from the first letter (CRPA L221-8, L411-2).
 *
 * @param change the change that decided it; empty for the first decision
 * @param mentioned whether its letter told the paths and delays of appeal (D4): the text of every letter is refused without them
 */
public record Contestable(Optional<UUID> change, LocalDate knownOn, boolean mentioned) {
    /** @param changes oldest first, those of former decisions on the same dossier included */
    static Optional<Contestable> latest(Optional<DecidedOutcome> decided, List<DecisionChange> changes) {
        // one that its holder does not know of yet takes nothing away from what they may contest
        var stands = decided.filter(DecidedOutcome::isNotified);
        var ended = changes.stream().filter(made -> made.kind().ends()).reduce((_, last) -> last);
        if (stands.isEmpty()) return ended.filter(made -> made.kind().decides()).flatMap(Contestable::of);
        var since = changes.subList(ended.map(changes::indexOf).orElse(-1) + 1, changes.size());
        return since.stream().filter(made -> made.kind() == Kind.AMOUNT).flatMap(made -> of(made).stream()).reduce((_, last) -> last)
                .or(() -> stands.flatMap(outcome -> outcome.notifiedOn()
                        .map(on -> new Contestable(Optional.empty(), on, outcome.letter().isPresent()))));
    }

    /** What the answer to an appeal changed is contested with that answer, before the court: not by another first request. */
    private static Optional<Contestable> of(DecisionChange made) {
        if (made.notice().appeal().isPresent()) return Optional.empty();
        return made.notice().knownOn().map(on -> new Contestable(Optional.of(made.id()), on, made.letter().isPresent()));
    }
}

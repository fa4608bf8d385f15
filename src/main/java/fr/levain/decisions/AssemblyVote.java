package fr.levain.decisions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the assembly voted on one dossier.
 *
 * @param aside elected members who stood aside on it, by name: they took no part in the debate nor in the vote (I3, CGCT L1111-6)
 */
public record AssemblyVote(VoteCount count, List<String> aside) {
    public AssemblyVote {
        aside = List.copyOf(aside);
    }

    Optional<String> refusal() {
        return count.refusal(aside.size());
    }

    /** The same count, and the same members aside, in whatever order they were told. */
    boolean isSameAs(AssemblyVote other) {
        return count.equals(other.count) && Set.copyOf(aside).equals(Set.copyOf(other.aside));
    }

    public String told() {
        return aside.isEmpty() ? count.told() : "%s ; %s".formatted(count.told(), asideTold());
    }

    /** « déport de Jeanne Exemple, qui n’a pas pris part au vote »; empty when nobody stood aside. */
    public String asideTold() {
        if (aside.isEmpty()) return "";
        return aside.size() == 1 ? "déport de %s, qui n’a pas pris part au vote".formatted(aside.getFirst())
                : "déports de %s et %s, qui n’ont pas pris part au vote".formatted(String.join(", ", aside.subList(0, aside.size() - 1)), aside.getLast());
    }
}

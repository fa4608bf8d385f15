package fr.levain.calls;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom and what an aid is for. Each set holds options of the vocabulary's term of that name; an empty set means any.
 *
 * @param beneficiaries as people say them
 */
public record Audience(
        List<String> beneficiaries, Set<String> holderKinds, Set<String> phases, Set<String> themes, Set<String> spendings) {
    public Audience {
        beneficiaries = List.copyOf(beneficiaries);
        holderKinds = Collections.unmodifiableSet(new TreeSet<>(holderKinds));
        phases = Collections.unmodifiableSet(new TreeSet<>(phases));
        themes = Collections.unmodifiableSet(new TreeSet<>(themes));
        spendings = Collections.unmodifiableSet(new TreeSet<>(spendings));
    }
}

package fr.levain.committees;

import java.util.Optional;
import java.util.stream.Stream;

/** What one voice says of what is put to the vote. */
public enum Ballot {
    FOR, AGAINST, ABSTAIN;

    public static Optional<Ballot> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}

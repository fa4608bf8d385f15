package fr.levain.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of allowed moves of an aggregate. Each move names the event that reports it: a move nobody announces cannot
 * be written.
 */
public final class Lifecycle<S extends Enum<S>> {
    public record Move<S>(S from, S to, Class<? extends DomainEvent> announcedBy) {}

    private final Class<S> states;
    private final S start;
    private final List<Move<S>> moves = new ArrayList<>();

    private Lifecycle(Class<S> states, S start) {
        this.states = states;
        this.start = start;
    }

    public static <S extends Enum<S>> Lifecycle<S> startingAt(Class<S> states, S start) {
        return new Lifecycle<>(states, start);
    }

    public Lifecycle<S> allow(S from, S to, Class<? extends DomainEvent> announcedBy) {
        moves.add(new Move<>(from, to, announcedBy));
        return this;
    }

    public boolean allows(S from, S to) {
        return moves.stream().anyMatch(move -> move.from() == from && move.to() == to);
    }

    /** @throws Stale when the move is not in the table: someone else moved it first, or the page was old */
    public void check(S from, S to) {
        if (!allows(from, to)) throw new Stale("%s → %s".formatted(from, to));
    }

    public Set<S> sourcesOf(S to) {
        return moves.stream().filter(move -> move.to() == to).map(Move::from).collect(Collectors.toSet());
    }

    public Class<S> states() {
        return states;
    }

    public S start() {
        return start;
    }

    public List<Move<S>> moves() {
        return Collections.unmodifiableList(moves);
    }
}

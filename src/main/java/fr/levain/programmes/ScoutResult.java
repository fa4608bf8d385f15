package fr.levain.programmes;

/** What comes of asking somebody to catch needs. */
public sealed interface ScoutResult {
    record Invited(Scout scout) implements ScoutResult {}

    /** This address is in the network already. */
    record Known(Scout scout) implements ScoutResult {}
}

package fr.levain.network;

/** What becomes of a request to be put in touch. */
public sealed interface AskResult {
    record Asked(Introduction introduction) implements AskResult {}

    /** @param why in French, with what to do */
    record NotAsked(String why) implements AskResult {}
}

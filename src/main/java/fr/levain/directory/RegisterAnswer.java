package fr.levain.directory;

/** What a register answers. A register that is down never stops a dossier. */
public sealed interface RegisterAnswer {
    record Found(RegisterEntry entry) implements RegisterAnswer {}

    record Unknown() implements RegisterAnswer {}

    /** @param register which one, in French */
    record Unavailable(String register) implements RegisterAnswer {}
}

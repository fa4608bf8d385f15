package fr.levain.directory;

/** What comes of asking a register about an organisation. */
public sealed interface RegisterCheckResult {
    record Kept(RegisterCheck check) implements RegisterCheckResult {}

    /** Neither SIRET nor RNA: there is nothing to ask with. */
    record NoNumber() implements RegisterCheckResult {}

    /** Nothing is kept: what was known stays. @param register which one, in French */
    record Unanswered(String register) implements RegisterCheckResult {}
}

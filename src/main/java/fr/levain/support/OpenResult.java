package fr.levain.support;

/** How the opening of a follow-up ends. */
public sealed interface OpenResult {
    record Opened(SupportPlan plan) implements OpenResult {}

    /** One was opened before from the same request or dossier. */
    record AlreadyOpen(SupportPlan plan) implements OpenResult {}
}

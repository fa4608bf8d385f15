package fr.levain.directory;

/** What came of a claim. */
public sealed interface Attachment {
    OrganisationId organisation();

    /** The person may act for it at once. */
    record Attached(OrganisationId organisation) implements Attachment {}

    /** One of its members, or an officer when it has none, must approve first. */
    record AwaitingApproval(OrganisationId organisation) implements Attachment {}
}

package fr.levain.commitments;

/** What a link opens. */
public sealed interface LinkOpening {
    record Opened(PartnerSpace space) implements LinkOpening {}

    /** Its time is over. */
    record Expired(EngagementKey key, Commitment commitment) implements LinkOpening {}

    /** A later link was sent to the address invited. */
    record Replaced(EngagementKey key, Commitment commitment) implements LinkOpening {}

    /** The holder took the invitation back. */
    record Cancelled(String holder) implements LinkOpening {}

    /** The partner is no longer in the form; what it signed stays to be read. */
    record Removed(PartnerSpace space) implements LinkOpening {}
}

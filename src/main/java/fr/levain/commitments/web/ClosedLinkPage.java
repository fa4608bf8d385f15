package fr.levain.commitments.web;

import fr.levain.ui.Page;

/**
 * A link that opens the page no more, and what to do.
 *
 * @param path where a new link is asked for
 * @param address the one invited, masked
 */
public record ClosedLinkPage(Why why, String path, String address, String holder) implements Page {
    public enum Why {
        EXPIRED, REPLACED, CANCELLED,
        /** A new one has just left. */
        SENT,
        /** Too many today. */
        NOT_SENT
    }

    @Override
    public int status() {
        return switch (why) {
            case EXPIRED, REPLACED, CANCELLED -> 410;
            case SENT -> 200;
            case NOT_SENT -> 429;
        };
    }

    public String title() {
        return switch (why) {
            case EXPIRED -> "Ce lien a expiré";
            case REPLACED -> "Un lien plus récent vous a été envoyé";
            case CANCELLED -> "Cette invitation est annulée";
            case SENT -> "Un nouveau lien est parti";
            case NOT_SENT -> "Le lien n’est pas parti";
        };
    }

    public boolean mayAsk() {
        return why == Why.EXPIRED || why == Why.REPLACED;
    }
}

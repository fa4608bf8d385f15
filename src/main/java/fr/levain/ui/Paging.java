package fr.levain.ui;

import java.util.Optional;

/**
 * The way to the neighbouring pages of a list read by key: there is no page number, because there is no total.
 *
 * @param summary what this page shows, e.g. « 50 dossiers sur plus de 1 000 »; empty when the page says it above the list
 * @param previous address of the page before
 * @param next address of the page after
 */
public record Paging(String summary, Optional<String> previous, Optional<String> next) {
    public static Paging whole(String summary) {
        return new Paging(summary, Optional.empty(), Optional.empty());
    }

    public boolean isNeeded() {
        return previous.isPresent() || next.isPresent();
    }
}

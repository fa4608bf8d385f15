package fr.levain.network;

import java.time.LocalDate;

/**
 * A text of a practice sheet, as published: it changes no more.
 *
 * @param version from 1
 * @param live the one read today
 */
public record PublishedPractice(String slug, int version, boolean live, String byName, PracticeText text, LocalDate publishedOn) {
    public String path() {
        return "/reseau/fiches-pratiques/" + slug;
    }
}

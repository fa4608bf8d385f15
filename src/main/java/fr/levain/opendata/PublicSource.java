package fr.levain.opendata;

import java.time.LocalDate;

/**
 * A file of awards published by another body, loaded with its licence.
 *
 * @param funder who gives
 * @param publishedBy who publishes, when it is somebody else
 * @param readOn the day the file was taken
 */
public record PublicSource(String slug, String title, String funder, String licence, String publishedBy, LocalDate readOn) {
    /** « Lauréats du Fonds vert 2023, Ministère… (Licence Ouverte) ». */
    public String told() {
        return "%s, %s (%s)".formatted(title, publishedBy, licence);
    }
}

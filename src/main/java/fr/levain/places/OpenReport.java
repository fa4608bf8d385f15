package fr.levain.places;

import java.time.Instant;
import java.util.List;

/**
 * A fault that visitors told of a sheet, all their voices together.
 *
 * @param against how many visitors said that all is right
 * @param texts what they added, never shown to the public
 */
public record OpenReport(String slug, String name, String town, ReportGround ground, int voices, int against, Instant since, List<String> texts) {
    public OpenReport {
        texts = List.copyOf(texts);
    }
}

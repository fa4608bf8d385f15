package fr.levain.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a partner sent, to the letter: the digest is of it.
 *
 * @param partner slug
 * @param name of the partner that day
 * @param words of the partner
 * @param reason of another version; empty for the first
 * @param records for each figure, the digest of the records it counted
 */
public record SealedContent(
        String partner, String name, int year, int version, Instant sealedAt, String words, String reason, List<ReportLine> lines, Map<String, String> records) {
    public SealedContent {
        lines = List.copyOf(lines);
    }
}

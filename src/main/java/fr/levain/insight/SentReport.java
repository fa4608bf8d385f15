package fr.levain.insight;

import java.time.Instant;

/** That a report was sent. @param partner slug */
public record SentReport(String partner, Year year, int version, Instant sealedAt, String reason) {
    /** In addresses: the year and the version. */
    public String word() {
        return year + "-" + version;
    }
}

package fr.levain.insight;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A partner sends its yearly report to the authority. @param partner slug @param digest of what was sent */
public record ReportSent(UUID report, String partner, int year, int version, String digest, Instant at, Caller by) implements DomainEvent {
    static Subject subject(UUID report) {
        return new Subject("report", report);
    }

    @Override
    public Subject subject() {
        return subject(report);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("partner", partner, "year", year, "version", version, "digest", digest);
    }
}

package fr.levain.decisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A report to the assembly was made and sealed. @param digest SHA-256 of its archive */
public record ReportMade(UUID report, Instant at, Caller by, String number, int dossiers, String digest) implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject(Report.KIND, report);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "dossiers", dossiers, "digest", digest);
    }
}

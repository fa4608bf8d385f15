package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Both parties have signed the agreement. @param on date written on the signed copy, never guessed */
public record AgreementSigned(ApplicationId application, Instant at, Caller by, LocalDate on, String document) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("on", on.toString(), "document", document);
    }
}

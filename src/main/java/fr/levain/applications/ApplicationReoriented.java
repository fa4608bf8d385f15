package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Sent on to another call. @param to its slug @param reference of the dossier that follows on */
public record ApplicationReoriented(ApplicationId application, Instant at, Caller by, String to, String title, ApplicationReference reference) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to, "title", title, "reference", reference.value());
    }
}

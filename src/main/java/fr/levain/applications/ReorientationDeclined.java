package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Its author keeps the dossier where it is. */
public record ReorientationDeclined(ApplicationId application, Instant at, Caller by, String to, String title) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to, "title", title);
    }
}

package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The aid that comes next is asked for, in another dossier. @param to reference of that one */
public record NextAidAsked(ApplicationId application, Instant at, Caller by, ApplicationReference to, String title) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("to", to.value(), "title", title);
    }
}

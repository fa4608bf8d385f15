package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The dossier was chosen: its author may go on in the second phase. @param call its slug */
public record NextPhaseInvited(ApplicationId application, Instant at, Caller by, String call, String title) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("call", call, "title", title);
    }
}

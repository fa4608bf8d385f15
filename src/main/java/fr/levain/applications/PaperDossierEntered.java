package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A dossier received on paper is keyed in by an officer, on behalf of its author. */
public record PaperDossierEntered(ApplicationId application, Instant at, Caller by, LocalDate postedOn, LocalDate receivedOn) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("postedOn", postedOn.toString(), "receivedOn", receivedOn.toString());
    }
}

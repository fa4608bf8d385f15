package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Scanned pages were filed under a piece of a dossier. @param byHand the code was typed */
public record PieceScanned(ApplicationId application, Instant at, Caller by, String piece, UUID batch, boolean byHand) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("piece", piece, "batch", batch.toString(), "byHand", byHand);
    }
}

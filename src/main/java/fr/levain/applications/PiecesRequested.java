package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.time.LocalDate;
/** Pieces required by the texts are missing: the delay of implicit rejection is suspended (D7). */
public record PiecesRequested(ApplicationId application, Instant at, Caller by, SupplementId request, int pieces, LocalDate due) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("request", request.toString(), "pieces", pieces, "due", due.toString());
    }
}

package fr.levain.assessment;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The score sheet was closed. @param perMille weighted result out of 1,000; absent when nothing could be judged */
public record ScoresRecorded(ApplicationId application, Instant at, Caller by, String grid, int judged, int perMille) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("grid", grid, "judged", judged, "perMille", perMille);
    }
}

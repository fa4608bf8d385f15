package fr.levain.readings;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A reader gave their scores. @param perMille weighted result out of 1,000; zero when nothing was judged */
public record ReadingGiven(ApplicationId application, Instant at, Caller by, ReadingId reading, String kind, int judged, int perMille) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reading", reading.toString(), "kind", kind, "judged", judged, "perMille", perMille);
    }
}

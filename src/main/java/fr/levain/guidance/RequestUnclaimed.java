package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** Nobody takes the request: the authority looks after it. @param why DECLINED, NOBODY (no partner suits), SILENCE or REVOKED */
public record RequestUnclaimed(RequestId request, Instant at, Caller by, String why) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("why", why);
    }
}

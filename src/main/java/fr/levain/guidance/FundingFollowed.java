package fr.levain.guidance;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The shortlist of funders goes on in a follow-up. @param lines how many went */
public record FundingFollowed(RequestId request, int lines, Instant at, Caller by) implements RequestEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("lines", lines);
    }
}

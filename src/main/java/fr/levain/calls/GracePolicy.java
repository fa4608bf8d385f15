package fr.levain.calls;

import fr.levain.database.Heartbeat.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the authority grants when its own service failed near a closing.
 *
 * @param windowMinutes before the closing, in which an outage counts
 * @param shortestMinutes outages shorter than this do not count
 * @param lengthMinutes added to the closing, or to the end of the outage if it is later
 * @param assumption true when the authority has not confirmed it
 */
public record GracePolicy(int windowMinutes, int shortestMinutes, int lengthMinutes, String source, boolean assumption) {
    /**
     * The closing to grant, if an outage calls for one.
     *
     * @param up stretches during which the service answered, in order of time
     */
    Optional<Instant> grace(Instant closing, List<Stretch> up) {
        Optional<Instant> lastOutageEnd = Optional.empty();
        for (int i = 1; i < up.size(); i++) {
            var from = up.get(i - 1).to();
            var to = up.get(i).from();
            var counts = !Duration.between(from, to).minusMinutes(shortestMinutes).isNegative();
            if (counts && to.isAfter(opens(closing)) && from.isBefore(closing)) lastOutageEnd = Optional.of(to);
        }
        return lastOutageEnd.map(end -> (end.isAfter(closing) ? end : closing).plus(Duration.ofMinutes(lengthMinutes)));
    }

    Instant opens(Instant closing) {
        return closing.minus(Duration.ofMinutes(windowMinutes));
    }
}

package fr.levain.programmes;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** Something is written in its study of opportunity, which goes on. */
public record NeedStudyNoted(CaughtNeedId need, String programme, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return need.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("programme", programme);
    }
}

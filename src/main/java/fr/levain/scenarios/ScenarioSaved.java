package fr.levain.scenarios;

import fr.levain.committees.MeetingId;
import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Euros;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

/** A computation was kept for a session. It changes nothing of the session. */
public record ScenarioSaved(MeetingId meeting, ScenarioId scenario, boolean computed, int funded, Euros given, Instant at, Caller by) implements DomainEvent {
    @Override
    public Subject subject() {
        return meeting.subject();
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("scenario", scenario.toString(), "computed", computed, "funded", funded, "cents", given.cents());
    }
}

package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** The holder of an aid is asked for their observations before it is taken back. */
public record HearingOpened(ApplicationId application, Instant at, Caller by, Ground ground, LocalDate until) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("ground", ground.name(), "until", until.toString());
    }
}

package fr.levain.applications;

import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** A draft was opened, pinned to the terms of the call in force that day. */
public record DraftOpened(ApplicationId application, Instant at, Caller by, ApplicationReference reference, String call) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference.value(), "call", call);
    }
}

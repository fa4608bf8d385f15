package fr.levain.desk;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tag was put on a dossier. @param word those of the pack alone: what an officer wrote may name somebody */
public record TagPut(ApplicationId application, Instant at, Caller by, UUID tag, Optional<String> word) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("tag", tag.toString(), "word", word.orElse(""));
    }
}

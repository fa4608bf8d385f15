package fr.levain.desk;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A tag was taken off a dossier. @param word those of the pack alone, as for {@link TagPut} */
public record TagRemoved(ApplicationId application, Instant at, Caller by, UUID tag, Optional<String> word) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("tag", tag.toString(), "word", word.orElse(""));
    }
}

package fr.levain.forms;

import fr.levain.kernel.Caller;
import fr.levain.kernel.DomainEvent;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Map;

public record FormRevisionPublished(FormRevisionId form, String slug, int number, String digest, Caller by, Instant at)
        implements DomainEvent {
    @Override
    public Subject subject() {
        return new Subject("form", form.value());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("form", slug, "number", number, "digest", digest);
    }
}

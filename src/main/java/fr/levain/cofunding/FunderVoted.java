package fr.levain.cofunding;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Another funder voted on its share. @param amountInCents zero for a refusal */
public record FunderVoted(ApplicationId application, Instant at, Caller by, UUID funder, long amountInCents) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("funder", funder.toString(), "amountInCents", amountInCents);
    }
}

package fr.levain.appeals;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** An appeal was filed on the portal, or arrived on paper. @param inTime within the delay of the first decision */
public record AppealFiled(ApplicationId application, Instant at, Caller by, String reference, String channel, boolean inTime, LocalDate silentOn) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("reference", reference, "channel", channel, "inTime", inTime, "silentOn", silentOn.toString());
    }
}

package fr.levain.decisions;

import fr.levain.applications.ApplicationEvent;
import fr.levain.applications.ApplicationId;
import fr.levain.committees.MeetingId;
import fr.levain.kernel.Caller;
import java.time.Instant;
import java.util.Map;

/** The holder was written what the committee said: deferred, better elsewhere, or on the reserve list. */
public record OpinionTold(ApplicationId application, MeetingId meeting, ToldOpinion.News news, NotificationMode mode, Instant at, Caller by) implements ApplicationEvent {
    @Override
    public Map<String, Object> facts() {
        return Map.of("meeting", meeting.toString(), "news", news.name(), "mode", mode.name());
    }
}

package fr.levain.committees;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the screens of a session that something changed (server-sent events). They draw themselves again; without it, a reload does. */
@Component
public class LiveMeetings {
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Map<MeetingId, Set<SseEmitter>> screens = new ConcurrentHashMap<>();

    public SseEmitter follow(MeetingId meeting) {
        var screen = new SseEmitter(LONGEST.toMillis());
        var others = screens.computeIfAbsent(meeting, _ -> ConcurrentHashMap.newKeySet());
        others.add(screen);
        screen.onCompletion(() -> others.remove(screen));
        screen.onTimeout(screen::complete);
        screen.onError(_ -> others.remove(screen));
        try {
            // a first word, so that the browser knows the way is open
            screen.send(SseEmitter.event().comment("séance").reconnectTime(3_000));
        } catch (IOException gone) {
            others.remove(screen);
        }
        return screen;
    }

    @TransactionalEventListener
    void on(InMeeting changed) {
        for (var screen : screens.getOrDefault(changed.meeting(), Set.of())) {
            try {
                screen.send(SseEmitter.event().name("change").data("1"));
            } catch (IOException | IllegalStateException gone) {
                screens.getOrDefault(changed.meeting(), Set.of()).remove(screen);
            }
        }
    }

    /** A server that stops does not wait for screens left open: they follow again once another answers. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        screens.values().forEach(open -> open.forEach(SseEmitter::complete));
    }
}

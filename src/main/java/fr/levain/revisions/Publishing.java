package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts a text in force and writes the history; the kind says what being in force means. */
@Component
class Publishing {
    private final RevisionStore store;
    private final ObjectProvider<RevisedKind> kinds;
    private final ApplicationEventPublisher events;

    Publishing(RevisionStore store, ObjectProvider<RevisedKind> kinds, ApplicationEventPublisher events) {
        this.store = store;
        this.kinds = kinds;
        this.events = events;
    }

    RevisedKind kind(String code) {
        return kinds.stream().filter(each -> each.kind().code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFound("kind " + code));
    }

    int publish(RevisionStore.Item item, String title, String content, boolean fromPack, Caller by, Instant now) {
        var kind = kind(item.kind());
        var before = store.current(item.kind(), item.slug());
        var changes = before.isEmpty() ? List.of("Première version.")
                : kind.differences(before.map(Revision::content), content).stream().map(Difference::told).toList();
        var next = before.map(Revision::number).orElse(0) + 1;
        var number = kind.publish(item.slug(), content, next, by);
        // the kind already had it: nothing new is in force
        if (number < next) return number;
        store.add(item, new Revision(item.kind(), item.slug(), number, title, content, fromPack, changes, now, ""), by);
        events.publishEvent(new RevisionPublished(subject(item), item.kind(), item.slug(), number, Digest.of(content), by, now));
        return number;
    }

    List<Kind> kinds() {
        return kinds.stream().map(RevisedKind::kind).sorted(Comparator.comparing(Kind::path)).toList();
    }

    static Subject subject(RevisionStore.Item item) {
        return new Subject("revised-text", item.id());
    }
}

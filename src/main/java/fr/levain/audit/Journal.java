package fr.levain.audit;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a subject, as the journal has it. */
@Service
@Transactional(readOnly = true)
public class Journal {
    /** Entries told on one page of a timeline. */
    public static final int PAGE = 50;

    private final EntryStore store;
    private final List<EventSentences> sentences;

    Journal(EntryStore store, List<EventSentences> sentences) {
        this.store = store;
        this.sentences = sentences;
    }

    /** The latest entries, newest first. */
    public List<TimelineEntry> timelineOf(Subject subject) {
        return timelineOf(subject, 1);
    }

    /** @param page 1 holds the {@value #PAGE} latest entries */
    public List<TimelineEntry> timelineOf(Subject subject, int page) {
        return store.entriesOf(subject, PAGE, (long) (Math.max(page, 1) - 1) * PAGE).stream().map(this::told).toList();
    }

    /** The latest {@value #PAGE} entries of these events, oldest first: the landmarks of a life, not each of its days. */
    public List<TimelineEntry> landmarksOf(Subject subject, Set<String> events) {
        return store.entriesOf(subject, events, PAGE).reversed().stream().map(this::told).toList();
    }

    private TimelineEntry told(Entry entry) {
        return new TimelineEntry(
                entry.position(), entry.at(), entry.event(), entry.by(), entry.facts(), tell(entry.event(), entry.facts()));
    }

    private String tell(String event, Map<String, Object> facts) {
        return sentences.stream()
                .flatMap(module -> module.sentence(event, facts).stream())
                .findFirst()
                .orElse(event);
    }
}

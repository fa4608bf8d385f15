package fr.levain.audit;

import fr.levain.kernel.EventSentences;
import fr.levain.kernel.Subject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<Withholding> withholdings;

    Journal(EntryStore store, List<EventSentences> sentences, List<Withholding> withholdings) {
        this.store = store;
        this.sentences = sentences;
        this.withholdings = withholdings;
    }

    /** The latest entries, newest first. */
    public List<TimelineEntry> timelineOf(Subject subject) {
        return timelineOf(subject, 1);
    }

    /** @param page 1 holds the {@value #PAGE} latest entries */
    public List<TimelineEntry> timelineOf(Subject subject, int page) {
        return told(subject, store.entriesOf(subject, PAGE, (long) (Math.max(page, 1) - 1) * PAGE));
    }

    /** The latest {@value #PAGE} entries of these events, oldest first: the landmarks of a life, not each of its days. */
    public List<TimelineEntry> landmarksOf(Subject subject, Set<String> events) {
        return told(subject, store.entriesOf(subject, events, PAGE).reversed());
    }

    private List<TimelineEntry> told(Subject subject, List<Entry> entries) {
        var withheld = withholdings.stream().flatMap(each -> each.withheld(subject).stream()).collect(Collectors.toSet());
        return entries.stream().filter(entry -> !withheld.contains(entry.event())).map(this::told).toList();
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

package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.Digest;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing the next revision of a text: one draft at a time, shared by the officers. */
@Service
@Transactional
public class DraftRevisions {
    private final RevisionStore store;
    private final Publishing publishing;
    private final Consultations consultations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftRevisions(
            RevisionStore store, Publishing publishing, Consultations consultations, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.consultations = consultations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String kind, String slug) {
        return store.draft(kind, slug);
    }

    /** @throws NotFound when none is open */
    @Transactional(readOnly = true)
    public Draft draft(String kind, String slug) {
        return find(kind, slug).orElseThrow(() -> new NotFound("draft of %s %s".formatted(kind, slug)));
    }

    /**
     * A new text, empty or the copy of another (its draft, else its revision in force).
     *
     * @return its slug, made from the title and free
     */
    public String start(String kind, String title, Optional<String> copyOf, Caller by) {
        var now = clock.instant();
        var taken = store.all(kind).stream().map(RevisedText::slug).toList();
        var slug = Slug.free(title, taken);
        var rules = publishing.kind(kind);
        var content = copyOf
                .map(other -> rules.renamed(latest(kind, other).orElseThrow(() -> new NotFound(kind + " " + other)), slug, title))
                .orElseGet(() -> rules.blank(slug, title));
        var item = store.lockOrMake(kind, slug, title, now);
        store.open(item, title, content, Optional.empty(), false, by, now);
        events.publishEvent(new DraftPrepared(Publishing.subject(item), kind, slug, by, now));
        return slug;
    }

    /** Opens a draft on the revision in force; the one already open is kept. */
    public void open(String kind, String slug, Caller by) {
        var now = clock.instant();
        var item = lock(kind, slug);
        if (store.draft(kind, slug).isPresent()) return;
        var current = store.current(kind, slug).orElseThrow(() -> new NotFound(kind + " " + slug));
        store.open(item, current.title(), current.content(), Optional.of(current.number()), false, by, now);
        events.publishEvent(new DraftPrepared(Publishing.subject(item), kind, slug, by, now));
    }

    /**
     * Changes the draft while nobody else can.
     *
     * @param part what is changed, for the journal: {@code question:siret}
     * @param change from the content as it is now; giving it back unchanged writes nothing
     */
    public void change(String kind, String slug, String part, UnaryOperator<Content> change, Caller by) {
        var now = clock.instant();
        var item = lock(kind, slug);
        var before = draft(kind, slug);
        var after = change.apply(new Content(before.title(), before.content()));
        if (after.equals(new Content(before.title(), before.content()))) return;
        store.change(item, after.title(), after.json(), by, now);
        events.publishEvent(new DraftChanged(
                Publishing.subject(item), kind, slug, part, Digest.of(after.json()), by, now));
    }

    public record Content(String title, String json) {}

    public void drop(String kind, String slug, Caller by) {
        var now = clock.instant();
        var item = lock(kind, slug);
        if (store.draft(kind, slug).isEmpty()) return;
        store.drop(item);
        events.publishEvent(new DraftDropped(Publishing.subject(item), kind, slug, by, now));
    }

    @Transactional(readOnly = true)
    public List<Finding> check(String kind, String slug) {
        return publishing.kind(kind).check(slug, draft(kind, slug).content());
    }

    /** Against the revision in force. */
    @Transactional(readOnly = true)
    public List<Difference> differences(String kind, String slug) {
        return publishing.kind(kind).differences(store.current(kind, slug).map(Revision::content), draft(kind, slug).content());
    }

    /** The draft becomes what the pack says. */
    public void takePack(String kind, String slug, Caller by) {
        var now = clock.instant();
        var item = lock(kind, slug);
        var before = draft(kind, slug);
        var content = item.packContent().orElseThrow(() -> new NotFound("pack's " + slug));
        store.change(item, before.title(), content, by, now);
        store.rememberPack(item, content, false);
        events.publishEvent(new DraftChanged(Publishing.subject(item), kind, slug, "pack", Digest.of(content), by, now));
    }

    /** @param read digest of the draft as the officer read it before publishing */
    public Publication publish(String kind, String slug, String read, Caller by) {
        return publish(kind, slug, read, false, by);
    }

    /** @param despiteRemarks published on purpose though remarks are not read */
    public Publication publish(String kind, String slug, String read, boolean despiteRemarks, Caller by) {
        var now = clock.instant();
        var item = lock(kind, slug);
        var draft = draft(kind, slug);
        var findings = publishing.kind(kind).check(slug, draft.content());
        if (findings.stream().anyMatch(Finding::blocking)) return new Publication.Refused(findings);
        if (!draft.digest().equals(read)) return new Publication.Moved();
        var unread = consultations.unread(kind, slug);
        if (unread > 0 && !despiteRemarks) return new Publication.Unread(unread);
        var number = publishing.publish(item, draft.title(), draft.content(), false, by, now);
        consultations.cameOf(kind, slug, number, by);
        store.drop(item);
        return new Publication.Published(number);
    }

    private Optional<String> latest(String kind, String slug) {
        return store.draft(kind, slug).map(Draft::content).or(() -> store.current(kind, slug).map(Revision::content));
    }

    private RevisionStore.Item lock(String kind, String slug) {
        return store.lock(kind, slug).orElseThrow(() -> new NotFound(kind + " " + slug));
    }
}

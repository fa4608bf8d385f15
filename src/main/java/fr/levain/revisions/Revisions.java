package fr.levain.revisions;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Role;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts in force and those before them. */
@Service
@Transactional(readOnly = true)
public class Revisions {
    private final RevisionStore store;
    private final Publishing publishing;
    private final Clock clock;

    Revisions(RevisionStore store, Publishing publishing, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** Published or in preparation, by title. */
    public List<RevisedText> all(String kind) {
        return store.all(kind);
    }

    /** The text in force. */
    public Optional<Revision> current(String kind, String slug) {
        return store.current(kind, slug);
    }

    /** The texts in force of a kind, by title: one query. */
    public List<Revision> inForce(String kind) {
        return store.inForce(kind);
    }

    /** @throws NotFound when it is neither published nor in preparation */
    public TextState state(String kind, String slug, Caller caller) {
        var text = store.all(kind).stream().filter(each -> each.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("%s %s".formatted(kind, slug)));
        var rules = publishing.kind(kind);
        return new TextState(rules.kind(), slug, text.title(), text.number(), text.publishedAt(), store.draft(kind, slug),
                text.packWaits(), caller.has(Role.HEAD) || caller.has(Role.ADMINISTRATOR), rules.canBeTried());
    }

    public List<Kind> kinds() {
        return publishing.kinds();
    }

    /** The latest first. */
    public List<Revision> history(String kind, String slug) {
        return store.history(kind, slug);
    }

    public Revision revision(String kind, String slug, int number) {
        return store.history(kind, slug).stream().filter(revision -> revision.number() == number).findFirst()
                .orElseThrow(() -> new NotFound("revision %d of %s %s".formatted(number, kind, slug)));
    }

    /**
     * What a pack says of a text. A text that no officer has touched follows the pack; else what the pack says becomes
     * a draft, or waits beside the draft an officer has open. The same pack again changes nothing.
     */
    @Transactional
    public void takeFromPack(String kind, String slug, String title, String content, Caller by) {
        takeFromPack(kind, slug, title, content, false, by);
    }

    /** @param asDraft what is in force stays so, even if no officer has touched it */
    @Transactional
    public void takeFromPack(String kind, String slug, String title, String content, boolean asDraft, Caller by) {
        take(kind, slug, title, content, current -> current.isEmpty() || !asDraft && current.get().fromPack(), by);
    }

    /** The same for a text that is put in force by somebody only: what the pack says is a draft, or waits beside one. */
    @Transactional
    public void proposeFromPack(String kind, String slug, String title, String content, Caller by) {
        take(kind, slug, title, content, _ -> false, by);
    }

    private void take(
            String kind, String slug, String title, String content, Predicate<Optional<Revision>> inForceAtOnce, Caller by) {
        var now = clock.instant();
        var item = store.lockOrMake(kind, slug, title, now);
        if (item.packContent().filter(content::equals).isPresent()) return;
        var current = store.current(kind, slug);
        var draft = store.draft(kind, slug);
        var same = current.filter(revision -> revision.content().equals(content)).isPresent();
        store.rememberPack(item, content, !same && draft.filter(mine -> !mine.fromPack()).isPresent());
        if (same) return;
        if (draft.isPresent()) {
            if (draft.get().fromPack()) store.change(item, title, content, by, now);
        } else if (inForceAtOnce.test(current)) {
            publishing.publish(item, title, content, true, by, now);
        } else {
            store.open(item, title, content, current.map(Revision::number), true, by, now);
        }
    }
}

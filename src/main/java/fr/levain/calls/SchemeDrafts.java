package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Difference;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Edited;
import fr.levain.revisions.RevisedText;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Aids of the règlement being prepared by officers. */
@Service
@Transactional
public class SchemeDrafts {
    private final Revisions revisions;
    private final DraftRevisions drafts;
    private final SchemePublication publication;
    private final SchemeStore store;

    SchemeDrafts(Revisions revisions, DraftRevisions drafts, SchemePublication publication, SchemeStore store) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.publication = publication;
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<RevisedText> all() {
        return revisions.all(SchemeKind.CODE);
    }

    /** @throws NotFound when it is neither published nor in preparation */
    @Transactional(readOnly = true)
    public SchemeDraft draft(String slug, Caller caller) {
        var state = revisions.state(SchemeKind.CODE, slug, caller);
        var content = state.draft().map(draft -> draft.content())
                .or(() -> revisions.current(SchemeKind.CODE, slug).map(Revision::content)).orElseThrow(() -> new NotFound("scheme " + slug));
        var terms = SchemeKind.read(content);
        return new SchemeDraft(state, terms, publication.regulation(terms), store.bySlug(slug).map(Scheme::status),
                publication.assumptions(terms), state.hasDraft() ? drafts.check(SchemeKind.CODE, slug) : List.of());
    }

    /**
     * Saves one part of the draft.
     *
     * @param digest of that part, as it is kept
     * @param read the same, as the officer read it
     */
    public Edited save(
            String slug, SchemePart part, UnaryOperator<SchemeRevision> change, Function<SchemeRevision, String> digest, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        drafts.change(SchemeKind.CODE, slug, part.path(), content -> {
            var kept = SchemeKind.read(content.json());
            var after = change.apply(kept);
            var theirs = digest.apply(kept).equals(read) ? List.<Difference>of()
                    : SchemeKind.told(SchemeChanges.between(kept, after, publication.regulation(kept)));
            if (theirs.isEmpty()) return new DraftRevisions.Content(after.title(), SchemeKind.write(after));
            outcome.set(new Edited.Conflict(theirs, digest.apply(kept)));
            return content;
        }, by);
        return outcome.get();
    }

    /** A person of the authority answers for a value of the draft, or of the version in force when none is open. */
    public void confirm(String slug, String assumption, Caller by) {
        publication.confirm(draft(slug, by).terms(), assumption, by);
    }

    public void withdraw(String slug, Caller by) {
        publication.withdraw(slug, by);
    }
}

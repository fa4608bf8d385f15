package fr.levain.calls;

import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Edited;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import fr.levain.revisions.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grids being prepared by officers, and those they have published. */
@Service
@Transactional
public class GridDrafts {
    /** A grid a call may take. @param number of the revision in force */
    public record Published(String slug, int number, WrittenGrid written) {
        public String told() {
            return "%s, version %d".formatted(written.title(), number);
        }
    }

    private final Revisions revisions;
    private final DraftRevisions drafts;

    GridDrafts(Revisions revisions, DraftRevisions drafts) {
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** Those in force, by title. */
    @Transactional(readOnly = true)
    public List<Published> published() {
        return revisions.inForce(GridKind.CODE).stream().map(GridDrafts::published).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Published> published(String slug) {
        return revisions.current(GridKind.CODE, slug).map(GridDrafts::published);
    }

    @Transactional(readOnly = true)
    public GridDraft draft(String slug, Caller caller) {
        var state = revisions.state(GridKind.CODE, slug, caller);
        var content = state.draft().map(draft -> draft.content())
                .or(() -> revisions.current(GridKind.CODE, slug).map(Revision::content)).orElseThrow(() -> new NotFound("grid " + slug));
        return new GridDraft(state, WrittenGrid.read(content));
    }

    /** Its title, source, scale and weighting; the criteria stay. */
    public void describe(String slug, WrittenGrid settings, Caller by) {
        change(slug, "settings", written -> new WrittenGrid(settings.title(), settings.source(), new Grid(written.grid().id(),
                settings.grid().weighting(), written.grid().criteria(), settings.grid().scaleMax(),
                settings.grid().shortestJustification(), settings.grid().justified(), settings.grid().assumption())), by);
    }

    /** @return its code */
    public String add(String slug, String label, Caller by) {
        var code = new AtomicReference<String>();
        change(slug, "criterion", written -> {
            var taken = written.grid().criteria().stream().map(each -> each.code().toLowerCase(Locale.ROOT)).toList();
            code.set(Slug.freeName(label, taken).toUpperCase(Locale.ROOT));
            return with(written, plus(written.grid().criteria(), new Criterion(code.get(), label, "", "", "", Optional.empty(), "")));
        }, by);
        return code.get();
    }

    /** @param read digest of the criterion as the officer read it */
    public Edited save(String slug, Criterion after, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "criterion:" + after.code(), written -> {
            var kept = written.grid().criterion(after.code()).orElseThrow(() -> new NotFound("criterion " + after.code()));
            if (!WrittenGrid.digest(kept).equals(read) && !kept.equals(after)) {
                outcome.set(new Edited.Conflict(GridDifferences.between(kept, after), WrittenGrid.digest(kept)));
                return written;
            }
            return with(written, written.grid().criteria().stream().map(each -> each.code().equals(after.code()) ? after : each).toList());
        }, by);
        return outcome.get();
    }

    /** @param step -1 up, 1 down */
    public void move(String slug, String code, int step, Caller by) {
        change(slug, "order", written -> {
            var all = new java.util.ArrayList<>(written.grid().criteria());
            int at = all.stream().map(Criterion::code).toList().indexOf(code);
            if (at < 0) return written;
            var moved = all.remove(at);
            all.add(Math.clamp(at + step, 0, all.size()), moved);
            return with(written, all);
        }, by);
    }

    public void remove(String slug, String code, Caller by) {
        change(slug, "removal", written -> with(written,
                written.grid().criteria().stream().filter(each -> !each.code().equals(code)).toList()), by);
    }

    private static Published published(Revision revision) {
        return new Published(revision.slug(), revision.number(), WrittenGrid.read(revision.content()));
    }

    private static WrittenGrid with(WrittenGrid written, List<Criterion> criteria) {
        return new WrittenGrid(written.title(), written.source(), written.grid().with(criteria));
    }

    private static List<Criterion> plus(List<Criterion> criteria, Criterion last) {
        return java.util.stream.Stream.concat(criteria.stream(), java.util.stream.Stream.of(last)).toList();
    }

    private void change(String slug, String part, UnaryOperator<WrittenGrid> change, Caller by) {
        drafts.change(GridKind.CODE, slug, part, content -> {
            var after = change.apply(WrittenGrid.read(content.json()));
            return new DraftRevisions.Content(after.title(), after.json());
        }, by);
    }
}

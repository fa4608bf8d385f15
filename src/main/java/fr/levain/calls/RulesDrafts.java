package fr.levain.calls;

import fr.levain.eligibility.Rule;
import fr.levain.eligibility.RuleCase;
import fr.levain.eligibility.RuleSet;
import fr.levain.eligibility.Weight;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.revisions.Difference;
import fr.levain.revisions.DraftRevisions;
import fr.levain.revisions.Edited;
import fr.levain.revisions.Revision;
import fr.levain.revisions.Revisions;
import fr.levain.revisions.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rule sets being prepared by officers, and those they have published. */
@Service
@Transactional
public class RulesDrafts {
    /** Rules a call may take. @param number of the revision in force */
    public record Published(String slug, int number, WrittenRules written) {
        public String told() {
            return "%s, version %d".formatted(written.title(), number);
        }
    }

    private static final Edited GONE = new Edited.Conflict(
            List.of(Difference.changed("Quelqu’un d’autre a modifié ou retiré cet exemple.")), "");

    private final Revisions revisions;
    private final DraftRevisions drafts;
    private final RulesKind kind;

    RulesDrafts(Revisions revisions, DraftRevisions drafts, RulesKind kind) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.kind = kind;
    }

    /** Those in force, by title. */
    @Transactional(readOnly = true)
    public List<Published> published() {
        return revisions.inForce(RulesKind.CODE).stream().map(RulesDrafts::published).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Published> published(String slug) {
        return revisions.current(RulesKind.CODE, slug).map(RulesDrafts::published);
    }

    @Transactional(readOnly = true)
    public RulesDraft draft(String slug, Caller caller) {
        var state = revisions.state(RulesKind.CODE, slug, caller);
        var written = WrittenRules.read(state.draft().map(draft -> draft.content())
                .or(() -> revisions.current(RulesKind.CODE, slug).map(Revision::content)).orElseThrow(() -> new NotFound("rules " + slug)));
        return new RulesDraft(state, written, kind.form(written), kind.vocabulary());
    }

    /** @param form slug of the form they read, empty for none */
    public void describe(String slug, String title, String form, Caller by) {
        change(slug, "settings", written -> new WrittenRules(title, form, written.rules()), by);
    }

    /** @return id of the rule */
    public String add(String slug, String title, Caller by) {
        var id = new AtomicReference<String>();
        change(slug, "rule", written -> {
            id.set(Slug.free(title, written.rules().rules().stream().map(Rule::id).toList()));
            return rules(written, all -> all.add(new Rule(id.get(), title, Optional.empty(), "", Weight.BLOCKING, "", "", "", "", false)));
        }, by);
        return id.get();
    }

    /** @param read digest of the rule as the officer read it */
    public Edited save(String slug, Rule after, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "rule:" + after.id(), written -> {
            var kept = written.rule(after.id()).orElseThrow(() -> new NotFound("rule " + after.id()));
            if (!WrittenRules.digest(kept).equals(read) && !kept.equals(after)) {
                outcome.set(new Edited.Conflict(RuleTextDifferences.between(kept, after), WrittenRules.digest(kept)));
                return written;
            }
            return rules(written, all -> all.replaceAll(each -> each.id().equals(after.id()) ? after : each));
        }, by);
        return outcome.get();
    }

    /** @param step -1 up, 1 down */
    public void move(String slug, String rule, int step, Caller by) {
        change(slug, "order", written -> rules(written, all -> {
            int at = all.stream().map(Rule::id).toList().indexOf(rule);
            if (at < 0) return;
            var moved = all.remove(at);
            all.add(Math.clamp(at + step, 0, all.size()), moved);
        }), by);
    }

    public void remove(String slug, String rule, Caller by) {
        change(slug, "removal", written -> rules(written, all -> all.removeIf(each -> each.id().equals(rule))), by);
    }

    /**
     * @param number of the example, from 1; 0 adds one
     * @param read digest of the example as the officer read it
     */
    public Edited saveExample(String slug, int number, RuleCase example, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "example", written -> examples(written, all -> {
            if (number == 0) all.add(example);
            else if (number > all.size() || !WrittenRules.digest(all.get(number - 1)).equals(read)) outcome.set(GONE);
            else all.set(number - 1, example);
        }), by);
        return outcome.get();
    }

    public Edited removeExample(String slug, int number, String read, Caller by) {
        var outcome = new AtomicReference<Edited>(new Edited.Saved());
        change(slug, "example", written -> examples(written, all -> {
            if (number < 1 || number > all.size() || !WrittenRules.digest(all.get(number - 1)).equals(read)) outcome.set(GONE);
            else all.remove(number - 1);
        }), by);
        return outcome.get();
    }

    private static Published published(Revision revision) {
        return new Published(revision.slug(), revision.number(), WrittenRules.read(revision.content()));
    }

    private static WrittenRules rules(WrittenRules written, java.util.function.Consumer<List<Rule>> change) {
        var all = new ArrayList<>(written.rules().rules());
        change.accept(all);
        return new WrittenRules(written.title(), written.form(), new RuleSet(all, written.rules().cases()));
    }

    private static WrittenRules examples(WrittenRules written, java.util.function.Consumer<List<RuleCase>> change) {
        var all = new ArrayList<>(written.rules().cases());
        change.accept(all);
        return new WrittenRules(written.title(), written.form(), new RuleSet(written.rules().rules(), all));
    }

    private void change(String slug, String part, UnaryOperator<WrittenRules> change, Caller by) {
        drafts.change(RulesKind.CODE, slug, part, content -> {
            var after = change.apply(WrittenRules.read(content.json()));
            return new DraftRevisions.Content(after.title(), after.json());
        }, by);
    }
}

package fr.levain.calls;

import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.NotFound;
import fr.levain.kernel.Stale;
import fr.levain.revisions.Difference;
import fr.levain.revisions.Edited;
import fr.levain.revisions.Slug;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a call: begun from nothing, from an aid or from another call, then page by page. */
@Service
@Transactional
public class CallDrafts {
    private final CallStore store;
    private final CallDraftStore drafts;
    private final NewTerms beginnings;
    private final Forms forms;
    private final CallNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallDrafts(
            CallStore store, CallDraftStore drafts, NewTerms beginnings, Forms forms, CallNames names, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.beginnings = beginnings;
        this.forms = forms;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @return slug of the new call, made from its title and free */
    public String start(String title, CallBeginning from, Caller by) {
        var now = clock.instant();
        var slug = Slug.free(title, store.all().stream().map(Call::slug).toList());
        var call = store.open(beginnings.write(slug, title, from, now), now);
        drafts.write(store.latest(call), now, by);
        events.publishEvent(new CallDraftOpened(call, slug, now, by));
        return slug;
    }

    /** Opens a draft on the terms in force; one already open is kept. */
    public void prepare(String slug, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        drafts.lock(call.id());
        if (call.status() != CallStatus.PUBLISHED) throw new Stale("call " + slug + " is not published");
        if (drafts.written(call.id()).isPresent()) return;
        store.addRevision(call.id(), call.current(), now);
        drafts.write(store.latest(call.id()), now, by);
        events.publishEvent(new CallDraftOpened(call.id(), slug, now, by));
    }

    /** @param read digest of the part as the officer read it */
    public Edited save(String slug, CallSection section, CallPart part, String read, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        drafts.lock(call.id());
        if (drafts.written(call.id()).isEmpty()) throw new Stale("no draft of " + slug);
        var before = store.latest(call.id());
        var kept = section.of(before);
        if (kept.equals(part)) return new Edited.Saved();
        var after = part.in(before);
        if (!kept.digest().equals(read)) return conflict(before, after, kept.digest());
        drafts.write(after, now, by);
        events.publishEvent(new CallDraftChanged(call.id(), slug, section, part.digest(), now, by));
        return new Edited.Saved();
    }

    private Edited conflict(CallRevision before, CallRevision after, String read) {
        var told = CallDifferences.forOfficers(before, after, questions(before, after), names);
        return new Edited.Conflict(told.isEmpty() ? List.of(Difference.changed("D’autres éléments de cette page changent.")) : told, read);
    }

    /** Gives the draft up: the published terms stay, a call never published goes. */
    public void drop(String slug, Caller by) {
        var call = found(slug);
        drafts.lock(call.id());
        if (drafts.written(call.id()).isEmpty()) return;
        events.publishEvent(new CallDraftDropped(call.id(), slug, clock.instant(), by));
        if (call.status() == CallStatus.DRAFT) drafts.forget(call.id());
        else drafts.drop(call.id());
    }

    /** What the draft changes in the terms in force; nothing for a call never published. */
    @Transactional(readOnly = true)
    public List<Difference> differences(String slug) {
        var call = found(slug);
        var draft = store.latest(call.id());
        if (call.status() == CallStatus.DRAFT || draft.id().equals(call.current().id())) return List.of();
        return CallDifferences.forOfficers(call.current(), draft, questions(call.current(), draft), names);
    }

    /** What changed from one revision to another, as anyone may read it. */
    @Transactional(readOnly = true)
    public List<Difference> between(CallRevisionId before, CallRevisionId after) {
        var was = store.revision(before);
        var is = store.revision(after);
        return CallDifferences.forAll(was, is, questions(was, is), names);
    }

    private List<Difference> questions(CallRevision before, CallRevision after) {
        if (!before.hasForm() || !after.hasForm()) return List.of();
        return forms.differences(before.form(), after.form());
    }

    private Call found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }
}

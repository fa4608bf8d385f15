package fr.levain.calls;

import fr.levain.calls.CallDraft.Assumed;
import fr.levain.calls.PublicationResult.Published;
import fr.levain.calls.PublicationResult.Refused;
import fr.levain.forms.Forms;
import fr.levain.kernel.Caller;
import fr.levain.kernel.Instance;
import fr.levain.kernel.NotFound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Preparing, confirming and publishing the terms of calls. */
@Service
@Transactional
public class CallPublication {
    private final CallStore store;
    private final Forms forms;
    private final Instance instance;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallPublication(CallStore store, Forms forms, Instance instance, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.forms = forms;
        this.instance = instance;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CallDraft> all() {
        return store.all().stream().map(this::draftOf).toList();
    }

    @Transactional(readOnly = true)
    public CallDraft draft(String slug) {
        return draftOf(found(slug));
    }

    @Transactional(readOnly = true)
    public boolean knows(String slug) {
        return store.bySlug(slug).isPresent();
    }

    /** Keeps these terms as a draft revision, unless the call already says exactly that. */
    public CallId propose(CallRevision terms) {
        var now = clock.instant();
        var known = store.bySlug(terms.slug());
        if (known.isEmpty()) return store.open(terms, now);
        var call = known.get();
        if (!terms.saysAs(store.latest(call.id()))) store.addRevision(call.id(), terms, now);
        return call.id();
    }

    /** Publishes the latest revision, or says what it lacks. */
    public PublicationResult publish(String slug, Caller by) {
        var now = clock.instant();
        var draft = draft(slug);
        var missing = PublicationCheck.of(draft.draft(), draft.unconfirmed(), instance.demonstration(), now);
        if (!missing.isEmpty()) return new Refused(missing);

        var call = draft.call();
        CallLifecycle.MOVES.check(call.status(), CallStatus.PUBLISHED);
        var first = call.status() == CallStatus.DRAFT;
        store.publish(call, draft.draft(), first ? "Publication de l’appel." : CallChanges.between(call.current(), draft.draft()), now);
        var revision = draft.draft();
        events.publishEvent(first
                ? new CallPublished(call.id(), slug, revision.id(), revision.number(), now, by)
                : new CallAmended(call.id(), slug, revision.id(), revision.number(), now, by));
        return new Published(found(slug));
    }

    /** A call that takes nothing more; what was published of it stays readable. */
    public void archive(String slug, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        CallLifecycle.MOVES.check(call.status(), CallStatus.CLOSED);
        store.archive(call, now);
        events.publishEvent(new CallArchived(call.id(), slug, call.current().id(), call.current().number(), now, by));
    }

    /** A person of the authority answers for this value from now on; changing the value asks for it again. */
    public void confirm(String slug, String assumption, Caller by) {
        var now = clock.instant();
        var call = found(slug);
        var assumed = draftOf(call).assumptions().stream()
                .filter(each -> each.assumption().code().equals(assumption)).findFirst()
                .orElseThrow(() -> new NotFound("assumption " + assumption));
        if (assumed.confirmed()) return;
        store.confirm(call.id(), assumed.assumption(), by, now);
        events.publishEvent(new AssumptionConfirmed(call.id(), slug, assumption, now, by));
    }

    private CallDraft draftOf(Call call) {
        var latest = store.latest(call.id());
        var confirmed = store.confirmed(call.id());
        var assumptions = new ArrayList<>(latest.assumptions());
        forms.revision(latest.form()).fields().filter(field -> field.assumption())
                .forEach(field -> assumptions.add(new Assumption("question:" + field.id(), field.label(), "présente dans le formulaire")));
        return new CallDraft(call, latest, call.status() == CallStatus.DRAFT || !latest.id().equals(call.current().id()),
                assumptions.stream().map(each -> new Assumed(each, confirmed.contains(each))).toList());
    }

    private Call found(String slug) {
        return store.bySlug(slug).orElseThrow(() -> new NotFound("call " + slug));
    }
}
